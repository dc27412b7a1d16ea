import Engine
import ThaiText

extension Questionnaire {
  /// What is sold, and what comes in every month.
  var income: [InterviewQuestion] {
    let part = IncomeWords.part
    let crops = InterviewQuestion(
      id: .crops,
      part: part,
      words: IncomeWords.crops,
      kind: .picks(
        Crop.allCases.map(\.thai),
        alsoTyped: Crop.allCases.map(\.alsoTyped),
        naming: IncomeWords.saleName
      )
    )
    let wages = InterviewQuestion(
      id: .wages,
      part: part,
      words: IncomeWords.wages,
      kind: .picks(Wage.allCases.map(\.thai), alsoTyped: Wage.allCases.map(\.alsoTyped))
    )
    return [crops] + answers.picks(.crops).map(sale) + [wages] + answers.picks(.wages).map(wage)
  }

  private func sale(of pick: Pick) -> InterviewQuestion {
    let words =
      switch pick {
      case .listed(let place): IncomeWords.crop(Crop.allCases[place])
      case .named(let name):
        IncomeWords.crop(name.safeForTerminal, example: IncomeWords.namedCropExample)
      }
    return InterviewQuestion(
      id: .crop(pick),
      part: IncomeWords.part,
      words: words,
      kind: .seasons(today: setting.today),
      passing: .skip
    )
  }

  private func wage(of pick: Pick) -> InterviewQuestion {
    let words =
      switch pick {
      case .listed(let place): IncomeWords.wage(Wage.allCases[place])
      case .named(let name): IncomeWords.wage(name.safeForTerminal)
      }
    return InterviewQuestion(
      id: .wage(pick),
      part: IncomeWords.part,
      words: words,
      kind: .monthlyAmount,
      passing: .skip
    )
  }

  /// What living costs a month, and what could be cut.
  var living: [InterviewQuestion] {
    let part = LivingWords.part
    let costs = LivingCost.allCases.map {
      InterviewQuestion(
        id: .living($0),
        part: part,
        words: LivingWords.cost($0),
        kind: .monthlyAmount,
        passing: .skip
      )
    }
    let spent = answers.livingCosts
    guard !spent.isEmpty else { return costs }
    let cuts = InterviewQuestion(
      id: .cuts,
      part: part,
      words: LivingWords.cuts,
      kind: .costs(spent)
    )
    return costs + [cuts] + answers.cutCosts.map(cut)
  }

  private func cut(of cost: LivingCost) -> InterviewQuestion {
    let spent = answers.amount(.living(cost)) ?? .zero
    return InterviewQuestion(
      id: .cut(cost),
      part: LivingWords.part,
      words: LivingWords.cut(cost, spent: spent.thai),
      kind: .part(of: spent, every: .month),
      passing: .skip
    )
  }

  /// What is paid in some months of the year.
  var seasons: [InterviewQuestion] {
    let seasons = InterviewQuestion(
      id: .seasons,
      part: LivingWords.seasonPart,
      words: LivingWords.seasons,
      kind: .picks(SeasonCost.allCases.map(\.thai), alsoTyped: SeasonCost.allCases.map(\.alsoTyped))
    )
    return [seasons] + answers.picks(.seasons).map(season)
  }

  private func season(of pick: Pick) -> InterviewQuestion {
    let words =
      switch pick {
      case .listed(let place): LivingWords.season(SeasonCost.allCases[place])
      case .named(let name):
        LivingWords.season(name.safeForTerminal, example: LivingWords.namedSeasonExample)
      }
    return InterviewQuestion(
      id: .season(pick),
      part: LivingWords.seasonPart,
      words: words,
      kind: .seasons(today: setting.today),
      passing: .skip
    )
  }
}

extension Pick {
  /// What was picked, in words.
  func name(among items: [String]) -> String {
    switch self {
    case .listed(let place): items.indices.contains(place) ? items[place] : ""
    case .named(let name): name
    }
  }
}
