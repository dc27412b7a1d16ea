import Engine
import Foundation
import Testing
import ThaiText

@testable import Advisor

@Suite("Questions for a missing part") struct ConversationCompletingTests {
  /// The conversation up to the interest of a floating loan, then more.
  private func interest(_ typed: [String]) -> Transcript {
    let told = Script.farmFamily.prefix { $0 != "9" } + ["9", "1", "15000"]
    return Transcript(typing: ["3"] + told + typed + ["", "", "", "ออก", "1", "k"])
  }

  private func rate(_ typed: [String]) -> Int? {
    guard
      case .interestOnly(let terms)? = interest(typed).household(in: "k.json5")?.debts.last?
        .contract
    else { return nil }
    return terms.rate.initial.ppm
  }

  @Test(
    "the period of a rate is told by number, in words, or with the whole rate anew",
    arguments: [
      ("1", 720_000), ("เดือน", 720_000), ("เดือนละ", 720_000), ("ต่อเดือนค่ะ", 720_000), ("ปี", 60_000),
      ("รายปี", 60_000), ("6 ต่อปี", 60_000), ("ร้อยละ 7 ต่อปี", 70_000),
    ]
  )
  func period(_ typed: String, _ ppm: Int) { #expect(rate(["ร้อยละ 6", typed]) == ppm) }

  @Test func `whoever does not know the missing part passes over the question`() {
    let transcript = interest(["ร้อยละ 6", "ไม่รู้"])
    let after = transcript.text.components(separatedBy: "ไม่รู้\n").last
    #expect(after?.contains(DebtQuestionWords.partial.ask) == true)
  }

  @Test func `a number that is not on the list is asked again, and why is explained`() {
    let transcript = interest(["ร้อยละ 6", "9", "?", "1"])
    #expect(transcript.text.contains(ConversationWords.noSuchChoice("9", most: 4)))
    let words = ConversationWords.periodMore(percent: "6").prefix(20)
    #expect(transcript.text.contains(words))
  }

  @Test func `the question is shown again after going back from its missing part`() {
    for back in ["", "ย้อน"] {
      let after = interest(["ร้อยละ 6", back]).text.components(separatedBy: "ต่ออะไร").last
      #expect(after?.contains(DebtQuestionWords.informalRate.ask) == true)
    }
  }

  @Test func `what cannot be read is quoted as it was typed`() {
    let told = ["3"] + Script.farmFamily.prefix(5) + ["62,000", "เยอะ", "พ.ย.", ""]
    let text = Transcript(typing: told).text
    #expect(text.contains("ยังอ่าน “เยอะ” ไม่ได้"))
    #expect(text.contains("พ.ย. 62,000 บาท"))
  }
}
