/// The names of months as people type them.
enum MonthNames {
  /// Takes a month's name when it stands next, after any spaces: "พ.ย.", "พย", "พฤศจิกา".
  ///
  /// - Returns: The month, 1 to 12.
  static func take(from text: inout TypedText) -> Int? {
    var ahead = text
    ahead.take(firstOf: ["เดือน"])
    guard let word = ahead.take(firstOf: words) else { return nil }
    text = ahead
    return spellings.first { $0.text == word }?.month
  }

  /// Takes a month's name, or a feast that stands for its month, as people say it.
  static func takeSpoken(from text: inout TypedText) -> Int? {
    if let named = take(from: &text) { return named }
    guard let word = text.take(firstOf: feasts.map(\.word)) else { return nil }
    return feasts.first { $0.word == word }?.month
  }

  /// Feasts whose month is the same every year.
  private static let feasts: [(word: String, month: Int)] = [
    ("สงกรานต์", 4), ("ปีใหม่", 1), ("สิ้นปี", 12), ("ปลายปี", 12), ("กลางปี", 6), ("ต้นปี", 1),
    ("ออกพรรษา", 10),
  ]

  /// Every way a name is typed, the longest first.
  private static let spellings: [(text: String, month: Int)] = {
    let all = zip(ThaiDate.longNames, ThaiDate.shortNames).enumerated().flatMap { index, names in
      let bare = names.1.filter { $0 != "." }
      let spellings = [
        names.0, spoken(names.0), names.1, String(names.1.dropLast()), bare, bare + ".",
      ]
      return spellings.map { (text: $0, month: index + 1) }
    }
    return (all + misspellings).sorted { $0.text.count > $1.text.count }
  }()

  private static let words = spellings.map(\.text)

  /// The month of a text that is a name and nothing else.
  static func month(named text: String) -> Int? { byName[text] }

  private static let byName = Dictionary(
    spellings.map { ($0.text, $0.month) },
    uniquingKeysWith: { first, _ in first }
  )

  /// Names as they are often misspelt.
  private static let misspellings: [(text: String, month: Int)] = [
    ("มะกรา", 1), ("กุมภาพัน", 2), ("กุมพาพันธ์", 2), ("กุมพา", 2), ("พฤศภาคม", 5),
    ("พฤศภา", 5), ("พฤกษภาคม", 5), ("พฤษภาค", 5), ("มิถุนายล", 6), ("กรกฏาคม", 7),
    ("กรกฏา", 7), ("กรกดา", 7), ("พฤษจิกายน", 11), ("พฤษจิกา", 11), ("พฤจิกายน", 11),
    ("พฤจิกา", 11), ("พฤศจิกายล", 11), ("ธันวาค", 12), ("ทันวา", 12),
  ]

  /// The name as it is said, without its ending: "ธันวา", "กุมภา", "เมษา".
  private static func spoken(_ name: String) -> String {
    let ending = ["คม", "ยน", "พันธ์"].first { name.hasSuffix($0) } ?? ""
    return String(name.dropLast(ending.count))
  }
}
