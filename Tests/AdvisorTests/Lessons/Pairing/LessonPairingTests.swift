import Engine
import LessonLibrary
import Testing

@testable import Advisor

@Suite("Lesson pairing") struct LessonPairingTests {
  private let diagnosis = SampleDiagnosis.diagnosis()

  private func file(_ number: Int, _ id: String, _ answers: String, level: Int = 1) -> ContentFile {
    let text = SoundLesson.text.replacing("77", with: "\(number)")
      .replacing("\"own\"", with: "\"\(id)\"").replacing(
        "\"level\": 1",
        with: "\"level\": \(level)"
      )
      .replacing("[\"informal-debt\"]", with: "[\(answers)]")
    return ContentFile(name: "\(number)-\(id).md", text: text)
  }

  private func names(
    _ files: [ContentFile],
    passed: Set<String> = [],
    justRead: String? = nil
  ) -> [String] {
    let catalogue = LessonCatalogue(files: files)
    #expect(catalogue.problems == [])
    return diagnosis.lessons(in: catalogue, passed: passed, justRead: justRead).map(\.lesson.slug)
  }

  @Test func `what matters most comes first, each subject before a second lesson on another`() {
    let files = [
      file(10, "flat", "\"flat-rate\""), file(20, "law-two", "\"rate-above-ceiling\""),
      file(15, "law", "\"rate-above-ceiling\""), file(30, "none", "\"daily-debt\""),
      file(5, "informal", "\"informal-debt\""),
    ]
    #expect(names(files) == ["law", "flat", "law-two", "informal"])
  }

  @Test func `a lesson whose subject was taught is called for by what else it answers`() throws {
    let files = [
      file(10, "law", "\"rate-above-ceiling\""),
      file(20, "both", "\"informal-debt\", \"interest-only-debt\""),
      file(30, "flat", "\"flat-rate\""),
    ]
    let pairs = diagnosis.lessons(in: LessonCatalogue(files: files))
    #expect(pairs.map(\.lesson.slug) == ["law", "both", "flat"])
    #expect(pairs.map { $0.observations.map(\.id) }[1] == [.interestOnlyDebt, .informalDebt])
  }

  @Test func `of two that matter alike, the one whose conditions hold goes first`() {
    let files = [
      file(10, "first", "\"interest-only-debt\""),
      file(20, "close", "{ \"observation\": \"informal-debt\", \"owes\": \"informal\" }"),
    ]
    #expect(names(files) == ["close", "first"])
  }

  @Test func `what nearly every household has waits, however closely a lesson fits it`() {
    let files = [
      file(10, "rare", "\"interest-only-debt\""),
      file(20, "common", "{ \"observation\": \"no-emergency-money\", \"owes\": \"informal\" }"),
    ]
    #expect(names(files) == ["rare", "common"])
  }

  @Test func `a lesson whose conditions hold goes before one that asks for none`() {
    let files = [
      file(10, "plain", "\"interest-only-debt\""),
      file(20, "fits", "{ \"observation\": \"interest-only-debt\", \"lender\": \"informal\" }"),
      file(30, "other", "{ \"observation\": \"interest-only-debt\", \"lender\": \"pawnshop\" }"),
    ]
    #expect(names(files) == ["fits", "plain"])
  }

  @Test func `beginners' lessons go before deeper ones`() {
    let files = [
      file(10, "deep", "\"informal-debt\"", level: 2), file(20, "first", "\"informal-debt\""),
    ]
    #expect(names(files) == ["first", "deep"])
  }

  @Test func `what was passed goes down, what was just read comes last`() {
    let files = [
      file(10, "a", "\"informal-debt\""), file(20, "b", "\"informal-debt\""),
      file(30, "c", "\"informal-debt\""),
    ]
    #expect(names(files, passed: ["a"]) == ["b", "c", "a"])
    #expect(names(files, justRead: "a") == ["b", "c", "a"])
    #expect(names(files, passed: ["b"], justRead: "a") == ["c", "b", "a"])
  }

  @Test func `each lesson is told once with all that it answers`() {
    let catalogue = LessonCatalogue(files: [
      file(10, "a", "\"informal-debt\", \"flat-rate\", \"rate-above-ceiling\"")
    ])
    let pairs = diagnosis.lessons(in: catalogue)
    #expect(
      pairs.map { $0.observations.map(\.id) } == [[.rateAboveCeiling, .informalDebt, .flatRate]]
    )
  }

  @Test func `a household with nothing to observe has no lessons`() {
    let empty = Household(name: "", start: YearMonth(year: 2026, month: 1))
    let none = Diagnosis(empty, strategies: [.minimum], reference: SampleDiagnosis.reference)
    #expect(none.observations.isEmpty && none.lessons(in: .embedded).isEmpty)
    #expect(none.lessons(in: LessonCatalogue(files: [])).isEmpty)
  }
}
