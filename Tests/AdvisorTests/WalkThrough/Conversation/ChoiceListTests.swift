import Testing
import ThaiText

@testable import Advisor

@Suite("Lists to choose from") struct ChoiceListTests {
  private let short = ChoiceList(["ข้าว", "อ้อย", "ยางพารา"], keys: [("q", "ออก")])
  private let long = ChoiceList((1...11).map { "ข้อที่ \($0)" })

  @Test func `a short list has one item a line, then its keys`() {
    #expect(short.lines(width: 80) == ["  1  ข้าว", "  2  อ้อย", "  3  ยางพารา", "  q  ออก"])
  }

  @Test func `a long list stands in two columns where they fit`() {
    let wide = long.lines(width: 80)
    #expect(wide.count == 6)
    #expect(wide[0] == "   1  ข้อที่ 1      7  ข้อที่ 7")
    #expect(wide[5] == "   6  ข้อที่ 6")
    #expect(long.lines(width: 24).count == 11)
  }

  @Test func `a long item goes on below its words`() {
    let list = ChoiceList(["รับจ้างก่อสร้างในตำบลทุกวันที่ไม่ได้ทำนา"])
    let lines = list.lines(width: 30)
    #expect(lines.count == 2)
    #expect(lines[1].hasPrefix("     "))
    #expect(lines.allSatisfy { $0.displayWidth <= 30 })
  }

  @Test(
    "an item is taken by its number, its words, or the keys of a Thai keyboard",
    arguments: [("1", 0), ("๓", 2), ("สอง", 1), ("อ้อย", 1), ("ๅ", 0), ("-", 2)]
  )
  func taken(_ words: String, _ place: Int) { #expect(short.place(of: words) == place) }

  @Test(
    "what is not on the list is not taken",
    arguments: ["0", "4", "-1", "ข้าวโพด", "1 2", "ภ", "1.5"]
  )
  func notTaken(_ words: String) { #expect(short.place(of: words) == nil) }

  @Test func `an item is taken by its name, or by a part of it that no other has`() {
    let list = ChoiceList(
      ["หวย เดือนละ 320 บาท", "ค่าไฟ เดือนละ 400 บาท", "ค่าน้ำ เดือนละ 90 บาท"],
      names: ["หวย", "ค่าไฟ", "ค่าน้ำ"]
    )
    #expect(list.place(of: "หวย") == 0)
    #expect(list.place(of: "ไฟ") == 1)
    #expect(list.place(of: "ค่า") == nil)
    #expect(list.place(of: "ข้าว") == nil)
  }
}
