@testable import CSV
import Testing

@Suite("CSV reader") struct CSVReaderTests {
  /// Small texts of the characters that matter, so that every order of them occurs.
  private static let hostile: [String] = {
    let signs = ["a", ",", "\"", "\n", "\r"]
    return (0..<4).reduce([""]) { texts, _ in
      texts + texts.flatMap { text in signs.map { text + $0 } }
    }
  }()

  @Test func `a reader of any text comes to its end`() {
    for text in Self.hostile {
      let rows = Array(text.utf8).withUnsafeBufferPointer { bytes in
        var reader = CSVReader(bytes)
        var rows = 0
        while !reader.isAtEnd, rows <= bytes.count {
          _ = reader.row()
          rows += 1
        }
        return reader.isAtEnd ? rows : .max
      }
      #expect(rows <= text.utf8.count)
    }
  }

  @Test func `fields written with quotes are read back as they were`() {
    for text in Self.hostile {
      let quoted = text.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
      let table = CSVTable(Array("x,\"\(quoted)\"\n".utf8))
      #expect(table.rows.map(\.fields) == [["x", text]])
    }
  }
}
