/// The households that a command of a workshop works on, as a person named them.
struct WorkshopHouseholds: Sendable {
  private let names: [String]
  private let map: String?
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
    isForMachines = arguments.has(.json)
  }

  /// Works on the households that can be read, and tells why the others cannot.
  ///
  /// - Parameters:
  ///   - world: The disk and the screen.
  ///   - work: What is done with them; not called where there is none.
  /// - Returns: What to tell the program that started this one.
  func answer(
    in world: World,
    _ work: ([CodedHousehold]) throws(ProblemReport) -> Made
  ) -> ExitCode {
    let list = HouseholdList(names, map: map, in: world)
    do {
      let made = list.households.isEmpty ? Made() : try work(list.households)
      return world.tell(
        made.files,
        unread: list.problems,
        figures: isForMachines ? made.figures : [],
        asJSON: isForMachines
      )
    } catch {
      return world.tell(error, asJSON: isForMachines)
    }
  }
}
