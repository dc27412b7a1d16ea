import Testing

@testable import ThaiText

@Suite("Compound words") struct CompoundWordsTests {
  @Test(
    "a compound stays in one piece though the dictionary takes it apart",
    arguments: [
      "ร้อยละ", "เดือนละ", "ปีละ", "ครั้งละ", "ดอกลอย", "หนี้สิน", "คนค้ำ", "ครบกำหนด", "กินใช้",
      "เดือนธันวาคม", "เดือนกุมภาพันธ์", "ที่นี่", "ดีที่สุด", "กว่านี้มาก",
    ]
  )
  func compound(_ word: String) { #expect(WordBreaks.pieces(of: word) == [word]) }

  @Test func `boundaries inside a compound go and the others stay`() {
    let characters = Array("จ่ายดอกลอยก่อน")
    let boundaries = CompoundWords.joining([0, 3, 6, 9, 12], in: characters)
    #expect(boundaries.isSuperset(of: [0, 3, 9, 12]))
    #expect(!boundaries.contains(6))
  }

  @Test func `words that make no compound are left alone`() {
    #expect(CompoundWords.joining([0, 2, 5], in: Array("กินข้าว")) == [0, 2, 5])
  }
}
