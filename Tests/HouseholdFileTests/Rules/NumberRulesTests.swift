import Engine
import HouseholdFile
import Testing

@Suite("Number rules") struct NumberRulesTests {
  @Test func `a percentage has up to four decimals, kept as parts per million`() throws {
    func dividend(_ text: String) -> String { "savings: [{ name: 'ก', dividend: \(text) }]" }
    #expect(try household(dividend("6.8751")).savings[0].dividendPPM == 68_751)
    #expect(valueProblem(dividend("6.87512")) == .tooManyDecimals(text: "6.87512", allowed: 4))
    #expect(
      valueProblem(dividend("100.0001"))
        == .percentOutOfRange(text: "100.0001", range: 0...1_000_000)
    )
  }

  @Test func `a share has up to six decimals and is from 0 to 1`() throws {
    func spread(_ text: String) -> String {
      "incomes: [{ name: 'ก', amount: 1, risk: { spread: \(text) } }]"
    }
    #expect(try household(spread("0.0825")).incomes[0].risk?.spreadPPM == 82_500)
    #expect(try household(spread("1")).incomes[0].risk?.spreadPPM == 1_000_000)
    #expect(try household(spread("0.354839")).incomes[0].risk?.spreadPPM == 354_839)
    #expect(valueProblem(spread("0.3548391")) == .tooManyDecimals(text: "0.3548391", allowed: 6))
    #expect(valueProblem(spread("1.0001")) == .shareOutOfRange(text: "1.0001"))
    #expect(valueProblem(spread("-0.1")) == .shareOutOfRange(text: "-0.1"))
  }

  @Test func `a count is whole, however it is written`() throws {
    #expect(try household("horizon: 12.0").horizon == 12)
    #expect(try household("horizon: 1.2e2").horizon == 120)
    #expect(valueProblem("horizon: 12.5") == .tooManyDecimals(text: "12.5", allowed: 0))
    #expect(valueProblem("horizon: 1e999") == .countOutOfRange(text: "1e999", range: 1...600))
  }

  @Test func `the version is the number one`() {
    #expect(fileProblems("{ plodnee: '1', name: 'ก' }").map(\.code) == ["S202"])
    #expect(fileProblems("{ plodnee: 1.0, name: 'ก' }").isEmpty)
    #expect(fileProblems("{ plodnee: 0, name: 'ก' }").map(\.code) == ["S221"])
  }
}
