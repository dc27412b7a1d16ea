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

  /// Telephone numbers, and ceilings that are said to be ceilings.
  private mutating func addBareFigures(in text: String, line: Int) {
    for figure in figures {
      guard let words = figure.bareWords, words.contains(where: text.contains) else { continue }
      warnings.append((line, .bareFigure(words[0], id: figure.id)))
      return
    }
  }
}

extension ReferenceFigure {
  /// How a lesson would write the figure out; nil for figures that are told in many ways.
  fileprivate var bareWords: [String]? {
    if topic == "hotline", let text { return [text] }
    guard topic == "ceiling", unit.hasPrefix("percentPer"), let tenThousandths else { return nil }
    return FigureWords.limits(unit: unit, tenThousandths: tenThousandths)
  }
}
