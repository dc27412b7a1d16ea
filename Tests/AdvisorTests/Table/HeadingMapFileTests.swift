import Engine
import HouseholdFile
import Testing

@testable import Advisor

@Suite("Heading map file") struct HeadingMapFileTests {
  private func codes(_ text: String) -> [String] {
    do {
      _ = try HeadingMapFile(Array(text.utf8), name: "m.json5")
      return []
    } catch {
      return error.problems.map(\.code)
    }
  }

  @Test func `a map stands beside its table`() {
    #expect(HeadingMapFile.name(besides: "a/บ้าน.csv") == "a/บ้าน.map.json5")
    #expect(HeadingMapFile.name(besides: "B.CSV") == "B.map.json5")
    #expect(HeadingMapFile.name(besides: "x.tsv") == "x.tsv.map.json5")
  }

  @Test func `what is remembered is read back`() throws {
    let pairs = [
      HeadingPair(heading: "บ้าน \"เลขที่\"", column: .household),
      HeadingPair(heading: "โทร", column: nil),
    ]
    let text = HeadingMapFile.text(pairs, table: "ก\n.csv")
    let map = try HeadingMapFile(Array(text.utf8), name: "m").map
    #expect(map == HeadingMap(["บ้าน \"เลขที่\"": .household, "โทร": nil]))
  }

  @Test func `English and Thai columns are known`() throws {
    let map = try HeadingMapFile(Array("{ a: 'จำนวนเงิน', b: 'amount' }".utf8), name: "m").map
    #expect(map == HeadingMap(["a": .amount, "b": .amount]))
  }

  @Test(
    arguments: [
      ("[]", ["T201"]), ("{ a: 3 }", ["T201"]), ("{ a: 'เงินน' , b: 'x' }", ["T202", "T202"]),
      ("{", ["J103"]),
    ]
  )
  func `what is to be mended is told`(text: String, expected: [String]) {
    #expect(codes(text) == expected)
  }
}
