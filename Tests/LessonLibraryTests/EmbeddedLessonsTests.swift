import LessonLibrary
import Testing

@Suite("Embedded lessons") struct EmbeddedLessonsTests {
  /// What the engine can observe, and a lesson can therefore answer.
  private static let observations: Set = [
    "living-costs-exceed-income", "short-months", "payment-below-interest", "minimum-payment-only",
    "informal-debt", "interest-only-debt", "daily-debt", "rate-above-ceiling", "annual-rollover",
    "bridged-rollover", "due-before-income", "heavy-debt-service", "no-emergency-money",
    "dear-debt-beside-saving", "flat-rate", "guarantor-exposure", "circular-borrowing",
    "moratorium-ending", "cheaper-money-available", "seasonal-income", "reducible-expenses",
    "regular-saving", "debt-free-date", "overdue-debt",
  ]

  private let catalogue = LessonCatalogue(
    files: EmbeddedContent.lessons,
    knownObservations: observations
  )

  @Test func `every lesson reads without problems`() {
    #expect(catalogue.problems == [])
    #expect(catalogue.lessons.count >= 8)
    #expect(
      catalogue.lessons.count == EmbeddedContent.lessons.count { $0.name.hasSuffix(".md") }
    )
  }

  @Test func `numbers run from one without a gap`() {
    #expect(catalogue.lessons.map(\.number) == Array(1...max(1, catalogue.lessons.count)))
  }

  @Test(arguments: observations.sorted())
  func `every observation is answered by a lesson`(id: String) {
    #expect(!catalogue.lessons(answering: id).isEmpty)
  }

  @Test func `no mark is left over in what a member reads`() {
    for lesson in catalogue.lessons {
      let words = lesson.body.flatMap(\.words).map(\.plainText)
      #expect(!words.isEmpty)
      for text in words {
        #expect(
          !["**", "`", "](", "{{", "|", "[ ]", "[x]"].contains(where: text.contains),
          "\(lesson.fileName): \(text)"
        )
      }
    }
  }
}

extension MarkdownBlock {
  fileprivate var words: [[Inline]] {
    switch self {
    case .heading(level: _, let words), .paragraph(let words): [words]
    case .bulletList(let items), .orderedList(start: _, let items), .quote(let items): items
    case .table(let header, let rows): header + rows.flatMap { $0 }
    case .question(let question): [question.text, question.reason] + question.choices.map(\.text)
    case .household: []
    }
  }
}
