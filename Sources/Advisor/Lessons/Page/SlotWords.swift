import Engine
import LessonLibrary
import ReferenceFigures
import ThaiText

/// The words that stand in the places that a lesson leaves open.
struct SlotWords: Sendable {
  let diagnosis: Diagnosis?
  /// What the lesson answers of what was observed of the household, most important first.
  let observations: [Observation]
  private let figures: ReferenceFigures
  private let month: YearMonth?
  private let numbers: HouseholdNumbers?

  /// The words for a lesson; nil for a text that answers nothing.
  init(_ lesson: Lesson?, diagnosis: Diagnosis?, figures: ReferenceFigures, month: YearMonth?) {
    self.diagnosis = diagnosis
    self.figures = figures
    self.month = month
    var answered: [Observation] = []
    if let lesson, let diagnosis {
      answered = AnsweredObservations(of: lesson, in: diagnosis).observations
    }
    observations = answered
    numbers = diagnosis.map { [answered] in HouseholdNumbers($0, observations: answered) }
  }

  /// The block with words in its open places; nil for one that speaks of what the household at
  /// hand does not have.
  func filling(_ block: MarkdownBlock) -> MarkdownBlock? {
    var isMeant = true
    let filled = block.mapping { piece, _ in
      guard case .slot(let slot) = piece else { return [piece] }
      let words = words(for: slot)
      if words == nil, diagnosis != nil { isMeant = false }
      return [.text(words ?? LessonWords.blank)]
    }
    return isMeant ? filled : nil
  }

  /// What stands in a place; nil for what is not known.
  private func words(for slot: LessonSlot) -> String? {
    switch slot {
    case .household: ""
    case .value(let value, let otherwise): numbers?.words(for: value) ?? otherwise
    case .figure(let id): figureWords(id)
    case .lastDay(let id):
      figure(id)?.figure.validUntil.map(FigureWords.lastDay) ?? FigureWords.noLastDay
    }
  }

  /// The figure of a name that holds in the month, or else the last one that did; nil for none.
  private func figure(_ id: String) -> (figure: ReferenceFigure, isHolding: Bool)? {
    let named = figures.figures.filter { $0.id == id }
    let holding = named.last { figure in month.map(figure.holds) ?? true }
    return (holding ?? named.last).map { ($0, holding != nil) }
  }

  private func figureWords(_ id: String) -> String {
    guard let (figure, isHolding) = figure(id) else { return LessonWords.blank }
    let words = FigureWords.words(
      unit: figure.unit,
      tenThousandths: figure.tenThousandths,
      text: figure.text
    )
    let isSure = isHolding && figure.confidence == .high
    return isSure ? words : "\(words) \(FigureWords.askFirst)"
  }
}
