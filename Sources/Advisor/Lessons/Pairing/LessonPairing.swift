import Engine
public import LessonLibrary

/// The lessons for a household, most useful first.
///
/// Each observation, most important first, calls for one lesson: the one with the most conditions
/// that hold, then the one for beginners, then the first in the order of reading. When every
/// observation has had its turn they call again for a second. What was passed comes after what was
/// not, and what was just read last of all.
public struct LessonPairing: Sendable {
  private let diagnosis: Diagnosis
  private let candidates: [Candidate]

  private struct Candidate {
    let pair: PairedLesson
    let conditionCount: Int

    /// What goes first when two lessons answer the same observation.
    var rank: (Int, Int, Int) { (-conditionCount, pair.lesson.about.level, pair.lesson.number) }
  }

  /// Pairs a household with the lessons at hand.
  public init(_ diagnosis: Diagnosis, catalogue: LessonCatalogue) {
    self.diagnosis = diagnosis
    candidates = catalogue.lessons.compactMap { lesson in
      let answered = AnsweredObservations(of: lesson, in: diagnosis)
      guard !answered.observations.isEmpty else { return nil }
      return Candidate(
        pair: PairedLesson(lesson: lesson, observations: answered.observations),
        conditionCount: answered.conditionCount
      )
    }.sorted { $0.rank < $1.rank }
  }

  /// The lessons, most useful first, each once with its reasons.
  ///
  /// - Parameters:
  ///   - passed: The permanent names of lessons whose quiz was passed.
  ///   - justRead: The permanent name of the lesson that was read last.
  /// - Returns: Each lesson once, with what it answers.
  public func lessons(passed: Set<String> = [], justRead: String? = nil) -> [PairedLesson] {
    let ordered = byTurns
    let isDone = { (pair: PairedLesson) in passed.contains(pair.lesson.slug) }
    let isFresh = { (pair: PairedLesson) in pair.lesson.slug == justRead }
    let others = ordered.filter { !isFresh($0) }
    return others.filter { !isDone($0) } + others.filter(isDone) + ordered.filter(isFresh)
  }

  /// The lessons as the observations call for them in turn.
  private var byTurns: [PairedLesson] {
    var waiting = candidates.map(\.pair)
    var chosen: [PairedLesson] = []
    var kinds: [Observation.ID] = []
    for observation in diagnosis.observations where !kinds.contains(observation.id) {
      kinds.append(observation.id)
    }
    while !waiting.isEmpty {
      for kind in kinds {
        guard let place = waiting.firstIndex(where: { $0.answers(kind) }) else { continue }
        chosen.append(waiting.remove(at: place))
      }
    }
    return chosen
  }
}

extension PairedLesson {
  fileprivate func answers(_ kind: Observation.ID) -> Bool {
    observations.contains { $0.id == kind }
  }
}
