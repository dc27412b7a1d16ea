import HouseholdFile
import ThaiText

/// Remembers what the headings of somebody's table stand for.
struct WorkshopMapCommand: Command {
  private let table: String
  private let file: String
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    table = try arguments.onlyOperand()
    file = arguments.text(.out) ?? HeadingMapFile.name(besides: table)
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    do {
      let headings = TableHeadings(try world.tableBytes(of: table))
      guard !headings.open.isEmpty else { return tellNothing(of: headings, in: world) }
      guard let said = asks(in: world) ? answers(for: headings, in: world) : headings.guesses
      else { return .done }
      let pairs = headings.pairs(with: said)
      try world.writeNew(HeadingMapFile.text(pairs, table: table), to: file)
      let missing = TableHeadings.missing(in: pairs.compactMap(\.column))
      return world.tell(
        [WrittenFile(map: file, isSettled: asks(in: world) && missing.isEmpty)],
        unread: missing.isEmpty ? nil : ProblemReport(stillMissing(missing)),
        asJSON: isForMachines
      )
    } catch {
      return world.tell(error, asJSON: isForMachines)
    }
  }

  /// Whether somebody sits there to be asked.
  private func asks(in world: World) -> Bool { world.console.isInteractive && !isForMachines }

  /// Every heading is known; that does not mean that all needed columns are there.
  private func tellNothing(of headings: TableHeadings, in world: World) -> ExitCode {
    let missing = TableHeadings.missing(in: headings.all.compactMap(\.column))
    guard missing.isEmpty else {
      return world.tell(ProblemReport(stillMissing(missing)), asJSON: isForMachines)
    }
    if isForMachines { return world.tell([], figures: [("written", .array([]))], asJSON: true) }
    world.console.show(world.console.layout.text(Page([.paragraph(MapWords.nothingToMap)])))
    return .done
  }

  private func stillMissing(_ columns: [TableColumn]) -> ToldProblem {
    ToldProblem(
      code: HouseholdTableProblemCode.columnsMissing.rawValue,
      MapWords.stillMissing(columns, map: file),
      file: table == "-" ? nil : table
    )
  }

  /// What each open heading stands for, by its place, as a person says; nil when the person leaves.
  private func answers(for headings: TableHeadings, in world: World) -> [Int: TableColumn?]? {
    var free = headings.free
    var answers: [Int: TableColumn?] = [:]
    for (place, heading) in headings.open.enumerated() {
      let answer: TableColumn?
      do {
        answer = try ask(heading, sample: headings.sample(of: heading), free, in: world)
      } catch {
        return nil
      }
      if let column = answer { free.removeAll { $0 == column } }
      answers[place] = .some(answer)
    }
    return answers
  }

  /// Which of the free columns a heading stands for; nil when it is passed over.
  private func ask(
    _ heading: UnknownHeading,
    sample: String,
    _ free: [TableColumn],
    in world: World
  ) throws(Departure) -> TableColumn? {
    let conversation = Conversation(console: world.console)
    conversation.say([.paragraph(MapWords.ask(heading.text, sample: sample))])
    let list = ChoiceList(free.map(\.thai) + [MapWords.ignore])
    conversation.say(list)
    while true {
      switch try conversation.hear() {
      case .back, .leave: throw .asked
      case .enter, .help: conversation.say([MapWords.askAgain])
      case .words(let words):
        guard let place = list.place(of: words) else {
          conversation.say([MapWords.askAgain])
          continue
        }
        return place < free.count ? free[place] : nil
      }
    }
  }
}

extension WrittenFile {
  /// A file that remembers what headings stand for.
  fileprivate init(map name: String, isSettled: Bool) {
    self.init(
      name: name,
      words: MapWords.written(name),
      households: nil,
      next: isSettled ? MapWords.remembered : MapWords.lookAtGuesses
    )
  }
}

extension CommandForm {
  static let workshopMap = CommandForm(
    "workshop map",
    WorkshopMapCommand.self,
    .workshopMap,
    flags: [.out],
    operand: .path
  )
}
