import Foundation
import HouseholdFile
import Testing

@Suite("Household schema") struct HouseholdSchemaTests {
  @Test(arguments: HouseholdSchema.Kind.allCases)
  func `a schema is JSON that names its draft and closes its objects`(
    kind: HouseholdSchema.Kind
  ) throws {
    let text = HouseholdSchema.text(of: kind)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let schema = try #require(object as? [String: Any])
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    let whole = kind == .scenario ? schema["else"] as? [String: Any] : schema
    #expect(whole?["additionalProperties"] as? Bool == false)
    #expect(text.hasSuffix("}\n"))
  }

  @Test(arguments: scenarios.keys.sorted())
  func `every scenario is as its schema says`(name: String) throws {
    let text = try #require(scenarios[name])
    #expect(try SchemaCheck(.scenario).accepts(text))
    #expect(try !SchemaCheck(.household).accepts(text))
  }

  @Test func `a file that builds on another may say as little as it likes`() throws {
    let schema = try SchemaCheck(.scenario)
    #expect(try schema.accepts("{ plodnee: 1, extends: 'rice.json5', cash: 5 }"))
    #expect(try !schema.accepts("{ plodnee: 1, cash: 5 }"))
  }

  @Test(arguments: 0..<40)
  func `every household that is written is as its schema says`(seed: UInt64) throws {
    let text = HouseholdFile.write(RandomHousehold.household(seed: seed))
    #expect(try SchemaCheck(.household).accepts(text))
  }

  @Test(arguments: [
    "S101-key-missing", "S102-key-unknown", "S103-key-of-another-kind", "S104-period-missing",
    "S201-wrong-shape", "S202-number-in-quotes", "S203-negative-amount",
    "S205-amount-too-large", "S207-percent-out-of-range", "S209-count-out-of-range",
    "S210-share-out-of-range", "S211-month-unreadable", "S212-month-number-out-of-range",
    "S214-month-repeated", "S215-list-empty", "S216-list-too-long", "S217-choice-unknown",
    "S219-text-too-long", "S221-other-version",
  ])
  func `what an editor can see of a problem the schema refuses too`(name: String) throws {
    let bytes = try #require(problemFiles["\(name).json5"])
    #expect(try !SchemaCheck(.household).accepts(String(decoding: bytes, as: UTF8.self)))
  }
}
