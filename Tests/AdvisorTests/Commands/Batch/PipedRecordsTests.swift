import Testing

@testable import Advisor

@Suite("Piped records") struct PipedRecordsTests {
  /// Every block as lines with their numbers.
  private func blocks(_ pieces: [String], limit: Int = 100) -> [[String]] {
    var rest = pieces[...]
    var records = PipedRecords(limit: limit) { bytes in
      guard let piece = rest.popFirst() else { return false }
      bytes += piece.utf8
      return true
    }
    var blocks: [[String]] = []
    while let block = records.nextBlock() { blocks.append(block.map(text)) }
    return blocks
  }

  private func text(_ record: PipedRecords.Record) -> String {
    switch record.content {
    case .bytes(let bytes): "\(record.line):\(String(decoding: bytes, as: UTF8.self))"
    case .tooLong(let length): "\(record.line):too long \(length)"
    }
  }

  @Test func `whole lines are handed out as soon as they have come`() {
    #expect(blocks(["a\nb", "c\n", "d"]) == [["1:a"], ["2:bc"], ["3:d"]])
  }

  @Test func `blank lines are counted and left out`() {
    #expect(blocks(["\n a\n\r\n \t\nb\r\n"]) == [["2: a", "5:b\r"]])
  }

  @Test func `nothing at all gives no block`() {
    #expect(blocks([]) == [])
    #expect(blocks(["", "\n\n", ""]) == [])
  }

  @Test func `a line over the limit is told by its length and the next ones are read`() {
    let pieces = ["abcdef\ngh\n", "0123", "456", "789\nxy"]
    #expect(blocks(pieces, limit: 5) == [["1:too long 6", "2:gh"], ["3:too long 10"], ["4:xy"]])
  }

  @Test func `a line over the limit without an end is told once`() {
    #expect(blocks(["0123", "4567", "89"], limit: 3) == [["1:too long 10"]])
  }

  @Test func `lines come out the same however they are cut into pieces`() {
    let text = "{}\n\nabcdefghi\nx\nyy"
    let whole = blocks([text], limit: 6).flatMap(\.self)
    for size in 1...text.count {
      let pieces = stride(from: 0, to: text.count, by: size).map {
        String(text.dropFirst($0).prefix(size))
      }
      #expect(blocks(pieces, limit: 6).flatMap(\.self) == whole)
    }
  }
}
