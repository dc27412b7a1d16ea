/// A number as it stands in a file, on its way to a reader or back into the file.
struct WrittenNumber {
  private static let limit = 1_000_000_000

  private let text: String
  /// The parts of a plain decimal number; nil for anything else, such as `1e9`.
  private let parts: (isNegative: Bool, whole: String, decimals: String)?

  init(_ text: String) {
    self.text = text
    let isSigned = text.first == "-" || text.first == "+"
    let pieces = text.dropFirst(isSigned ? 1 : 0).split(
      separator: ".",
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    let isPlain = pieces.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard isPlain, let whole = pieces.first, Int(whole) != nil else {
      parts = nil
      return
    }
    parts = (text.first == "-", String(whole), pieces.count > 1 ? String(pieces[1]) : "")
  }

  /// The number as members write it, or as it stands when it is not plain.
  ///
  /// Example: `-1500` → "-1,500".
  var thai: String {
    guard let parts, let whole = Int(parts.whole) else { return text.shortForTerminal }
    let decimals = parts.decimals.isEmpty ? "" : "." + parts.decimals
    return ((parts.isNegative ? "-" : "") + ThaiNumber.grouped(whole) + decimals).shortForTerminal
  }

  /// The number in baht, when it is plain.
  var baht: String { parts == nil ? thai : "\(thai) บาท" }

  /// The number without its minus sign, as a file needs it; nil when it is not plain or too large.
  var withoutSign: String? {
    guard let parts, let whole = Int(parts.whole), whole <= Self.limit else { return nil }
    return parts.decimals.isEmpty ? parts.whole : "\(parts.whole).\(parts.decimals)"
  }

  /// The number with so many decimals at most, the others cut off; nil when it is not plain.
  ///
  /// Example: `1500.255` cut to 2 → `1500.25`.
  func cut(toDecimals count: Int) -> String? {
    guard let parts else { return nil }
    var kept = parts.decimals.prefix(count)
    while kept.last == "0" { kept.removeLast() }
    return (parts.isNegative ? "-" : "") + parts.whole + (kept.isEmpty ? "" : ".\(kept)")
  }
}
