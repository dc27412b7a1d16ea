import Engine
import Testing

@testable import ThaiText

@Suite("Choice term") struct ChoiceTermTests {
  @Test func `every word that a file can choose from has a meaning`() {
    let words: [String: [String]] = [
      "lender": Lender.allCases.map(\.rawValue),
      "per": RatePeriod.allCases.map(\.rawValue),
      "prepay": Prepayment.allCases.map(\.rawValue),
      "interest": InterestBasis.allCases.map(\.rawValue)
        + PaymentHoliday.InterestTreatment.allCases.map(\.rawValue),
      "kind": Saving.Kind.allCases.map(\.rawValue) + [
        "installment", "bullet", "revolving", "interestOnly", "flat", "daily", "refinance", "sell",
        "earn", "cut", "due", "rate", "holiday",
      ],
    ]
    for (key, words) in words {
      for word in words { #expect(ChoiceTerm.thai(word, for: key) != nil, "\(key): \(word)") }
    }
  }

  @Test func `the key decides what a word means`() {
    #expect(ChoiceTerm.thai("daily", for: "kind") == "เก็บรายวัน")
    #expect(ChoiceTerm.thai("daily", for: "interest") == "คิดตามจำนวนวัน")
    #expect(ChoiceTerm.explained("x", for: "kind") == "x")
  }

  @Test func `a Thai word finds the word of the file`() {
    let periods = RatePeriod.allCases.map(\.rawValue)
    #expect(ChoiceTerm.word(meaning: "เดือน", among: periods, for: "per") == "month")
    #expect(ChoiceTerm.word(meaning: "ปี", among: periods, for: "per") == "year")
    #expect(ChoiceTerm.word(meaning: "ด", among: periods, for: "per") == nil)
    let lenders = Lender.allCases.map(\.rawValue)
    #expect(ChoiceTerm.word(meaning: "นอกระบบ", among: lenders, for: "lender") == "informal")
    #expect(ChoiceTerm.word(meaning: "สหกรณ์", among: lenders, for: "lender") == "cooperative")
    #expect(ChoiceTerm.word(meaning: "ดาวอังคาร", among: lenders, for: "lender") == nil)
  }
}
