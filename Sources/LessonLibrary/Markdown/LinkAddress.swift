/// Where a link leads.
public struct LinkAddress: Hashable, Sendable {
  /// The address as the text has it.
  public let destination: String

  /// An address.
  public init(_ destination: String) {
    self.destination = destination
  }

  /// The letters before the first colon, in small letters; nil for an address within a site.
  public var scheme: String? {
    let name = destination.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
    guard name.endIndex < destination.endIndex, destination[name.endIndex] == ":" else {
      return nil
    }
    return name.filter { !$0.isWhitespace && !$0.unicodeScalars.contains { $0.value < 0x20 } }
      .lowercased()
  }

  /// The lesson that it leads to, as in `lesson:true-cost`.
  public var lessonID: String? {
    scheme == "lesson" ? String(destination.dropFirst("lesson:".count)) : nil
  }

  /// The address with only the signs that an address may hold; empty for one that could run a
  /// program.
  public var written: String {
    if ["javascript", "vbscript", "data", "file"].contains(scheme) { return "" }
    var written = ""
    for byte in destination.utf8 {
      if byte.isAllowedInAddress {
        written.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        written += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return written
  }
}

extension UInt8 {
  fileprivate var isAllowedInAddress: Bool {
    isLetter || isDigit || "-_.!~*'();/?:@&=+$,#%".utf8.contains(self)
  }
}
