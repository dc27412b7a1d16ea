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
      let headings = TableHeadings(try world.bytes(of: table))
      guard !headings.unknown.isEmpty else { return tellNothing(of: headings, in: world) }
      guard let pairs = pairs(for: headings, in: world) else { return .done }
      try world.writeNew(HeadingMapFile.text(pairs, table: table), to: file)
      let missing = headings.missing(with: pairs.compactMap(\.column))
      return world.tell(
        [WrittenFile(map: file, isGuessed: !asks(in: world))],
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
    let missing = headings.missing(with: [])
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

  /// What each unknown heading stands for: as a person says, or where nobody sits, as it looks;
  /// nil when the person leaves.
  private func pairs(for headings: TableHeadings, in world: World) -> [HeadingPair]? {
    guard asks(in: world) else {
      return headings.unknown.map { HeadingPair(heading: $0.text, column: $0.nearest) }
    }
    var free = headings.free
    var pairs: [HeadingPair] = []
    for heading in headings.unknown {
      let answer: TableColumn?
      do {
        answer = try ask(heading, sample: headings.sample(of: heading), free, in: world)
      } catch {
        return nil
      }
      if let column = answer { free.removeAll { $0 == column } }
      pairs.append(HeadingPair(heading: heading.text, column: answer))
    }
    return pairs
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
  fileprivate init(map name: String, isGuessed: Bool) {
    self.init(
      name: name,
      words: MapWords.written(name),
      households: nil,
      next: isGuessed ? MapWords.lookAtGuesses : MapWords.remembered
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
