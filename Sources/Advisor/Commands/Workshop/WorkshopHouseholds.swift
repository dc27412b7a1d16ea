import Engine
import ThaiText

/// The households that a command of a workshop works on, as a person named them.
struct WorkshopHouseholds: Sendable {
  private let names: [String]
  private let map: String?
  private let start: YearMonth?
  private let isForMachines: Bool

  /// What a command made of households.
  struct Made {
    /// The files that were written.
    var files: [WrittenFile] = []
    /// What was reckoned, for other programs.
    var figures: [(String, JSONText)] = []
  }

  /// The households of a command's words.
  init(_ arguments: Arguments) throws(UsageProblem) {
    guard !arguments.operands.isEmpty else { throw .operandMissing }
    names = arguments.operands
    map = arguments.text(.map)
    start = try arguments.month(.start)
    isForMachines = arguments.has(.json)
  }

  /// Works on the households that can be read, and tells why the others cannot.
  ///
  /// - Parameters:
  ///   - world: The disk and the screen.
  ///   - plans: Whether plans are made, so that households without income and expenses are left out.
  ///   - work: What is done with them in a world whose month is the one from which plans begin; not
  ///     called where there is none.
  /// - Returns: What to tell the program that started this one.
  func answer(
    in world: World,
    plans: Bool = true,
    _ work: (HouseholdList, World) throws(ProblemReport) -> Made
  ) -> ExitCode {
    var world = world
    world.today = start ?? world.today
    var list = HouseholdList(names, map: map, in: world)
    if plans { list.leaveOutUntold() }
    do {
      let made = list.households.isEmpty ? Made() : try work(list, world)
      let isTold = made.files.isEmpty && !list.households.isEmpty
      return world.tell(
        made.files,
        notes: isTold || isForMachines ? [] : list.missing.sentences + list.doubts,
        unread: list.problems,
        figures: isForMachines ? made.figures + list.missing.json : [],
        asJSON: isForMachines
      )
    } catch {
      return world.tell(error, asJSON: isForMachines)
    }
  }
}

extension Flag {
  /// From which month plans begin, where a household does not say it itself.
  static let start = Flag("start", .text, FlagWords.start)
}
