import Engine
import JSON5

extension JournalEntry {
  /// The entry as one line of JSON that ends with a check of itself and a line end.
  ///
  /// The check lets a reader tell a line that was written to its end from one that was not.
  var line: String {
    let body = JSONText.object(members).line.dropLast()
    return "\(body),\"check\":\"\(LineCheck(body.utf8).text)\"}\n"
  }

  private var members: [(String, JSONText)] {
    [("plodnee", .integer(1)), ("entry", .integer(number))] + change.members
      + [("before", .string(before)), ("after", .string(after))]
  }

  /// The entry of a line without its line end; nil when the line was not written to its end, or
  /// is of another program.
  init?(line: ArraySlice<UInt8>) {
    guard LineCheck.holds(for: line), case .success(let node) = JSON5.parse(Array(line)),
      node["plodnee"]?.whole == 1, let number = node["entry"]?.whole,
      let change = Change(node), let before = node["before"]?.text, let after = node["after"]?.text
    else { return nil }
    self.init(number: number, change: change, before: before, after: after)
  }
}

/// A check of a line's text: a hash that a line torn anywhere does not have.
struct LineCheck: Hashable {
  private let hash: UInt64

  /// The check of some bytes.
  ///
  /// Source: FNV-1a, 64 bits (draft-eastlake-fnv).
  init(_ bytes: some Sequence<UInt8>) {
    hash = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// Sixteen hexadecimal digits.
  var text: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Whether a line ends with the check of what stands before it.
  static func holds(for line: ArraySlice<UInt8>) -> Bool {
    let opening = Array(",\"check\":\"".utf8)
    let tail = opening.count + 18
    guard line.count > tail else { return false }
    let body = line.dropLast(tail)
    let expected = opening + Array(Self(body).text.utf8) + Array("\"}".utf8)
    return line.suffix(tail).elementsEqual(expected)
  }
}

extension JournalEntry.Change {
  fileprivate var members: [(String, JSONText)] {
    switch self {
    case .month(let month): [("change", .string("month"))] + month.members
    case .correction(let month): [("change", .string("correction"))] + month.members
    case .rewriting: [("change", .string("rewriting"))]
    case .undoing(let number): [("change", .string("undoing")), ("undone", .integer(number))]
    }
  }

  fileprivate init?(_ node: JSON5Node) {
    switch node["change"]?.text {
    case "month":
      guard let month = RecordedMonth(node) else { return nil }
      self = .month(month)
    case "correction":
      guard let month = RecordedMonth(node) else { return nil }
      self = .correction(month)
    case "rewriting": self = .rewriting
    case "undoing":
      guard let number = node["undone"]?.whole else { return nil }
      self = .undoing(number)
    default: return nil
    }
  }
}
