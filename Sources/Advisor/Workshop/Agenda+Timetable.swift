extension Agenda {
  /// One turn of a workshop.
  struct Turn {
    /// What is done in it.
    enum What {
      case opening
      /// Everybody answers the questions before learning.
      case questions
      case lesson(Item)
      case rest
      case closing
    }

    /// How many minutes after the beginning it begins.
    let start: Int
    let minutes: Int
    let what: What
  }

  /// All that is done, in its order: the rest stands in the middle of the lessons.
  var timetable: [Turn] {
    var turns = items.map { ($0.minutes, Turn.What.lesson($0)) }
    if hasRest { turns.insert((Self.rest, .rest), at: (turns.count + 1) / 2) }
    if hasQuestions { turns.insert((Self.questions, .questions), at: 0) }
    turns.insert((Self.opening, .opening), at: 0)
    turns.append((Self.closing, .closing))
    var start = 0
    return turns.map { minutes, what in
      defer { start += minutes }
      return Turn(start: start, minutes: minutes, what: what)
    }
  }
}

extension Agenda.Turn.What {
  /// The lesson that is taught; nil for anything else.
  var item: Agenda.Item? { if case .lesson(let item) = self { item } else { nil } }

  /// The stable name of what is done.
  var name: String {
    switch self {
    case .opening: "opening"
    case .questions: "questions"
    case .lesson: "lesson"
    case .rest: "rest"
    case .closing: "closing"
    }
  }
}
