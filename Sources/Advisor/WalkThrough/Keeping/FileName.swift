import ThaiText

/// Names of files that a family keeps its answers in.
enum FileName {
  private static let ending = ".json5"

  /// A name of Latin letters for a household, such as `baan-yaikham.json5`.
  static func suggested(for household: String) -> String {
    let letters = household.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return KeepingWords.nameBeginning + (letters.isEmpty ? "" : "-" + letters.prefix(20)) + ending
  }

  /// A typed name with the ending of a household's file.
  static func withEnding(_ name: String) -> String {
    name.hasSuffix(ending) || name.hasSuffix(".json") ? name : name + ending
  }

  /// The name as a shell takes it for one word.
  static func typed(_ name: String) -> String {
    let isPlain = name.allSatisfy {
      !$0.isASCII || $0.isLetter || $0.isNumber || "._-/".contains($0)
    }
    return isPlain
      ? name
      : "'"
        + name.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "'\\''") + "'"
  }
}
