import LessonLibrary

/// What changed between the answers before learning and those after it, over some people.
struct AssessmentChange {
  /// The answers of one person: the choices taken, counted from 1, by question.
  typealias Answers = [String: Int]

  /// The questions that were asked.
  let assessment: Assessment
  /// Those who answered both times; their order says nothing.
  let people: [(before: Answers, after: Answers)]

  /// Points before and after, summed over all people.
  struct Points: Hashable {
    /// The sum before.
    let before: Int
    /// The sum after.
    let after: Int
    /// The most that one person can have.
    let most: Int
    /// How many people it is summed over.
    let people: Int

    /// The mean in tenths of a point, rounded half up; zero where there is nobody.
    func meanTenths(_ occasion: TestOccasion) -> Int {
      people == 0 ? 0 : (20 * sum(occasion) + people) / (2 * people)
    }

    /// The share of all points that could be had, in percent, rounded half up.
    func percent(_ occasion: TestOccasion) -> Int {
      let all = most * people
      return all == 0 ? 0 : (200 * sum(occasion) + all) / (2 * all)
    }

    private func sum(_ occasion: TestOccasion) -> Int { occasion == .before ? before : after }
  }

  /// How many people have more points than before, as many, and fewer.
  struct Movement: Hashable {
    var better = 0
    var same = 0
    var worse = 0
  }

  /// The points of a part.
  func points(of part: AssessmentPart) -> Points {
    points(most: assessment.mostPoints(of: part)) { assessment.points(of: part, answers: $0) }
  }

  /// The points of a question.
  func points(of question: AssessmentQuestion) -> Points {
    points(most: question.mostPoints) { question.points(of: $0[question.id]) }
  }

  /// How people moved in a part.
  func movement(of part: AssessmentPart) -> Movement {
    people.reduce(into: Movement()) { movement, person in
      let before = assessment.points(of: part, answers: person.before)
      let after = assessment.points(of: part, answers: person.after)
      if after > before {
        movement.better += 1
      } else if after == before {
        movement.same += 1
      } else {
        movement.worse += 1
      }
    }
  }

  /// The questions that brought the smallest share of their points after learning, lowest first;
  /// those that more than seven of ten points were won at are left out.
  func weakest(atMost count: Int) -> [AssessmentQuestion] {
    let low = assessment.questions.filter { points(of: $0).percent(.after) < 70 }
    let sorted = low.enumerated().sorted { left, right in
      let (one, other) = (
        points(of: left.element).percent(.after), points(of: right.element).percent(.after)
      )
      return one != other ? one < other : left.offset < right.offset
    }
    return sorted.prefix(count).map(\.element)
  }

  private func points(most: Int, _ points: (Answers) -> Int) -> Points {
    Points(
      before: people.map { points($0.before) }.reduce(0, +),
      after: people.map { points($0.after) }.reduce(0, +),
      most: most,
      people: people.count
    )
  }
}
