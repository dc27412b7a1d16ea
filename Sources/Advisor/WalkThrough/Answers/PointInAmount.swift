import ThaiText

extension FollowUp {
  /// Asks what a point before three digits is: "3.500" may be three thousand five hundred, or three
  /// baht fifty; nil when no such number was typed.
  ///
  /// - Parameter text: What was typed.
  init?(askingForPointIn text: String) {
    guard let place = Self.pointed(in: text) else { return nil }
    let number = String(text[place])
    let (before, behind) = (String(text[..<place.lowerBound]), String(text[place.upperBound...]))
    let meant: [String] = [String(number.map { $0 == "." ? "," : $0 }), Self.withoutZeros(number)]
    let choices = meant.map { meaning in
      Choice(
        item: ConversationWords.baht(meaning),
        whole: before + meaning + behind,
        alsoTyped: [meaning]
      )
    }
    self.init(
      ask: ConversationWords.pointMeaning(number),
      example: choices[0].whole,
      more: [ConversationWords.pointMore],
      choices: choices
    )
  }

  /// Where a number stands whose point is followed by three digits, the last of them zero.
  private static func pointed(in text: String) -> Range<String.Index>? {
    let isPart: (Character) -> Bool = { $0.isNumber || ".,".contains($0) }
    var start = text.startIndex
    while let first = text[start...].firstIndex(where: isPart) {
      let end = text[first...].firstIndex { !isPart($0) } ?? text.endIndex
      if isPointed(text[first..<end]) { return first..<end }
      start = end
    }
    return nil
  }

  private static func isPointed(_ number: Substring) -> Bool {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...3).contains(parts[0].count), parts[1].count == 3 else {
      return false
    }
    return parts.joined().allSatisfy(\.isNumber) && parts[1].last?.wholeNumberValue == 0
      && parts[0].first?.wholeNumberValue != 0
  }

  /// "3.500" as "3.50", "60.000" as "60".
  private static func withoutZeros(_ number: String) -> String {
    let parts = number.split(separator: ".")
    return parts[1].allSatisfy { $0.wholeNumberValue == 0 }
      ? String(parts[0]) : String(number.dropLast())
  }
}
