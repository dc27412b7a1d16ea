import Engine
import LessonLibrary
import ReferenceFigures
import Testing
import ThaiText

@testable import Advisor

@Suite("A lesson in short") struct LessonInShortTests {
  @Test(
    "every lesson has its opening, what to do this month and its promise",
    arguments: LessonCatalogue.embedded.lessons.map(\.slug)
  )
  func parts(slug: String) throws {
    let lesson = try #require(LessonCatalogue.embedded.lesson(slug))
    let short = LessonInShort(
      lesson,
      diagnosis: SampleDiagnosis.diagnosis(),
      contacts: Contacts(),
      figures: .embedded
    )
    let blocks = short.blocks
    #expect(blocks.count >= 4)
    #expect(blocks.contains { $0.content == .paragraph([.strong([.text("ทำเดือนนี้")])]) })
    guard case .paragraph(let last)? = blocks.last?.content else {
      Issue.record("the promise is last")
      return
    }
    #expect(last.plainText.hasPrefix("สัญญากับตัวเอง: "))
  }
}
