import HouseholdFile
import Testing

@testable import ThaiText

@Suite("Value words") struct ValueWordsTests {
  private func words(_ members: String) throws -> ProblemText {
    let problems = HouseholdFile.problems(of: "{ plodnee: 1, name: 'ก', \(members) }")
    return ProblemText(try #require(problems.first), file: nil, source: nil)
  }

  @Test func `the example carries the person's own number where it can`() throws {
    #expect(try words("cash: -12.50").example == "cash: 12.50")
    #expect(try words("cash: '๑,๕๐๐'").example == "cash: 1500")
    #expect(try words("cash: 7.999").example == "cash: 7.99")
    #expect(try words("cash: -1e99").example == "cash: 3500")
  }

  @Test func `a month in words is told as the file needs it`() throws {
    #expect(try words("start: 'ธันวาคม 2570'").example == "start: \"2570-12\"")
    #expect(try words("start: 'ต้นปีหน้า'").example == "start: \"2569-12\"")
  }

  @Test func `what lies below a range is too small, what lies above too large`() throws {
    #expect(try words("horizon: 0").what == "จำนวนเดือนที่มองไปข้างหน้าน้อยเกินไป: เขียนไว้ 0")
    #expect(try words("horizon: 601").what == "จำนวนเดือนที่มองไปข้างหน้ามากเกินไป: เขียนไว้ 601")
    #expect(try words("horizon: -1").what.contains("น้อยเกินไป"))
    #expect(try words("horizon: 1e999").what.contains("มากเกินไป"))
  }

  @Test func `many debts are too many for the file, not for the family`() throws {
    let debts = String(repeating: "{},", count: 61)
    let text = try words("debts: [\(debts)]")
    #expect(text.what == "ช่อง debts มี 61 รายการ เกินกว่าที่ใส่ได้")
  }

  @Test func `a Thai word in place of a code is told with the code`() throws {
    let text = try words("savings: [{ name: 'ก', kind: 'หุ้น' }]")
    #expect(text.example == "kind: \"shares\"")
  }

  @Test func `a value that is empty may be left out`() throws {
    #expect(try words("cash: null").mend == "ถ้ายังไม่มี ให้ลบช่องนี้ออก ถ้ามีแล้ว ให้เขียน")
  }
}
