import Engine

extension SearchDepth {
  /// The most households that are planned for one by one with all the work that a plan is worth.
  private static let mostInFull = 200

  /// How hard plans are searched for where nobody says: a village has the best that can be found, a
  /// district of thousands does not wait for it.
  ///
  /// - Parameter households: How many there are.
  /// - Returns: ``full`` for at most 200, ``fast`` for more.
  static func usual(for households: Int) -> Self { households > mostInFull ? .fast : .full }
}
