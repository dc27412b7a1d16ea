import Engine
import ReferenceFigures
import ThaiText

/// What a loan truly costs, beside what the law allows.
struct RateAnswer {
  private let loan: LoanQuestion
  private let cost: LoanCost?
  private let lender: Lender?
  private let ceilings: [ReferenceFigure]
  private let contacts: Contacts

  /// The answer for a loan from a lender; without one the ceiling of ordinary people is shown.
  init(_ loan: LoanQuestion, lender: Lender?, figures: ReferenceFigures, today: YearMonth) {
    self.loan = loan
    self.lender = lender
    cost = try? loan.cost()
    ceilings = figures.ceilings(of: lender ?? .informal, in: today)
    contacts = Contacts(figures, in: today)
  }

  /// The highest of the ceilings, so that nobody is accused wrongly, in percent a year.
  private var ceilingPercent: Double? {
    ceilings.compactMap { $0.nominalAnnualRate?.ppm }.max().map { Double($0) / 10_000 }
  }

  /// For other programs; its keys are a contract.
  var json: JSONText {
    var members: [(String, JSONText)] = [
      ("nominalAnnualPercent", .number(cost?.nominalAnnualPercent, decimals: 8)),
      ("effectiveAnnualPercent", .number(cost?.effectiveAnnualRate?.percent, decimals: 8)),
      ("perThousandPerMonth", .number(cost?.perThousandPerMonth, decimals: 8)),
    ]
    if let lender {
      members += [
        ("lender", .string(lender.rawValue)),
        ("ceilingAnnualPercent", .number(ceilingPercent, decimals: 4)),
      ]
    }
    return .object(members)
  }

  /// To read.
  var page: Page {
    guard let cost else {
      return Page([.title(RateWords.title), .paragraph(RateWords.noAnswer)])
    }
    return Page(
      [
        .title(RateWords.title),
        .points(RateWords.cost(cost, every: loan.interval).map { Page.Point($0) }),
      ] + (cost.nominalAnnualPercent > 0 ? law(cost) : [])
    )
  }

  private func law(_ cost: LoanCost) -> [Page.Block] {
    let points = ceilings.compactMap { figure in
      figure.nominalAnnualRate.map {
        Page.Point(
          RateWords.ceiling(figure.title, rate: $0),
          detail: RateWords.source(
            figure.source,
            since: figure.validFrom,
            isCertain: figure.confidence == .high
          )
        )
      }
    }
    let verdict = RateWords.verdict(
      cost,
      ceiling: ceilingPercent,
      lender: lender,
      contacts: contacts
    )
    return [.heading(RateWords.lawHeading), .points(points), .paragraph(verdict)]
  }
}
