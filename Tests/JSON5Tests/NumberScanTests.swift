import JSON5
import Testing

@Suite("Number scan") struct NumberScanTests {
  @Test(arguments: [
    ("01", JSON5NumberFlaw.leadingZero), ("-007", .leadingZero), ("00.5", .leadingZero),
    ("+", .missingDigits), (".", .missingDigits), ("1e", .missingDigits), ("1e+", .missingDigits),
    ("0x", .missingDigits), ("- 5", .missingDigits), ("-.e5", .missingDigits),
    ("1_000", .trailingText), ("15%", .trailingText), ("1.2.3", .trailingText),
    ("2569-12", .trailingText), ("1500บาท", .trailingText), ("0x1G", .trailingText),
    ("-Infinityx", .trailingText), ("5/2", .trailingText),
    ("๑๕๐๐", .otherDigits), ("１", .otherDigits), ("1๕", .otherDigits), ("-๕", .otherDigits),
  ])
  func `a number that cannot be read says why`(text: String, flaw: JSON5NumberFlaw) throws {
    let written = text == "- 5" ? "-" : text
    let kinds = problems("[\(text)]").prefix(1).map(\.kind)
    #expect(kinds == [.badNumber(text: written, flaw: flaw)])
  }
}
