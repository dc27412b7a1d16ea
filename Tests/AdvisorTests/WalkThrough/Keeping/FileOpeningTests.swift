import Advisor
import Engine
import LessonLibrary
import Testing
import ThaiText

@Suite("Opening a file") struct FileOpeningTests {
  private static let good = "{ plodnee: 1, name: \"บ้านตาสี\", start: \"2569-12\", cash: 500 }"

  @Test func `a file that does not open is told, and another name is awaited`() {
    let files = ["bad.json5": "{ plodnee: 1, name: \"ก\", cash: -5 }", "good.json5": Self.good]
    let transcript = Transcript(
      typing: ["2", "none.json5", "bad.json5", "", "?", "good.json5"],
      files: files
    )
    #expect(transcript.text.contains("F101"))
    #expect(transcript.text.contains("S203"))
    #expect(transcript.text.contains(WelcomeWords.fileNameMissing))
    #expect(transcript.text.contains("บ้านตาสี"))
  }

  @Test func `files of the folder are listed, and are opened by their numbers`() {
    let scripted = ScriptedWorld(
      files: ["b.json5": Self.good],
      folders: [
        ".": [ContentFile(name: "a.json5", text: ""), ContentFile(name: "b.json5", text: "")]
      ],
      typed: ["2", "๒"]
    )
    _ = WalkThrough(scripted.world).run()
    #expect(scripted.shown.contains("  2  b.json5"))
    #expect(scripted.shown.contains("บ้านตาสี"))
  }

  @Test func `going back leads to the door`() {
    let transcript = Transcript(typing: ["2", "<", "q"])
    #expect(transcript.text.hasSuffix(WelcomeWords.farewell + "\n"))
  }
}
