import Testing

@testable import ThaiText

@Suite("Words of homes that are not counted") struct MissingWordsTests {
  @Test func `they are told by their codes, with why`() {
    #expect(
      MissingWords.unread(["H02", "H05"]) == "ยังไม่ได้นับอีก 2 บ้าน เพราะมีช่องที่ต้องแก้ก่อน: H02, H05"
    )
    #expect(MissingWords.untold(["H37"]) == "ยังไม่ได้นับอีก 1 บ้าน เพราะยังไม่ได้บอกรายรับรายจ่าย: H37")
  }

  @Test func `very many are told in part`() {
    let codes = (1...70).map { "H\($0)" }
    #expect(MissingWords.unread(codes).hasSuffix("H60 และอีก 10 บ้าน"))
  }
}
