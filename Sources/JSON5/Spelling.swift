/// Finds what a person may have meant by a word that is not known.
public enum Spelling {
  /// Words longer than this are not compared, in Unicode scalars.
  private static let longest = 64

  /// The known word that is nearest to a written one.
  ///
  /// Near is at most one slip in three characters, and never as many slips as characters. A slip
  /// is one character too many, too few or wrong, or two neighbours exchanged; upper and lower
  /// case are the same.
  ///
  /// - Parameters:
  ///   - word: The word as written.
  ///   - known: The words that it could have been; of equally near ones the first is taken.
  /// - Returns: The nearest word, or nil when none is near.
  ///
  /// Formula: optimal string alignment distance ≤ max(1, characters ÷ 3)
  /// Example: `"amuont"` among `["name", "amount"]` → `"amount"`.
  public static func nearest(to word: String, among known: [String]) -> String? {
    let written = characters(word)
    guard !written.isEmpty, written.count <= longest else { return nil }
    var nearest: String?
    var limit = min(max(1, written.count / 3), written.count - 1)
    for candidate in known {
      let other = characters(candidate)
      guard abs(other.count - written.count) <= limit else { continue }
      let distance = distance(written, other)
      guard distance <= limit else { continue }
      nearest = candidate
      limit = distance - 1
    }
    return nearest
  }

  /// The known word that is one slip away from a written one and differs in no digit.
  ///
  /// Words of three characters or fewer are never taken for one another.
  ///
  /// - Parameters:
  ///   - word: The word as written.
  ///   - known: The words that it could have been; of several the first is taken.
  /// - Returns: The word, or nil when there is none.
  public static func slip(of word: String, among known: [String]) -> String? {
    let written = characters(word)
    guard (4...longest).contains(written.count) else { return nil }
    return known.first { candidate in
      let other = characters(candidate)
      return abs(other.count - written.count) <= 1 && distance(written, other) == 1
        && word.filter(\.isNumber) == candidate.filter(\.isNumber)
    }
  }

  private static func characters(_ word: String) -> [Unicode.Scalar] {
    // One more than the longest is enough to know that the word is too long.
    Array(word.unicodeScalars.prefix(longest + 1)).flatMap {
      Array($0.properties.lowercaseMapping.unicodeScalars)
    }
  }

  /// Slips between two words, row by row of the table of their beginnings.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isEqual = left[row] == right[column]
        var slips = min(
          last[column] + (isEqual ? 0 : 1),
          last[column + 1] + 1,
          current[column] + 1
        )
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          slips = min(slips, beforeLast[column - 1] + 1)
        }
        current.append(slips)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
