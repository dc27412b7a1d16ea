/// The numbers that a text tells, whatever stands around them.
struct NumbersInText {
  private var numbers: Set<String> = []

  /// Looks through texts for digits with commas and a point among them.
  init(_ texts: [String]) {
    for text in texts {
      for run in text.utf8.split(whereSeparator: { !$0.isDigit && $0 != .comma && $0 != .point }) {
        let digits = run.drop { !$0.isDigit }
        guard let last = digits.lastIndex(where: \.isDigit) else { continue }
        numbers.insert(String(decoding: digits[...last].filter { $0 != .comma }, as: UTF8.self))
      }
    }
  }

  /// Whether a number is told with just these digits.
  func contains(_ number: ExampleNumber) -> Bool {
    numbers.contains(number.description.filter { $0 != "," })
  }
}

extension UInt8 {
  fileprivate static let comma = UInt8(ascii: ",")
  fileprivate static let point = UInt8(ascii: ".")
}
