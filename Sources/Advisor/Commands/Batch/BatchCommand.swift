import Engine
import HouseholdFile
import JSON5
import LessonLibrary
import ReferenceFigures
import Synchronization
import ThaiText

/// Plans for many households: one line in, one line out, in the same order.
struct BatchCommand: Command {
  /// The longest line that is read, in bytes.
  static let lineLimit = 4_000_000

  private let strategies: [RepaymentStrategy]
  private let search: SearchDepth
  private let jobs: Int?

  init(_ arguments: Arguments) throws(UsageProblem) {
    try arguments.expectOperands(atMost: arguments.operands == ["-"] ? 1 : 0)
    strategies = arguments.choice(.strategy).map { [$0] } ?? []
    search = arguments.choice(.search) ?? .fast
    jobs = arguments.count(.jobs)
  }

  func run(in world: World) -> ExitCode {
    let reckoner = BatchReckoner(world, strategies: strategies, search: search)
    let jobs = jobs ?? world.processors
    var records = PipedRecords(limit: Self.lineLimit, read: world.files.readPiped)
    while let block = records.nextBlock() {
      world.console.show(results(of: block, reckoner, in: world, jobs: jobs))
    }
    return .done
  }

  /// The results of some lines, shared out among so many workers.
  private func results(
    of block: [PipedRecords.Record],
    _ reckoner: BatchReckoner,
    in world: World,
    jobs: Int
  ) -> String {
    guard jobs > 1, block.count > 1 else { return block.map(reckoner.result).joined() }
    let results = Mutex([String](repeating: "", count: block.count))
    let next = Atomic(0)
    world.spread(min(jobs, block.count)) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < block.count else { return }
        let result = reckoner.result(block[index])
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0.joined() }
  }
}

/// Makes one result of one line.
private struct BatchReckoner: Sendable {
  private let today: YearMonth
  private let figures: ReferenceFigures
  private let lessons: LessonCatalogue
  private let strategies: [RepaymentStrategy]
  private let search: SearchDepth

  init(_ world: World, strategies: [RepaymentStrategy], search: SearchDepth) {
    today = world.today
    figures = world.figures
    lessons = world.lessons
    self.strategies = strategies
    self.search = search
  }

  /// The line that answers a line.
  func result(_ record: PipedRecords.Record) -> String {
    let object: [(String, JSONText)] =
      switch record.content {
      case .tooLong(let length):
        error(
          [FileProblem(.tooLarge(bytes: length, limit: BatchCommand.lineLimit))],
          of: nil,
          record,
          source: nil
        )
      case .bytes(let bytes): result(bytes, record)
      }
    return JSONText.object(object).line + "\n"
  }

  private func result(_ bytes: [UInt8], _ record: PipedRecords.Record) -> [(String, JSONText)] {
    switch HouseholdFile.read(bytes, today: today) {
    case .problems(let problems, let id):
      return error(problems, of: id, record, source: bytes)
    case .clean(let document):
      let household = document.household
      let diagnosis = Diagnosis(
        household,
        strategies: strategies,
        reference: figures.values(in: household.start),
        figures: figures,
        search: search
      )
      let json = PlanJSON(diagnosis, catalogue: lessons, keepsMonths: false)
      return [("id", JSONText(document.id))] + json.members
    }
  }

  private func error(
    _ problems: [FileProblem],
    of id: RecordID?,
    _ record: PipedRecords.Record,
    source: [UInt8]?
  ) -> [(String, JSONText)] {
    let first = problems[0]
    let text = ProblemText(first, file: nil, source: source)
    return [
      ("id", JSONText(id)), ("line", .integer(record.line)),
      (
        "error",
        .object([
          ("code", .string(first.code)), ("message", .string(text.message)),
          ("column", first.span.map { .integer($0.start.column) } ?? .null),
          ("field", first.field.isEmpty ? .null : .string(first.field)),
        ])
      ),
    ]
  }
}

extension JSONText {
  /// What a batch record is called; null without a name.
  fileprivate init(_ id: RecordID?) {
    switch id {
    case .text(let text): self = .string(text)
    case .number(let number): self = .integer(number)
    case nil: self = .null
    }
  }
}

extension Flag {
  /// How many households are reckoned at once.
  static let jobs = Flag("jobs", .count(1...1_024), FlagWords.jobs)
}

extension CommandForm {
  static let batch = CommandForm(
    "batch",
    BatchCommand.self,
    .batch,
    flags: [.strategy, .search, .jobs]
  )
}
