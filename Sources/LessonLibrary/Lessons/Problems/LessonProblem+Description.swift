extension LessonProblem: CustomStringConvertible {
  /// The problem in English, for those who work on the program.
  ///
  /// Example: `510-true-cost.md:4: minutes: a whole number 1...600 (L106)`.
  public var description: String {
    let place = [line, column].compactMap(\.self).map { ":\($0)" }.joined()
    return "\(fileName)\(place): \(fact) (\(code.rawValue))"
  }
}
