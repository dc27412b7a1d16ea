import Testing
import ThaiText

@Suite("Names of a family's own things") struct OwnThingWordsTests {
  @Test(
    "words that say that there is none",
    arguments: ["ไม่มีที่นา", "ไม่ได้ทำนา", "ว่างงาน", "เลิกทำแล้ว", "ยังไม่มีงาน"]
  )
  func none(_ words: String) { #expect(OwnThingWords.saysNone(words)) }

  @Test(
    "words that say more are no plain no",
    arguments: ["ไม่มีนา แต่รับจ้าง", "ไม่มี, อ้อย", "ไม่แน่นอน", "กล้วย", "ไม่ได้ 2 ปี"]
  )
  func more(_ words: String) { #expect(!OwnThingWords.saysNone(words)) }

  @Test func `a no, a yes and a classifier name nothing`() {
    for words in ["ไม่แน่นอน", "ใช่", "มี", "คน", "ตัน", "ว่างงาน"] {
      #expect(!OwnThingWords.mayName(words), "\(words)")
    }
    for words in ["กล้วย", "ค่าเช่านา", "มีดพร้า"] { #expect(OwnThingWords.mayName(words), "\(words)") }
  }

  @Test(
    "what is done with a thing is taken away",
    arguments: [
      ("ปลูกอ้อย", "อ้อย"), ("มีสวนยาง", "ยาง"), ("มีแต่มัน", "มัน"), ("อ้อยได้", "อ้อย"), ("กล้วย", "กล้วย"),
    ]
  )
  func bare(_ typed: String, _ name: String) { #expect(OwnThingWords.bareName(typed) == name) }

  @Test(
    "what counts things is taken away",
    arguments: [
      ("วัว 2 ตัว", "วัว"), ("รับจ้างสองคน", "รับจ้าง"), ("นา 10 ไร่ กับ วัว 2 ตัว", "นา กับ วัว"),
      ("ข้าว 4ตัน", "ข้าว"),
    ]
  )
  func counts(_ typed: String, _ left: String) {
    #expect(OwnThingWords.withoutCounts(typed) == left)
  }

  @Test("without a count nothing is taken", arguments: ["วัว", "วัว 2", "ทอง 2 บาท", "กล้วย 4,500"])
  func plain(_ typed: String) { #expect(OwnThingWords.withoutCounts(typed) == nil) }
}
