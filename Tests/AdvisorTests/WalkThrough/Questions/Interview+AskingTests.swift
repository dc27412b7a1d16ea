import Engine
import Foundation
import Testing
import ThaiText

@testable import Advisor

@Suite("What was understood of an answer") struct ReadBackTests {
  private let spoken = ["3", "บ้านยาย", "2", "สองหมื่นห้า"]
  private let words = ConversationWords.readBack(typed: "สองหมื่นห้า", understood: "25,000 บาท")

  /// What stands on the screen after the answers, without the breaks of lines.
  private func shown(_ typed: [String], width: Int = 80, _ style: DrawingStyle = .normal) -> String
  {
    Transcript(typing: typed, width: width, style: style).text.filter { !$0.isWhitespace }
  }

  @Test func `it is said above the next question, and nothing need be typed to agree`() {
    let words = words.filter { !$0.isWhitespace }
    for style in [DrawingStyle.normal, .plain] {
      for width in [40, 80] {
        let after = shown(spoken, width: width, style).components(separatedBy: "สองหมื่นห้า").last
        #expect(shown(spoken, width: width, style).contains(words))
        #expect(after?.contains(HomeWords.buffer.ask.filter { !$0.isWhitespace }) == true)
      }
    }
  }

  @Test func `going back from the next question returns to its question`() {
    let transcript = Transcript(typing: spoken + ["ย้อน", "20,005", "", "ออก", "1", "k"])
    #expect(transcript.text.contains("กด Enter = 25,000 บาท"))
    #expect(transcript.household(in: "k.json5")?.cash.satang == 2_000_500)
  }

  @Test func `whoever answers that it is so, or is not so, is understood`() {
    let yes = Transcript(typing: spoken + ["ใช่", "500", "ออก", "1", "k"])
    #expect(yes.text.contains(ConversationWords.agreed))
    #expect(yes.household(in: "k.json5")?.buffer == Money(baht: 500))
    let no = Transcript(typing: spoken + ["ไม่ใช่", "20,005", "", "ออก", "1", "k"])
    #expect(no.household(in: "k.json5")?.cash == Money(baht: 20_005))
  }

  @Test func `going back from the summary after a correction returns to the corrected question`() {
    let told = ["3"] + Script.farmFamily
    let transcript = Transcript(typing: told + ["3", "พันสอง", "ย้อน", "1,002", "ออก", "1", "k"])
    #expect(transcript.household(in: "k.json5")?.cash.satang == 100_200)
  }

  @Test func `an answer that is hidden is not said`() {
    let loan = ["3"] + Script.farmFamily.prefix { $0 != "9" } + ["9", "1", "ซ่อน", "หมื่นห้า"]
    let after = Transcript(typing: loan).text.components(separatedBy: ConversationWords.hidden).last
    #expect(after?.contains("15,000") == false)
    #expect(
      after?.contains(ConversationWords.readBack(typed: "", understood: "").suffix(8)) == false
    )
  }

  @Test func `a doubtful answer still stops and asks`() {
    let loan =
      ["3"] + Script.farmFamily.prefix { $0 != "9" } + ["9", "1", "15000", "ร้อยละ 40 ต่อเดือน"]
    #expect(Transcript(typing: loan).text.contains(ConversationWords.agreeOrCorrect))
  }
}
