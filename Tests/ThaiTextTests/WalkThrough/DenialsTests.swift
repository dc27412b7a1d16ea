import Testing
import ThaiText

@Suite("What words deny") struct DenialsTests {
  @Test(
    "a denial goes no further than what it names",
    arguments: [
      ("ไม่ได้ทำนา ปลูกอ้อย", "ปลูกอ้อย"), ("เลิกทำนาแล้ว ปลูกมัน", "ปลูกมัน"),
      ("ไม่มีที่นา เลี้ยงวัว", "เลี้ยงวัว"), ("อ้อย ไม่ได้ทำนา", "อ้อย"),
      ("ข้าว แต่ไม่มีอ้อย", "ข้าว"), ("ข้าวไม่ได้ อ้อยได้", "อ้อยได้"),
      ("ไม่ได้ทำนา อ้อย ม.ค. 80,000", "อ้อย ม.ค. 80,000"),
      ("ข้าว พ.ย. 62,000,ไม่มีอ้อย", "ข้าว พ.ย. 62,000"),
    ]
  )
  func partly(_ typed: String, _ affirmed: String) {
    #expect(Denials(in: typed)?.affirmed == affirmed)
  }

  @Test(
    "a denial that names nothing denies what comes next",
    arguments: [
      ("ไม่ได้กู้ ธกส กู้กองทุน", "กู้กองทุน"), ("ไม่มี ข้าว มีอ้อย", "มีอ้อย"), ("ไม่ได้เป็นหนี้ ธกส", ""),
    ]
  )
  func next(_ typed: String, _ affirmed: String) {
    #expect(Denials(in: typed)?.affirmed == affirmed)
  }

  @Test("nothing is left of a plain no", arguments: ["ไม่ได้ทำนา", "ปลูกข้าวไม่ได้ขาย", "ว่างงาน", "ไม่มี"])
  func wholly(_ typed: String) { #expect(Denials(in: typed)?.affirmed == "") }

  @Test(
    "not to know, and to be unsure, denies nothing",
    arguments: ["ข้าว", "ข้าว ไม่รู้", "ไม่แน่นอน", "ได้ไม่เกิน 5,000", "ปลูกไม้ผล"]
  )
  func none(_ typed: String) { #expect(Denials(in: typed) == nil) }
}
