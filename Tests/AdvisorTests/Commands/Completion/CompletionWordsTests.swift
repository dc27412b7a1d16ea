import LessonLibrary
import Testing

@testable import Advisor

@Suite("Completion words") struct CompletionWordsTests {
  private let words = CompletionWords(ScriptedWorld().world)

  @Test func `first words are offered once each`() {
    #expect(Set(words.firstWords).count == words.firstWords.count)
    #expect(words.firstWords.contains("plan") && words.firstWords.contains("lesson"))
  }

  @Test func `second words belong to their first`() throws {
    let lesson = try #require(words.groups.first { $0.first == "lesson" })
    #expect(
      lesson.second == [
        "list", "show", "quiz", "for", "test", "sheet", "change", "new", "check", "preview",
      ]
    )
    #expect(!words.groups.contains { $0.first == "plan" })
  }

  @Test func `a household is a file or a scenario`() {
    guard case .filesAnd(let names) = words.operand(of: .plan) else {
      Issue.record("files and scenarios are offered")
      return
    }
    #expect(names.contains("almost-free"))
    #expect(words.value(of: .household) == .filesAnd(names))
  }

  @Test func `flags offer what may follow them`() {
    #expect(words.value(of: .search) == .words(["fast", "full"]))
    #expect(words.value(of: .flows) == .files)
    #expect(words.value(of: .lessons) == .folders)
    #expect(words.value(of: .width) == .nothing)
  }

  @Test func `a name that could harm a shell is not offered`() {
    var world = ScriptedWorld().world
    let text = "{ plodnee: 1, name: \"x\", scenario: { id: \"x\", title: \"x\" } }"
    world.scenarios = [
      ContentFile(name: "$(reboot).json5", text: text), ContentFile(name: "a b.json5", text: text),
    ]
    #expect(CompletionWords(world).operand(of: .scenarioShow) == .words([]))
  }
}
