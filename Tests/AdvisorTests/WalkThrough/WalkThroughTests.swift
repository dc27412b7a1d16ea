import Advisor
import Engine
import Testing
import ThaiText

@Suite("The walk-through") struct WalkThroughTests {
  @Test
  func `a farm family with four debts comes from nothing to a kept file within sixty answers`() {
    let transcript = Transcript(typing: Script.fromNothingToFile + ["ออก"])
    #expect(Script.fromNothingToFile.count <= 60)
    #expect(transcript.exitCode == .done)
    #expect(goldenMismatch(transcript.text, "WalkThrough/farm-family.txt") == nil)
    let household = transcript.household(in: "baan-yaikham.json5")
    #expect(household?.name == "บ้านยายคำ")
    #expect(household?.debts.map(\.name) == ["กองทุนหมู่บ้าน", "ธ.ก.ส.", "ดอกลอย", "ผ่อนรถ"])
  }

  @Test func `a sample family is shown screen by screen`() {
    let typed = ["1", "1", "", "<", "?"] + Script.screens + ["1", "", "5", "q"]
    let transcript = Transcript(typing: typed)
    #expect(transcript.exitCode == .done)
    #expect(goldenMismatch(transcript.text, "WalkThrough/sample-family.txt") == nil)
  }

  @Test func `answers in Thai digits and in words come to the same file`() {
    let plain = Transcript(typing: Script.fromNothingToFile)
    let spoken = Transcript(typing: Script.spokenFamily)
    #expect(Script.spokenFamily.count <= Script.fromNothingToFile.count)
    #expect(spoken.file("baan-yaikham.json5") == plain.file("baan-yaikham.json5"))
    #expect(goldenMismatch(spoken.text, "WalkThrough/digits-and-words.txt") == nil)
  }

  @Test func `a family goes back, asks why, and corrects lines of the summary`() {
    let transcript = Transcript(typing: Script.corrections)
    #expect(transcript.exitCode == .done)
    #expect(goldenMismatch(transcript.text, "WalkThrough/corrections.txt") == nil)
    let household = transcript.household(in: "b.json5")
    #expect(household?.name == "บ้านตาสี")
    #expect(household?.cash == Money(baht: 2_500))
    #expect(household?.debts.map(\.name) == ["ดอกลอย"])
  }

  @Test func `answers that cannot be used are asked for again, kindly`() {
    let transcript = Transcript(typing: Script.wrongAnswers)
    #expect(transcript.exitCode == .done)
    #expect(goldenMismatch(transcript.text, "WalkThrough/wrong-answers.txt") == nil)
  }

  @Test func `a narrow screen and the plain style keep every line within the width`() {
    for style in [DrawingStyle.normal, .plain] {
      let transcript = Transcript(typing: Script.fromNothingToFile, width: 40, style: style)
      let lines = transcript.text.split(separator: "\n").map(String.init)
      let shown = lines.filter { !$0.hasPrefix("›") && !$0.hasPrefix(">") }
      #expect(shown.allSatisfy { $0.displayWidth <= 40 })
    }
  }

  @Test func `where nobody sits, it says what to type instead`() {
    let world = ScriptedWorld()
    #expect(WalkThrough(world.world).run() == .done)
    #expect(world.shown.contains("plodnee plan"))
  }
}

/// What holds after any part of a conversation.
@Suite("Leaving the walk-through") struct LeavingTests {
  @Test func `when no more is typed, at any question, it ends politely and writes nothing`() {
    let script = Script.fromNothingToFile
    for count in script.indices {
      let transcript = Transcript(typing: Array(script.prefix(count)))
      #expect(transcript.exitCode == .done)
      #expect(transcript.text.hasSuffix(WelcomeWords.endOfInput + "\n"))
      #expect(transcript.file("baan-yaikham.json5") == nil)
    }
  }

  @Test func `whoever leaves in the middle is asked once whether to keep the answers`() {
    for count in 1...Script.farmFamily.count {
      let typed = ["3"] + Script.farmFamily.prefix(count) + ["ออก", "1", "k"]
      let transcript = Transcript(typing: typed)
      #expect(transcript.text.contains(KeepingWords.leavingAsk))
      #expect(transcript.household(in: "k.json5")?.name == "บ้านยายคำ")
      #expect(transcript.text.hasSuffix(WelcomeWords.farewell + "\n"))
    }
  }

  @Test func `whoever told nothing, or wishes not to keep, just leaves`() {
    for typed in [
      ["q"], ["3", "ออก"], ["3", "บ้านยายคำ", "ออก", "2"], ["1", "ออก"], ["2", "ออก"],
    ] {
      let transcript = Transcript(typing: typed)
      #expect(transcript.exitCode == .done)
      #expect(transcript.text.hasSuffix(WelcomeWords.farewell + "\n"))
    }
  }

  @Test func `asking why at every question changes no answer`() {
    let asking = Script.fromNothingToFile.flatMap { ["?", $0] }
    let plain = Transcript(typing: Script.fromNothingToFile)
    #expect(
      Transcript(typing: asking).file("baan-yaikham.json5") == plain.file("baan-yaikham.json5")
    )
  }

  @Test func `going back one question and keeping its answer changes nothing`() {
    let first = Script.farmFamily[0]
    let others = Script.farmFamily.dropFirst().flatMap { ["<", "", $0] }
    let typed = ["3", first] + others + ["", "ออก", "1", "k"]
    let plain = Transcript(typing: ["3"] + Script.farmFamily + ["", "ออก", "1", "k"])
    #expect(Transcript(typing: typed).file("k.json5") == plain.file("k.json5"))
    #expect(plain.file("k.json5") != nil)
  }
}
