extension LessonProblem: CustomStringConvertible {
  /// The problem in English, for those who write lessons.
  ///
  /// Example: `03-true-cost.md:4: minutes must be a whole number from 1 to 600, not "ten" (L106)`.
  public var description: String {
    let place = line.map { "\(fileName):\($0)" } ?? fileName
    return "\(place): \(explanation) (\(code.rawValue))"
  }

  private var explanation: String {
    switch fact {
    case .nameWithoutNumber: "name the file like 03-true-cost.md"
    case .noFrontMatter: "open with front matter between two --- lines"
    case .missingKey(let key): "give \(key) a value in the front matter"
    case .unknownKey(let key): "\"\(key)\" is not a key of the front matter"
    case .doubledKey(let key): "\(key) is already given above"
    case .badNumber(let found): "minutes must be a whole number from 1 to 600, not \"\(found)\""
    case .badDay(let found): "checked must be a day like 2569-11-22, not \"\(found)\""
    case .unknownObservation(let id): "there is no observation named \"\(id)\""
    case .doubledSlug(let otherFile): "\(otherFile) has the same permanent name"
    case .doubledNumber(let otherFile): "\(otherFile) has the same number"
    case .noHousehold: "write {{household}} on a line of its own"
    case .rightChoices(let question, let count):
      "mark exactly one choice with [x], not \(count), under: \(question)"
    }
  }
}
