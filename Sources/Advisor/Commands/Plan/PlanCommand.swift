import Engine
import HouseholdFile
import ThaiText

/// Tells how a household stands and what plans it has.
struct PlanCommand: Command {
  private let source: HouseholdSource
  private let strategies: [RepaymentStrategy]
  private let search: SearchDepth
  private let keepsMonths: Bool
  private let tellsAll: Bool
  private let topic: WhyTopic?
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    source = HouseholdSource(name: try arguments.onlyOperand())
    strategies = arguments.choice(.strategy).map { [$0] } ?? []
    search = arguments.choice(.search) ?? .full
    keepsMonths = arguments.has(.months)
    tellsAll = arguments.has(.all)
    topic = arguments.choice(.why)
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    do {
      let household = try source.document(in: world).household
      let diagnosis = world.diagnosis(of: household, strategies: strategies, search: search)
      world.console.show(text(diagnosis, in: world))
      return .done
    } catch {
      return world.tell(error, asJSON: isForMachines)
    }
  }

  private func text(_ diagnosis: Diagnosis, in world: World) -> String {
    guard !isForMachines else {
      let json = PlanJSON(diagnosis, catalogue: world.lessons, keepsMonths: keepsMonths)
      return json.text + "\n"
    }
    if let topic { return world.console.layout.text(WhyPage(diagnosis).page(topic)) }
    let contacts = world.contacts(in: diagnosis.household.start)
    let page = PlanPage(diagnosis, catalogue: world.lessons, contacts: contacts)
    return world.console.layout.text(page.page(keepsMonths: keepsMonths, tellsAll: tellsAll))
  }
}

extension Flag {
  /// Which plan.
  static let strategy = Flag(
    "strategy",
    .choice(RepaymentStrategy.allCases.map(\.rawValue)),
    FlagWords.strategy
  )
  /// Every month.
  static let months = Flag("months", .none, FlagWords.months)
  /// Every observation.
  static let all = Flag("all", .none, FlagWords.all)
  /// What of the plan is asked about.
  static let why = Flag("why", .choice(WhyTopic.allCases.map(\.rawValue)), FlagWords.why)
  /// How hard the recommended plan is searched for.
  static let search = Flag(
    "search",
    .choice(SearchDepth.allCases.map(\.rawValue)),
    FlagWords.search
  )
}

extension CommandForm {
  static let plan = CommandForm(
    "plan",
    PlanCommand.self,
    .plan,
    flags: [.strategy, .months, .all, .why, .search],
    operand: .household
  )
}
