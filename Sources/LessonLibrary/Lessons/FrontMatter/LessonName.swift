/// The number and the permanent name that a lesson's file name holds.
public struct LessonName: Hashable, Sendable {
  /// Where the lesson stands in the order of reading.
  public let number: Int
  /// Its permanent name.
  public let slug: String

  /// Reads a name such as `03-true-cost.md`; nil when it is not of that form.
  public init?(fileName: String) {
    let stem = fileName.dropLast(3)
    guard fileName.hasSuffix(".md"), let dash = stem.firstIndex(of: "-"),
      let number = Self.number(stem[..<dash])
    else { return nil }
    let slug = stem[stem.index(after: dash)...]
    guard slug.utf8.allSatisfy(Self.isSlugByte),
      !slug.split(separator: "-", omittingEmptySubsequences: false).contains("")
    else { return nil }
    self.number = number
    self.slug = String(slug)
  }

  private static func number(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
  }

  private static func isSlugByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
