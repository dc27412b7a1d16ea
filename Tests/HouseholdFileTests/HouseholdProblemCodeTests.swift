import HouseholdFile
import Testing

@Suite("Household problem code") struct HouseholdProblemCodeTests {
  @Test func `codes are a letter and three digits, each room's own row, and never move`() {
    let rows = [
      ("F", 101...106), ("S", 101...106), ("S", 201...222), ("S", 301...313),
      ("S", 401...403),
    ]
    let expected = rows.flatMap { letter, numbers in numbers.map { "\(letter)\($0)" } }
    #expect(HouseholdProblemCode.allCases.map(\.rawValue) == expected)
  }
}
