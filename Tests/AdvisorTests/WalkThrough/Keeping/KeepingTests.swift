import Advisor
import Engine
import HouseholdFile
import Testing
import ThaiText

@Suite("Keeping answers in a file") struct KeepingTests {
  private static let toName = ["3", "บ้านยายคำ", "ออก", "1"]

  @Test func `a file that cannot be written costs no answer: another name is asked for`() {
    let transcript = Transcript(typing: Self.toName + ["/unwritable.json5", "b"])
    #expect(transcript.text.contains(KeepingWords.unwritten("/unwritable.json5")))
    #expect(transcript.household(in: "b.json5")?.name == "บ้านยายคำ")
  }

  @Test func `no file is overwritten without asking, and Enter does not overwrite`() {
    for (typed, isOverwritten) in [(["1"], false), ([""], false), (["2"], true)] {
      let transcript = Transcript(
        typing: Self.toName + ["old.json5"] + typed,
        files: ["old.json5": "เก่า"]
      )
      #expect(transcript.text.contains(KeepingWords.exists("old.json5")))
      #expect((transcript.file("old.json5") != "เก่า") == isOverwritten)
    }
  }

  @Test func `it says where the file is and what to type the next time`() {
    let transcript = Transcript(typing: Self.toName + [""])
    #expect(transcript.text.contains(KeepingWords.kept("baan-yaykham.json5")))
    #expect(transcript.text.contains("plodnee plan baan-yaykham.json5"))
    #expect(transcript.household(in: "baan-yaykham.json5") != nil)
  }

  @Test func `going back from the name asks again whether to keep the answers`() {
    let transcript = Transcript(typing: Self.toName + ["<", "2"])
    #expect(transcript.text.hasSuffix(WelcomeWords.farewell + "\n"))
  }
}
