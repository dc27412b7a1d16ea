import ThaiText

/// Names of files that a family keeps its answers in.
enum FileName {
  private static let ending = ".json5"

  /// A name of Latin letters for a household, such as `baan-yaykham.json5`.
  ///
  /// - Parameters:
  ///   - household: What the family calls itself.
  ///   - isTaken: Whether there is a file of a name already.
  /// - Returns: A name that no file has, unless a hundred have it.
  static func suggested(for household: String, isTaken: (String) -> Bool) -> String {
    let bare = KeepingWords.houses.reduce(household) { name, word in
      name.hasPrefix(word) ? String(name.dropFirst(word.count)) : name
    }
    let letters = bare.inLatinLetters.prefix(24)
    let name = KeepingWords.nameBeginning + (letters.isEmpty ? "" : "-" + letters)
    let numbered = (2...99).lazy.map { "\(name)-\($0)\(ending)" }.first { !isTaken($0) }
    return isTaken(name + ending) ? numbered ?? name + ending : name + ending
  }

  /// A typed name with the ending of a household's file.
  static func withEnding(_ name: String) -> String {
    name.hasSuffix(ending) || name.hasSuffix(".json") ? name : name + ending
  }

  /// The name of the page that is printed of a household's file, beside it.
  static func page(of name: String) -> String {
    let bare = [ending, ".json"].first(where: name.hasSuffix).map { name.dropLast($0.count) }
    return (bare.map(String.init) ?? name) + ".html"
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
