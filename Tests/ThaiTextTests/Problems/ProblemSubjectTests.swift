import HouseholdFile
import Testing

@testable import ThaiText

@Suite("Problem subject") struct ProblemSubjectTests {
  private func subject(_ field: String, _ item: String? = nil) -> ProblemSubject {
    ProblemSubject(field: field, item: item)
  }

  @Test func `a field has the name that people use in its place`() {
    #expect(subject("debts[2].balance").name == "เงินต้นคงเหลือ")
    #expect(subject("savings[0].balance").name == "ยอดเงินออม")
    #expect(subject("name").name == "ชื่อครอบครัว")
    #expect(subject("debts").name == "รายการหนี้")
    #expect(subject("").name == "ไฟล์นี้")
  }

  @Test func `a name that ends in Latin letters or marks keeps a space behind it`() {
    #expect(subject("expenses[0].essential").name == "ช่อง “จำเป็น” ")
    #expect(subject("a.b").name == "ช่อง b ")
    #expect(subject("debts[3]").name == "หนี้ก้อนที่ 4 ")
    #expect(subject("incomes[0].months[1]").name == "เดือนที่ได้เงิน ตัวที่ 2 ")
  }

  @Test func `an item is known by its name, or else by its number`() {
    #expect(subject("debts[2].balance", "เถ้าแก่").owner == "“เถ้าแก่” ")
    #expect(subject("debts[2].balance").owner == "หนี้ก้อนที่ 3 ")
    #expect(subject("incomes[2].amount", " \u{200B}").owner == "รายรับรายการที่ 3 ")
    #expect(subject("incomes[2].name", "ยาวมาก").owner == "รายรับรายการที่ 3 ")
    #expect(subject("people.adults").owner.isEmpty)
    #expect(subject("debts[2]").owner.isEmpty)
  }

  @Test func `a key that is missing belongs to the object around it`() {
    let problem = KeyProblem.missing(key: "due", kind: "bullet")
    let object = ProblemSubject(holding: problem, field: "debts[0].due", item: "ธ.ก.ส.")
    #expect(object.holder == "“ธ.ก.ส.” " && object.name(inside: "due") == "เดือนครบกำหนด")
    #expect(object.sample(inside: "due") == "due: \"2570-03\"")
    #expect(ProblemSubject(holding: problem, field: "due", item: nil).holder == "ไฟล์นี้")
  }

  @Test(arguments: ["a.b[3].c", "[", "]", ".", "", "\u{E48}", "x[99999999999999999999]", "debts[0"])
  func `a key of any kind leaves the path of its object whole`(key: String) {
    let problem = KeyProblem.unknown(key: key, nearest: nil)
    let object = ProblemSubject(holding: problem, field: "debts[1].\(key)", item: nil)
    #expect(object.keys == ["debts"] && object.holder == "หนี้ก้อนที่ 2 ")
  }

  @Test(arguments: ["]", "[", "..", "[[[", "a[", "a[-1]", "a[9223372036854775807].b", "a[x].b"])
  func `a path of any kind is read without harm`(path: String) {
    let subject = subject(path)
    #expect(!subject.name.isEmpty && !subject.holder.isEmpty)
  }
}
