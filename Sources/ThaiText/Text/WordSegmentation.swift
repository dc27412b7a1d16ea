import Foundation

/// Where words begin and end, by the dictionary that comes with the platform.
///
/// Thai writes no space between words, so a dictionary has to find them. The text segmentation
/// that Foundation offers for this is reached through the regular expression `\b`.
enum WordSegmentation {
  /// Built once: making it costs far more than using it.
  private static let boundary = try? NSRegularExpression(
    pattern: "\\b",
    options: .useUnicodeWordBoundaries
  )

  /// The boundaries between words, as UTF-16 offsets into the text, rising.
  static func boundaries(in text: String) -> [Int] {
    let whole = NSRange(location: 0, length: text.utf16.count)
    return boundary?.matches(in: text, range: whole).map(\.range.location) ?? []
  }
}
