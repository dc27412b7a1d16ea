import Engine
public import LessonLibrary

/// The lessons for a household, most useful first.
///
/// Each lesson is called for by the observation that matters most among those that it answers.
/// The louder call goes first: what is more severe; then what few households have; then where more
/// conditions of the lesson hold; then what is observed first; then the lesson for beginners, and
/// the one that is read first. No
/// subject has a second lesson before every other one has had its first. What was passed comes
/// after what was not, and what was just read last of all.
public struct LessonPairing: Sendable {
  private let candidates: [Candidate]

  fileprivate struct Candidate: Sendable {
    let lesson: Lesson
    /// The observations that it answers, most important first; never empty.
    let calls: [LessonCall]
  }

  /// Pairs a household with the lessons at hand.
  public init(_ diagnosis: Diagnosis, catalogue: LessonCatalogue) {
    candidates = catalogue.lessons.compactMap { lesson in
      let answered = AnsweredObservations(of: lesson, in: diagnosis).answered
      let calls = answered.map { LessonCall($0, in: diagnosis) }
      return calls.isEmpty ? nil : Candidate(lesson: lesson, calls: calls)
    }
  }

  /// The lessons, most useful first, each once with its reasons.
  ///
  /// - Parameters:
  ///   - passed: The permanent names of lessons whose quiz was passed.
  ///   - justRead: The permanent name of the lesson that was read last.
  /// - Returns: Each lesson once, with what it answers; what calls for it stands in front.
  public func lessons(passed: Set<String> = [], justRead: String? = nil) -> [PairedLesson] {
    let others = candidates.filter { $0.lesson.slug != justRead }
    let (done, open) = (
      others.filter { passed.contains($0.lesson.slug) },
      others.filter { !passed.contains($0.lesson.slug) }
    )
    return Self.byTurns(open) + Self.byTurns(done)
      + Self.byTurns(candidates.filter { $0.lesson.slug == justRead })
  }

  /// The lessons as the loudest calls choose them, subject by subject.
  private static func byTurns(_ candidates: [Candidate]) -> [PairedLesson] {
    var waiting = candidates
    var chosen: [PairedLesson] = []
    var taught: Set<LessonSubject> = []
    while !waiting.isEmpty {
      guard let next = loudest(of: waiting, besides: taught) else {
        taught = []
        continue
      }
      taught.insert(next.call.subject)
      chosen.append(PairedLesson(waiting.remove(at: next.index), calledBy: next.call))
    }
    return chosen
  }

  /// The lesson whose turn it is; nil when all that could be taught is about subjects that were.
  private static func loudest(
    of waiting: [Candidate],
    besides taught: Set<LessonSubject>
  ) -> (index: Int, call: LessonCall)? {
    let heard = waiting.indices.compactMap { index in
      waiting[index].calls.filter { !taught.contains($0.subject) }.min { $0.rank < $1.rank }
        .map { (index: index, call: $0) }
    }
    return heard.min { left, right in
      left.call.rank != right.call.rank
        ? left.call.rank < right.call.rank
        : waiting[left.index].lesson.readingRank < waiting[right.index].lesson.readingRank
    }
  }
}

extension Lesson {
  /// What goes first when two lessons are called for alike.
  fileprivate var readingRank: (Int, Int) { (about.level, number) }
}

extension PairedLesson {
  /// A lesson with what calls for it in front of all else that it answers.
  fileprivate init(_ candidate: LessonPairing.Candidate, calledBy call: LessonCall) {
    let others = candidate.calls.map(\.observation).filter { $0 != call.observation }
    self.init(lesson: candidate.lesson, observations: [call.observation] + others)
  }
}
