import Testing

@testable import ThaiText

@Suite("Decimal numbers as they are typed") struct TypedDecimalTests {
  private func take(_ text: String) -> (number: TypedDecimal?, rest: String) {
    var rest = text[...]
    let number = TypedDecimal(takingFrom: &rest)
    return (number, String(rest))
  }

  @Test(
    "digits, groups of thousands and a fraction are taken, the rest is left",
    arguments: [
      ("12500 บาท", 12_500, 0, " บาท"), ("12,500", 12_500, 0, ""), ("1 234 567", 1_234_567, 0, ""),
      ("1.50x", 150, 2, "x"), ("1,5", 1, 0, ",5"), ("1,5000", 1, 0, ",5000"),
      ("12345,678", 12_345, 0, ",678"),
      ("5.", 5, 0, "."), ("007", 7, 0, ""),
    ]
  )
  func taken(_ text: String, _ digits: Int, _ decimals: Int, _ rest: String) {
    let (number, left) = take(text)
    #expect(number?.digits == digits)
    #expect(number?.decimals == decimals)
    #expect(left == rest)
  }

  @Test func `what begins with no digit is left alone`() {
    for text in ["", "บาท 5", ".5", " 5", "-5"] {
      #expect(take(text).number == nil)
      #expect(take(text).rest == text)
    }
  }

  @Test func `a number times a factor is exact, or says why it cannot be`() throws {
    #expect(try take("1.25").number?.times(100) == 125)
    #expect(try take("0.50").number?.times(2) == 1)
    #expect(throws: NumberFailure.tooManyDecimals) { try take("1.234").number?.times(100) }
    #expect(throws: NumberFailure.tooManyDecimals) {
      try take("0.1234567890123456").number?.times(1)
    }
    #expect(throws: NumberFailure.tooLarge) { try take("99999999999999999999").number?.times(1) }
    #expect(throws: NumberFailure.tooLarge) { try take("9223372036854775807").number?.times(2) }
  }

  @Test func `every kind of digit and blank becomes plain, and invisible characters go`() {
    #expect(TypedDigits.inASCII("\u{FEFF} ๑๒\u{200B}๓\u{00A0}\tบาท \n") == "123  บาท")
    #expect(TypedDigits.inASCII(" \u{3000}") == "")
  }
}
