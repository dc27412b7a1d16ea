import ThaiText

extension QuestionID {
  /// The question as a word, for answers that are kept.
  var code: String {
    switch self {
    case .name: "name"
    case .people: "people"
    case .cash: "cash"
    case .buffer: "buffer"
    case .crops: "crops"
    case .crop(let pick): "crop:\(pick.code)"
    case .wages: "wages"
    case .wage(let pick): "wage:\(pick.code)"
    case .living(let cost): "living:\(cost.rawValue)"
    case .cuts: "cuts"
    case .cut(let cost): "cut:\(cost.rawValue)"
    case .seasons: "seasons"
    case .season(let pick): "season:\(pick.code)"
    case .savedBalance: "savedBalance"
    case .savedDeposit: "savedDeposit"
    case .extras: "extras"
    case .assets: "assets"
    case .asset(let pick): "asset:\(pick.code)"
    case .loanSource: "loanSource"
    case .loanLimit: "loanLimit"
    case .loanRate: "loanRate"
    case .loanTerm: "loanTerm"
    case .badYear(let pick): "badYear:\(pick.code)"
    case .guarantees: "guarantees"
    case .guarantee(let pick): "guarantee:\(pick.code)"
    case .debt(let index, let question): "debt:\(index):\(question.rawValue)"
    }
  }

  private static let plain: [QuestionID] = [
    .name, .people, .cash, .buffer, .crops, .wages, .cuts, .seasons, .savedBalance, .savedDeposit,
    .extras, .assets, .loanSource, .loanLimit, .loanRate, .loanTerm,
    .guarantees,
  ]

  /// The question of a word; nil when there is none.
  init?(code: String) {
    let parts = code.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      guard let plain = Self.plain.first(where: { $0.code == code }) else { return nil }
      self = plain
      return
    }
    switch parts[0] {
    case "crop", "wage", "season", "asset", "badYear", "guarantee":
      guard let pick = Pick(code: parts[1]) else { return nil }
      self = Self.picked(parts[0], pick)
    case "living", "cut":
      guard let cost = LivingCost(rawValue: parts[1]) else { return nil }
      self = parts[0] == "living" ? .living(cost) : .cut(cost)
    case "debt":
      let words = parts[1].split(separator: ":").map(String.init)
      guard words.count == 2, let index = Int(words[0]), index >= 0,
        let question = DebtQuestion(rawValue: words[1])
      else { return nil }
      self = .debt(index, question)
    default: return nil
    }
  }
}

extension QuestionID {
  /// The question of a word about something that was picked.
  private static func picked(_ word: String, _ pick: Pick) -> QuestionID {
    switch word {
    case "crop": .crop(pick)
    case "wage": .wage(pick)
    case "asset": .asset(pick)
    case "badYear": .badYear(pick)
    case "guarantee": .guarantee(pick)
    default: .season(pick)
    }
  }
}

extension Pick {
  /// The pick as a word: its number, or its name behind a sign.
  var code: String {
    switch self {
    case .listed(let place): String(place)
    case .named(let name): "=" + name
    }
  }

  /// The pick of a word; nil when it is none.
  init?(code: String) {
    if code.hasPrefix("=") {
      self = .named(String(code.dropFirst()))
    } else if let place = Int(code), place >= 0 {
      self = .listed(place)
    } else {
      return nil
    }
  }
}
