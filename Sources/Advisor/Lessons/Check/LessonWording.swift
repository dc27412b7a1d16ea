import LessonLibrary
import ReferenceFigures
import ThaiText

/// What reads hard in a lesson, and figures that it should not write out.
struct LessonWording {
  private(set) var warnings: [(line: Int, fact: LessonProblem.Fact)] = []
  private let figures: [ReferenceFigure]

  init(_ reading: LessonReading, figures: ReferenceFigures, longestStretch: Int) {
    self.figures = figures.figures
    for (line, words) in reading.runs {
      let text = words.plainText
      addLongStretches(of: text, longest: longestStretch, line: line)
      addBareFigures(in: text, line: line)
    }
  }

  /// Thai has no full stop; a space is where a reader draws breath.
  private mutating func addLongStretches(of text: String, longest: Int, line: Int) {
    for stretch in text.split(whereSeparator: \.isWhitespace) {
      let letters = String(stretch).displayWidth
      guard letters > longest else { continue }
      warnings.append((line, .longStretch(String(stretch), letters: letters)))
    }
  }

  /// Telephone numbers, what the law allows or asks for, and days on which something ends.
  private mutating func addBareFigures(in text: String, line: Int) {
    for figure in figures {
      guard let bare = figure.bare.first(where: { text.contains($0.words) }) else { continue }
      warnings.append((line, .bareFigure(bare.words, bare.slot)))
      return
    }
  }
}

extension ReferenceFigure {
  /// The ways in which a lesson would write the figure out, and what to write instead; empty for
  /// figures that are told in many ways.
  fileprivate var bare: [(words: String, slot: LessonSlot)] {
    (validUntil.map(FigureWords.ends) ?? []).map { ($0, .lastDay(id)) }
      + bareWords.map { ($0, .figure(id)) }
  }

  private var bareWords: [String] {
    switch (topic, tenThousandths) {
    case ("hotline", _), ("law", nil): [text].compactMap(\.self)
    case ("ceiling", let value?) where unit.hasPrefix("percentPer"),
      ("law", let value?),
      ("programme", let value?) where unit == "baht":
      FigureWords.limits(unit: unit, tenThousandths: value)
    default: []
    }
  }
}
