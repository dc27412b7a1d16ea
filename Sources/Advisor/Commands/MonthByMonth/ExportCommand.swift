import HouseholdFile
import ThaiText

/// Writes a household with all records of it into one file, without names unless they are wanted.
struct ExportCommand: Command {
  private let file: String
  private let output: String?
  private let keepsNames: Bool
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    file = try arguments.onlyOperand()
    output = arguments.text(.out)
    keepsNames = arguments.has(.names)
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    do throws(ProblemReport) {
      let open = try OpenRecords(reading: file, in: world)
      let text = HouseholdExport(open, keepsNames: keepsNames).text
      guard let output else {
        world.console.show(text)
        return .done
      }
      try write(text, to: output, in: world)
      return .done
    } catch {
      return world.tell(error, asJSON: isForMachines)
    }
  }

  private func write(_ text: String, to name: String, in world: World) throws(ProblemReport) {
    do throws(OpeningProblem) {
      try world.files.write(Array(text.utf8), name)
    } catch {
      throw ProblemReport(error, file: name)
    }
    if isForMachines {
      let json = JSONText.object([("plodnee", .integer(1)), ("written", .string(name))])
      world.console.show(json.line + "\n")
    } else {
      let words = RecordsWords.exported(name, withNames: keepsNames)
      world.console.show(world.console.layout.text(Page([.paragraph(words)])))
    }
  }
}

extension CommandForm {
  static let export = CommandForm(
    "export",
    ExportCommand.self,
    .export,
    flags: [.out, .names],
    operand: .household
  )
}
