import Engine
import ReferenceFigures
import ThaiText

/// Tells what a loan truly costs.
struct RateCommand: Command {
  /// Where the loan is described.
  private enum Source {
    case words(LoanQuestion)
    case file(String)
  }

  private let source: Source
  private let lender: Lender?
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    try arguments.expectOperands(atMost: 0)
    lender = arguments.choice(.lender)
    isForMachines = arguments.has(.json)
    if let file = arguments.text(.flows) {
      try arguments.refuse([.received, .pay, .times, .every, .flat, .per], beside: .flows)
      source = .file(file)
    } else if arguments.has(.flat) {
      try arguments.refuse([.pay, .every], beside: .flat)
      source = .words(try Self.flatLoan(arguments))
    } else {
      source = .words(try Self.equalPayments(arguments))
    }
  }

  private static func equalPayments(
    _ arguments: Arguments
  ) throws(UsageProblem) -> LoanQuestion {
    try arguments.refuse([.per], beside: .pay)
    guard let received = arguments.amount(.received), let payment = arguments.amount(.pay),
      let times = arguments.count(.times), let every: PaymentInterval = arguments.choice(.every)
    else { throw arguments.missing(of: [.received, .pay, .times, .every]) }
    return .equal(received: received, payment: payment, times: times, every: every)
  }

  private static func flatLoan(_ arguments: Arguments) throws(UsageProblem) -> LoanQuestion {
    guard let received = arguments.amount(.received), let times = arguments.count(.times),
      let percent = arguments.percent(.flat), let period: RatePeriod = arguments.choice(.per)
    else { throw arguments.missing(of: [.received, .flat, .per, .times]) }
    return .flat(received: received, flatRatePPM: percent * period.perYear, times: times)
  }

  func run(in world: World) -> ExitCode {
    do {
      let loan = try question(in: world)
      let answer = RateAnswer(loan, lender: lender, figures: world.figures, today: world.today)
      let text = isForMachines ? answer.json.line + "\n" : world.console.layout.text(answer.page)
      world.console.show(text)
      return .done
    } catch {
      return world.tell(error, asJSON: isForMachines)
    }
  }

  private func question(in world: World) throws(ProblemReport) -> LoanQuestion {
    switch source {
    case .words(let question): return question
    case .file(let name):
      let table = FlowsTable(try world.bytes(of: name))
      let file = name == "-" ? nil : name
      if let report = ProblemReport(table.problems.map { ToldProblem($0, file: file) }) {
        throw report
      }
      return .flows(table.flows)
    }
  }
}

extension CommandForm {
  static let rate = CommandForm(
    "rate",
    RateCommand.self,
    .rate,
    flags: [.received, .pay, .times, .every, .flat, .per, .flows, .lender]
  )
}

extension Flag {
  /// What the borrower really gets.
  static let received = Flag("received", .amount, FlagWords.received)
  /// Each payment.
  static let pay = Flag("pay", .amount, FlagWords.pay)
  /// How many payments.
  static let times = Flag("times", .count(1...LoanCost.mostPayments), FlagWords.times)
  /// How often is paid.
  static let every = Flag(
    "every",
    .choice(PaymentInterval.allCases.map(\.rawValue)),
    FlagWords.every
  )
  /// A rate on the original principal.
  static let flat = Flag("flat", .percent, FlagWords.flat)
  /// What the rate is for.
  static let per = Flag("per", .choice(["month", "year"]), FlagWords.per)
  /// A table of flows.
  static let flows = Flag("flows", .file, FlagWords.flows)
  /// Who lends.
  static let lender = Flag("lender", .choice(Lender.allCases.map(\.rawValue)), FlagWords.lender)
}
