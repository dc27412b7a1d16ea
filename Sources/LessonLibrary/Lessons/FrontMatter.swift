/// What a lesson says about itself, between the two `---` lines at its top.
struct FrontMatter {
  /// A key that every lesson must have.
  enum Key: String, CaseIterable {
    case title, minutes, answers, sources, checked
  }

  /// One line: `key: value`.
  struct Entry {
    let key: Substring
    let value: Substring
    /// Where it stands in the file, counted from 1.
    let line: Int
  }

  /// The entries in the order of the file.
  let entries: [Entry]

  /// The lines after the front matter.
  let body: ArraySlice<Substring>

  /// Parts a lesson into front matter and body; nil when it does not open with front matter.
  init?(lines: [Substring]) {
    guard lines.first?.trimmed == "---",
      let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "---" })
    else { return nil }
    entries = (1..<end).filter { !lines[$0].trimmed.isEmpty }.map { index in
      Self.entry(lines[index], line: index + 1)
    }
    body = lines[(end + 1)...]
  }

  private static func entry(_ text: Substring, line: Int) -> Entry {
    let colon = text.firstIndex(of: ":") ?? text.endIndex
    return Entry(
      key: text[..<colon].trimmed,
      value: text[colon...].dropFirst().trimmed,
      line: line
    )
  }

  /// The first entry with this key.
  subscript(key: Key) -> Entry? {
    entries.first { $0.key == key.rawValue }
  }
}
