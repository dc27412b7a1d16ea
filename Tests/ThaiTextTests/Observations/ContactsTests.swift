import Testing

@testable import ThaiText

@Suite("Contacts") struct ContactsTests {
  @Test func `a number is named only when it is known`() {
    #expect(Contacts().mediator == "ศูนย์ดำรงธรรม")
    #expect(Contacts(mediation: "1567").mediator == "ศูนย์ดำรงธรรม 1567")
    #expect(Contacts(bankOfThailand: "1213").bankDesk == "แบงก์ชาติ 1213")
    #expect(Contacts().bankDesk == "แบงก์ชาติ")
  }
}
