import HouseholdFile
import Testing

@Suite("Key problem") struct KeyProblemTests {
  @Test func `a key that is missing is told with the kind of its object`() {
    #expect(keyProblem("assets: [{ name: 'ก' }]") == .missing(key: "value", kind: nil))
    #expect(keyProblem("savings: [{ kind: 'sajja' }]") == .missing(key: "name", kind: "sajja"))
  }

  @Test func `a slip of the finger is told with what was meant`() {
    #expect(keyProblem("hrizon: 120") == .unknown(key: "hrizon", nearest: "horizon"))
    #expect(keyProblem("เงินสด: 120") == .unknown(key: "เงินสด", nearest: nil))
  }

  @Test func `what stands there already is not what was meant`() {
    #expect(keyProblem("cash: 1, cashh: 2") == .unknown(key: "cashh", nearest: nil))
  }

  @Test func `every key that is not known is told`() {
    #expect(summary("a1: 1, b2: 2, c3: 3") == ["S102 a1", "S102 b2", "S102 c3"])
  }

  @Test func `a key of any length is kept short`() {
    let key = String(repeating: "k", count: 3_000)
    guard case .unknown(let told, nearest: nil)? = keyProblem("\(key): 1") else {
      Issue.record("not told")
      return
    }
    #expect(told.count == 61)
  }
}
