/// Addresses and file names inside a text, which a reader has to copy in one piece.
enum NamesInText {
  /// The stretches of a paragraph that are a name, as character offsets, rising.
  static func ranges(in characters: [Character]) -> [Range<Int>] {
    characters.indices.split { characters[$0].isBreakingSpace }.compactMap { chunk in
      guard
        isAddress(characters[chunk.startIndex..<chunk.endIndex])
          || isFileName(characters[chunk.startIndex..<chunk.endIndex])
      else { return nil }
      return chunk.startIndex..<chunk.endIndex
    }
  }

  private static func isAddress(_ chunk: ArraySlice<Character>) -> Bool {
    chunk.contains(":") && String(chunk).contains("://")
  }

  /// Whether the chunk ends in a dot and two to five Latin letters or digits, as in ".json5".
  private static func isFileName(_ chunk: ArraySlice<Character>) -> Bool {
    guard let end = chunk.lastIndex(where: { $0.isASCII && ($0.isLetter || $0.isNumber) }),
      let dot = chunk[...end].lastIndex(of: "."), dot > chunk.startIndex
    else { return false }
    let suffix = chunk[(dot + 1)...end]
    return (2...5).contains(suffix.count) && suffix.first?.isLetter == true
      && suffix.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}
