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
