import HouseholdFile
import JSON5
import Testing

@testable import ThaiText

@Suite("Field term") struct FieldTermTests {
  /// Every key of the format, with all that leads to it.
  private static let paths: [[String]] = {
    let schema = try? JSON5.parse(Array(HouseholdSchema.text(of: .scenario).utf8)).get()
    return schema.map { keys(in: $0, below: []) } ?? []
  }()

  private static func keys(in schema: JSON5Node, below path: [String]) -> [[String]] {
    guard case .object(let members) = schema.value else { return [] }
    return members.flatMap { member -> [[String]] in
      switch (member.key, member.value.value) {
      case ("properties", .object(let properties)):
        return properties.flatMap { property in
          [path + [property.key]] + keys(in: property.value, below: path + [property.key])
        }
      case ("items", _), ("else", _): return keys(in: member.value, below: path)
      case ("oneOf", .array(let schemas)): return schemas.flatMap { keys(in: $0, below: path) }
      default: return []
      }
    }
  }

  @Test func `every key of the format has a Thai name`() {
    #expect(Self.paths.count > 100)
    for path in Self.paths { #expect(FieldTerm.term(of: path) != nil, "\(path)") }
  }

  @Test func `every sample can be read`() throws {
    for term in FieldTerm.all.values {
      #expect(throws: Never.self, "\(term.sample)") {
        try JSON5.parse(Array(term.sample.utf8)).get()
      }
    }
  }

  @Test func `every sample of the file itself fits its field`() {
    for key in [
      "id", "start", "horizon", "cash", "buffer", "people", "incomes", "expenses", "savings",
      "assets", "debts", "scenario",
    ] {
      let sample = FieldTerm.term(of: [key])?.sample ?? ""
      let text = "{ plodnee: 1, name: 'ก', \(key): \(sample) }"
      #expect(HouseholdFile.problems(of: text).isEmpty, "\(text)")
    }
  }

  @Test func `a Thai name in place of a key finds the key that belongs there`() {
    #expect(FieldTerm.key(named: "ค่างวด", below: ["debts"]) == "payment")
    #expect(FieldTerm.key(named: "เงินที่ได้", below: ["incomes"]) == "amount")
    #expect(FieldTerm.key(named: "ชื่อ", below: ["assets"]) == "name")
    #expect(FieldTerm.key(named: "สีรถ", below: ["debts"]) == nil)
  }

  @Test func `no two tables name the same field`() {
    let count = FieldTerm.file.count + FieldTerm.items.count + FieldTerm.debts.count
    #expect(FieldTerm.all.count == count)
  }
}
