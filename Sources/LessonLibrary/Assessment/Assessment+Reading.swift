import JSON5

extension Assessment {
  /// The questions of a text; the program's own, so that a mistake in it stops the program.
  init(_ text: String) {
    guard case .success(let tree) = JSON5.parse(Array(text.utf8)),
      let title = tree["title"]?.text, let introduction = tree["introduction"]?.text,
      let questions = tree["questions"]?.elements
    else { preconditionFailure("lessons/assessment.json5 cannot be read") }
    self.title = title
    self.introduction = introduction
    self.questions = questions.map { node in
      guard let question = AssessmentQuestion(node, scales: tree["scales"]) else {
        preconditionFailure("a question of lessons/assessment.json5 lacks a part: \(node.span)")
      }
      return question
    }
  }
}

extension AssessmentQuestion {
  /// A question; its choices are its own or those of a scale.
  fileprivate init?(_ node: JSON5Node, scales: JSON5Node?) {
    let scale = node["scale"]?.text.flatMap { scales?[$0] } ?? node
    guard let id = node["id"]?.text, let text = node["text"]?.text,
      let part = node["part"]?.text.flatMap(AssessmentPart.init),
      let lesson = node["lesson"]?.text,
      let choices = scale["choices"]?.elements?.compactMap(\.text),
      let points = scale["points"]?.elements?.compactMap(\.wholeNumber),
      choices.count == points.count, (2...5).contains(choices.count)
    else { return nil }
    self.init(
      id: id,
      part: part,
      text: text,
      choices: zip(choices, points).map { Choice(text: $0, points: $1) },
      lesson: lesson
    )
  }
}

extension JSON5Node {
  fileprivate subscript(key: String) -> JSON5Node? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.value
  }

  fileprivate var text: String? { if case .string(let text) = value { text } else { nil } }

  fileprivate var elements: [JSON5Node]? {
    if case .array(let elements) = value { elements } else { nil }
  }

  fileprivate var wholeNumber: Int? {
    guard case .number(let number) = value, case .exact(let value) = number.scaled(byPowerOfTen: 0)
    else { return nil }
    return value
  }
}
