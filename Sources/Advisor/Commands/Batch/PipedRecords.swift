/// The lines that are piped in, taken in blocks of as many as have come.
struct PipedRecords {
  /// One line.
  struct Record: Sendable {
    /// What stands on the line.
    enum Content: Sendable {
      /// The line without its end.
      case bytes([UInt8])
      /// A line longer than the limit, and its length so far.
      case tooLong(Int)
    }

    /// Where it stands, counted from 1.
    let line: Int
    /// What stands on it.
    let content: Content
  }

  private let limit: Int
  private let read: (inout [UInt8]) -> Bool
  /// What has come of the lines that are not handed out.
  private var buffer: [UInt8] = []
  /// How many bytes of a line beyond the limit were let go.
  private var dropped = 0
  private var line = 0
  private var isAtEnd = false

  /// The lines of a source.
  ///
  /// - Parameters:
  ///   - limit: The longest line that is kept, in bytes.
  ///   - read: Puts the next bytes at the end of the given ones; false when no more come.
  init(limit: Int, read: @escaping (inout [UInt8]) -> Bool) {
    self.limit = limit
    self.read = read
  }

  /// The next lines, blank ones left out: all that have come whole; nil when no more come.
  mutating func nextBlock() -> [Record]? {
    while !isAtEnd {
      isAtEnd = !read(&buffer)
      let records = takeLines()
      if !records.isEmpty { return records }
    }
    return nil
  }

  private mutating func takeLines() -> [Record] {
    var records: [Record] = []
    var start = 0
    while let end = buffer[start...].firstIndex(of: UInt8(ascii: "\n")) {
      take(buffer[start..<end], into: &records)
      start = end + 1
    }
    buffer.removeFirst(start)
    if isAtEnd {
      take(buffer[...], into: &records)
      buffer = []
    } else if buffer.count > limit {
      dropped += buffer.count
      buffer.removeAll(keepingCapacity: true)
    }
    return records
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>, into records: inout [Record]) {
    line += 1
    let length = dropped + bytes.count
    dropped = 0
    if length > limit {
      records.append(Record(line: line, content: .tooLong(length)))
    } else if !bytes.allSatisfy(\.isBlank) {
      records.append(Record(line: line, content: .bytes(Array(bytes))))
    }
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
