import Handout
import ThaiText

extension Flag {
  /// Where the page goes.
  static let html = Flag("html", .file, FlagWords.html)
  /// Whose name stands at the head.
  static let office = Flag("office", .text, FlagWords.office)
  /// Numbers written ๐๑๒.
  static let thaiDigits = Flag("thai-digits", .none, FlagWords.thaiDigits)
  /// One file a household.
  static let each = Flag("each", .folder, FlagWords.each)
}

/// How pages are to look, as the words of a command say.
struct PaperLook: Sendable {
  /// Whose name stands at the head; nil for nobody's.
  let office: String?
  /// Whether numbers are written ๐๑๒.
  let usesThaiDigits: Bool

  /// The look that a command's words ask for.
  init(_ arguments: Arguments) {
    office = arguments.text(.office)
    usesThaiDigits = arguments.has(.thaiDigits)
  }

  /// How numbers are written on a page where names stay as they are.
  func digits(keeping names: [String]) -> PageDigits {
    usesThaiDigits ? .thai(keeping: names + [office ?? ""]) : .arabic
  }
}
