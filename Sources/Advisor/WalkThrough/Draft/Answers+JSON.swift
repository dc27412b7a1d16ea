import Engine
import JSON5
import ThaiText

extension Answers {
  /// The answers as one line of JSON, in any order.
  ///
  /// - Parameter file: What the household's file held beside them; nil without one.
  /// - Returns: The line.
  func json(beside file: String?) -> JSONText {
    .object([
      ("plodnee", .integer(1)),
      ("file", file.map(JSONText.string) ?? .null),
      (
        "answers",
        .array(
          told.map { id, answer in
            .object([("question", .string(id.code)), ("answer", answer.json)])
          }
        )
      ),
    ])
  }
}

/// Answers as they were kept.
struct KeptAnswers {
  /// The answers, without those to what this program no longer asks.
  let answers: Answers
  /// What the household's file held beside them; nil without one.
  let file: String?

  /// Reads the text of a file; nil when it cannot be read.
  init?(_ bytes: [UInt8]) {
    guard case .success(let node) = JSON5.parse(bytes) else { return nil }
    self.init(node)
  }

  /// Reads an object of JSON; nil when it is another one.
  init?(_ node: JSON5Node) {
    guard node["plodnee"]?.whole == 1, let told = node["answers"]?.elements else { return nil }
    var answers = Answers()
    for node in told {
      guard let id = node["question"]?.text.flatMap(QuestionID.init(code:)),
        let answer = node["answer"].flatMap(Answer.init)
      else { continue }
      answers[id] = answer
    }
    (self.answers, file) = (answers, node["file"]?.text)
  }
}

extension Answer {
  /// The answer as an object of one member: what kind it is, and what it says.
  fileprivate var json: JSONText {
    switch self {
    case .nothing: .object([("nothing", .bool(true))])
    case .begun(let typed): .object([("begun", .string(typed))])
    case .text(let text): .object([("text", .string(text))])
    case .amount(let amount): .object([("amount", .baht(amount.satang))])
    case .seasons(let seasons): .object([("seasons", .array(seasons.map(\.json)))])
    case .picks(let picks): .object([("picks", .array(picks.map { .string($0.code) }))])
    case .costs(let costs): .object([("costs", .array(costs.map { .string($0.rawValue) }))])
    case .choice(let place): .object([("choice", .integer(place))])
    case .rate(let rate): .object([("rate", .integer(rate.ppm))])
    case .month(let month): .object([("month", .string(month.iso))])
    case .monthOfYear(let month): .object([("monthOfYear", .integer(month))])
    case .count(let count): .object([("count", .integer(count))])
    case .people(let people):
      .object([
        ("people", .array([people.adults, people.children, people.elders].map(JSONText.integer)))
      ])
    }
  }

  fileprivate init?(_ node: JSON5Node) {
    if node["nothing"]?.flag == true {
      self = .nothing
    } else if let typed = node["begun"]?.text {
      self = .begun(typed)
    } else if let text = node["text"]?.text {
      self = .text(text)
    } else if let amount = node["amount"]?.money {
      self = .amount(amount)
    } else if let seasons = node["seasons"]?.elements {
      self = .seasons(seasons.compactMap(Season.init))
    } else if let picks = node["picks"]?.elements {
      self = .picks(picks.compactMap(\.text).compactMap(Pick.init(code:)))
    } else if let costs = node["costs"]?.elements {
      self = .costs(costs.compactMap(\.text).compactMap(LivingCost.init(rawValue:)))
    } else {
      self.init(number: node)
    }
  }

  private init?(number node: JSON5Node) {
    if let place = node["choice"]?.whole {
      self = .choice(place)
    } else if let ppm = node["rate"]?.whole {
      self = .rate(NominalAnnualRate(ppm: ppm))
    } else if let month = node["month"]?.month {
      self = .month(month)
    } else if let month = node["monthOfYear"]?.whole {
      self = .monthOfYear(month)
    } else if let count = node["count"]?.whole {
      self = .count(count)
    } else if let counts = node["people"]?.elements?.compactMap(\.whole), counts.count == 3 {
      self = .people(People(adults: counts[0], children: counts[1], elders: counts[2]))
    } else {
      return nil
    }
  }
}

extension Season {
  fileprivate var json: JSONText {
    .object([
      ("months", .array(months.months.map(JSONText.integer))), ("amount", .baht(amount.satang)),
    ])
  }

  fileprivate init?(_ node: JSON5Node) {
    guard let months = node["months"]?.elements?.compactMap(\.whole),
      months.allSatisfy((1...12).contains), let amount = node["amount"]?.money
    else { return nil }
    self.init(months: CalendarMonths(months), amount: amount)
  }
}
