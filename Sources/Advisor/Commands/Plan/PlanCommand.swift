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
  private let isForPaper: Bool
  private let topic: WhyTopic?
  private let changes: [String]
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    source = HouseholdSource(name: try arguments.onlyOperand())
    strategies = arguments.choice(.strategy).map { [$0] } ?? []
    search = arguments.choice(.search) ?? .full
    keepsMonths = arguments.has(.months)
    tellsAll = arguments.has(.all)
    isForPaper = arguments.has(.paper)
    topic = arguments.choice(.why)
    changes = arguments.texts(.whatIf)
    if !changes.isEmpty { try arguments.refuse([.why, .all, .months], beside: .whatIf) }
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    let document: HouseholdDocument
    do {
      document = try source.document(in: world)
    } catch {
      return world.tell(error, asJSON: isForMachines)
    }
    do throws(UsageProblem) {
      world.console.show(try answer(for: document, in: world))
      return .done
    } catch {
      return world.tell(error, of: .plan, asJSON: isForMachines)
    }
  }

  private func answer(
    for document: HouseholdDocument,
    in world: World
  ) throws(UsageProblem) -> String {
    let household = document.household
    let tried = try changes.map { (word) throws(UsageProblem) in try change(word, to: household) }
    let diagnose = { @Sendable (household: Household) in
      world.diagnosis(of: household, strategies: strategies, search: search)
    }
    guard !tried.isEmpty else { return text(diagnose(household), of: document, in: world) }
    return text(TriedChanges(tried, of: household, diagnose: diagnose), in: world)
  }

  private func change(
    _ word: String,
    to household: Household
  ) throws(UsageProblem) -> HouseholdChange {
    do {
      return try HouseholdChange.read(word, in: household)
    } catch {
      throw .changeUnreadable(word: word, error)
    }
  }

  private func text(_ tried: TriedChanges, in world: World) -> String {
    guard isForMachines else {
      return world.console.layout.text(TriedChangesPage(tried).page)
    }
    let json = PlanJSON(tried.before, catalogue: world.lessons, keepsMonths: false)
    return json.text(beside: tried.after, changes: changes) + "\n"
  }

  private func text(
    _ diagnosis: Diagnosis,
    of document: HouseholdDocument,
    in world: World
  ) -> String {
    guard !isForMachines else {
      let json = PlanJSON(
        diagnosis,
        catalogue: world.lessons,
        keepsMonths: keepsMonths,
        tellsRemedies: true
      )
      return json.text + "\n"
    }
    if isForPaper {
      let width = world.console.layout.width
      return TickSheet(diagnosis, untold: document.untold, width: width).text
    }
    if let topic { return world.console.layout.text(WhyPage(diagnosis).page(topic)) }
    let contacts = world.contacts(in: diagnosis.household.start)
    let page = PlanPage(
      diagnosis,
      catalogue: world.lessons,
      contacts: contacts,
      untold: document.untold
    )
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
  /// A sheet to print.
  static let paper = Flag("paper", .none, FlagWords.paper)
  /// Every month.
  static let months = Flag("months", .none, FlagWords.months)
  /// Every observation.
  static let all = Flag("all", .none, FlagWords.all)
  /// What of the plan is asked about.
  static let why = Flag("why", .choice(WhyTopic.allCases.map(\.rawValue)), FlagWords.why)
  /// A change to try; may be given several times.
  static let whatIf = Flag("what-if", .text, FlagWords.whatIf)
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
    flags: [.strategy, .paper, .months, .all, .why, .whatIf, .search],
    operand: .household
  )
}
