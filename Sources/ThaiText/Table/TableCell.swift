/// What stands in the cells of a table, as people and spreadsheets write it.
///
/// Every reading gives the value as a household file writes it, or nil when it cannot be read for
/// certain: the file's own rules then say what is the matter.
public enum TableCell {
  /// What stands in a cell without blanks at its ends, on one line; empty for a dash, by which
  /// spreadsheets and people say that there is nothing.
  public static func text(_ field: String) -> String {
    if field.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x2D }) { return field }
    let text = field.trimmed.onOneLine
    return dashes.contains(text) ? "" : text
  }

  private static let dashes: Set<String> = ["-", "–", "—", "−"]

  /// An amount in baht, or any other number: digits with a point and maybe a minus sign.
  ///
  /// Example: "1,200.00" → "1200.00", "๑,๒๐๐ บาท" → "1200", "2 หมื่น" → "20000".
  public static func number(_ text: String) -> String? {
    if let plain = PlainNumber(text) { return plain.text }
    if let satang = ThaiNumber.readNumber(text) { return decimal(satang, decimals: 2) }
    return digits(text)
  }

  /// What is paid each month: "1,500", "เดือนละ 1,500", "งวดละ 1500"; nil for any other time.
  public static func monthlyPayment(_ text: String) -> String? {
    payment(text, each: ["เดือนละ", "งวดละ"])
  }

  /// What is paid each day: "200", "วันละ 200"; nil for any other time.
  public static func dailyPayment(_ text: String) -> String? { payment(text, each: ["วันละ"]) }

  private static func payment(_ text: String, each times: [String]) -> String? {
    if let plain = PlainNumber(text) { return plain.text }
    return times.first(where: text.hasPrefix).map { number(String(text.dropFirst($0.count))) }
      ?? number(text)
  }

  /// A number in Arabic or Thai digits alone.
  static func digits(_ text: String) -> String? {
    (PlainNumber(text) ?? PlainNumber(TypedDigits.inASCII(text)))?.text
  }

  /// A percentage without its period, such as a dividend: "4", "4%", "ร้อยละ 4".
  public static func percent(_ text: String) -> String? {
    let isMarked = text.utf8.last == UInt8(ascii: "%")
    if let plain = PlainNumber(isMarked ? String(text.dropLast()) : text) { return plain.text }
    guard let rate = try? TypedRate.read(text), case .percent(let tenThousandths) = rate.measure
    else { return nil }
    return decimal(tenThousandths, decimals: 4)
  }

  /// A count with its unit: "20", "20 งวด", "๒๐ วัน".
  public static func count(_ text: String) -> String? {
    if let plain = PlainNumber(text) { return plain.text }
    var typed = TypedText(text)
    typed.take(firstOf: ["เหลืออีก", "เหลือ", "อีก"])
    guard let digits = typed.takeDigits() else { return nil }
    typed.take(firstOf: ["งวด", "วัน", "เดือน", "ครั้ง"])
    return typed.isAtEnd ? PlainNumber(String(digits))?.text : nil
  }

  /// A part and its whole in one cell: "20 จาก 36", "20/36".
  public static func partOfWhole(_ text: String) -> (part: String, whole: String)? {
    let parts = TypedDigits.inASCII(text).split(separator: "/")
    let pieces = parts.count == 2 ? parts.map(String.init) : text.parted(by: "จาก")
    guard pieces.count == 2, let part = count(pieces[0]), let whole = count(pieces[1]) else {
      return nil
    }
    return (part, whole)
  }

  /// The least that a card asks for: "300", "5%", or both as in "5% ไม่ต่ำกว่า 300".
  public static func minimum(_ text: String) -> (percent: String?, amount: String?) {
    if let amount = number(text) { return (nil, amount) }
    for word in ["แต่ไม่ต่ำกว่า", "ไม่ต่ำกว่า", "อย่างน้อย", "หรือ"] {
      let pieces = text.parted(by: word)
      guard pieces.count == 2 else { continue }
      return (percent(pieces[0]), number(pieces[1]))
    }
    return (percent(text), nil)
  }

  /// Whether a bare number is so small that it must be a share of one where a percentage belongs.
  ///
  /// - Parameters:
  ///   - text: What stands in the cell.
  ///   - least: The least percentage that is likely, with four decimals.
  /// - Returns: False for nothing at all, and where a percent sign or a word says what it is.
  public static func isShare(_ text: String, below least: Int) -> Bool {
    guard let number = digits(text), let share = Double(number) else { return false }
    return share > 0 && share * 10_000 < Double(least)
  }

  /// A share of one as a percentage: "0.08" → "8".
  static func hundredfold(_ text: String) -> String {
    let share = digits(text).flatMap(Double.init) ?? 0
    return decimal(Int((share * 1_000_000).rounded()), decimals: 4)
  }

  /// A number of so many decimals, without needless zeros.
  static func decimal(_ number: Int, decimals: Int) -> String {
    let digits = String(number.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    var fraction = padded.suffix(decimals)
    while fraction.last == "0" { fraction.removeLast() }
    let sign = number < 0 ? "-" : ""
    return sign + padded.dropLast(decimals) + (fraction.isEmpty ? "" : "." + fraction)
  }
}

/// A number in digits alone, commas between thousands, as spreadsheets write it.
private struct PlainNumber {
  /// The number without commas and needless zeros before it.
  let text: String

  init?(_ text: String) {
    let isNegative = text.utf8.first == 0x2D
    let parts = text.utf8.dropFirst(isNegative ? 1 : 0).split(
      separator: 0x2E,
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    guard let whole = parts.first.flatMap({ Self.whole($0) }) else { return nil }
    let decimals = parts.dropFirst().first.map { Substring($0) } ?? ""
    guard parts.count == 1 || !decimals.isEmpty && decimals.utf8.allSatisfy(\.isDigit) else {
      return nil
    }
    self.text = (isNegative ? "-" : "") + whole + (decimals.isEmpty ? "" : "." + decimals)
  }

  private static func whole(_ text: Substring.UTF8View.SubSequence) -> String? {
    let groups = text.split(separator: 0x2C, omittingEmptySubsequences: false)
    let isGrouped = groups.count > 1
    guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }),
      !isGrouped || groups[0].count <= 3 && groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    let digits = groups.map { String(Substring($0)) }.joined()
    let bare = digits.drop { $0 == "0" }
    return bare.isEmpty ? "0" : String(bare)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}

extension String {
  /// The text without blanks and invisible characters at its ends.
  fileprivate var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isBlank }),
      let last = scalars.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(scalars[first...last])
  }

  /// The text with a space for every end of a line and every tab.
  fileprivate var onOneLine: String {
    let breaks: Set<Character> = ["\r\n", "\n", "\r", "\t"]
    guard utf8.contains(where: { $0 < 0x20 }) else { return self }
    return String(map { breaks.contains($0) ? " " : $0 })
  }

  /// The two parts of the text around a word; the text alone when it does not hold the word.
  fileprivate func parted(by word: String) -> [String] {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(word) {
        return [String(self[..<start]), String(self[index(start, offsetBy: word.count)...])]
      }
      start = index(after: start)
    }
    return [self]
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool {
    properties.isWhitespace || value == 0xFEFF || value == 0x200B
  }
}
