import Engine
import HouseholdFile
import JSON5
import LessonLibrary
import ThaiText

/// Tells what is to be mended in household and scenario files.
struct ScenarioCheckCommand: Command {
  /// Files and folders; empty for all scenarios at hand.
  private let names: [String]
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    names = arguments.operands
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    let checks = files(in: world).map { file in
      file.flatMap { file in Check(file, in: world).result }
    }
    let reports = checks.compactMap { result in
      if case .failure(let report) = result { report } else { nil }
    }
    let sound = checks.compactMap { try? $0.get() }
    if !isForMachines, !reports.isEmpty {
      _ = world.tellCheck(nil, sound: sound, asJSON: false)
    }
    return world.tellCheck(ProblemReport(reports), sound: sound, asJSON: isForMachines)
  }

  /// The files to check, or why they cannot be opened.
  private func files(in world: World) -> [Result<CheckedFile, ProblemReport>] {
    guard !names.isEmpty else {
      return world.scenarios.map {
        .success(CheckedFile(name: $0.name, bytes: Array($0.text.utf8), isAtHand: true))
      }
    }
    return names.flatMap { name -> [Result<CheckedFile, ProblemReport>] in
      do throws(OpeningProblem) {
        let bytes = try world.files.read(name)
        return [.success(CheckedFile(name: name, bytes: bytes))]
      } catch .folder {
        return folder(name, in: world)
      } catch {
        return [.failure(ProblemReport(error, file: name))]
      }
    }
  }

  private func folder(_ name: String, in world: World) -> [Result<CheckedFile, ProblemReport>] {
    do throws(ProblemReport) {
      let files = try world.textFiles(in: name, endings: World.scenarioEndings)
      guard !files.isEmpty else {
        let words = TableWords.folderEmpty(World.scenarioEndings.joined(separator: ", "))
        let problem = ToldProblem(code: .folderEmpty, words, file: name)
        return ProblemReport([problem]).map { [.failure($0)] } ?? []
      }
      return files.map { file in
        let path = "\(name)/\(file.name)"
        // The text of a folder's file stands for bytes of any coding; what is wrong with them is told.
        let bytes = (try? world.files.read(path)) ?? Array(file.text.utf8)
        return .success(CheckedFile(name: path, bytes: bytes))
      }
    } catch {
      return [.failure(error)]
    }
  }
}

/// A file to check.
private struct CheckedFile {
  let name: String
  let bytes: [UInt8]
  /// Whether it is one of the scenarios at hand, which build on one another.
  var isAtHand = false

  /// What stands in it, as far as that can be told.
  var tree: JSON5Node? {
    switch JSON5.parse(bytes) {
    case .success(let tree): tree
    case .failure(let failure): failure.tree
    }
  }
}

/// One file being checked.
private struct Check {
  private let file: CheckedFile
  private let world: World

  init(_ file: CheckedFile, in world: World) {
    self.file = file
    self.world = world
  }

  /// What is said of a sound file, or all that is to be mended.
  var result: Result<String, ProblemReport> {
    let reading = HouseholdFile.read(file.bytes, today: world.today) { name in
      file.isAtHand ? world.scenarioNeighbours(name) : world.neighbour(name, of: file.name)
    }
    let tree = file.tree
    let story = CheckedStory(tree?["scenario"], file: file.name)
    let lessons = story.unknownLessons(among: world.lessons.lessons.map(\.slug))
    switch reading {
    case .problems(let problems, id: _):
      let told = problems.map { ToldProblem($0, file: file.name, source: file.bytes) }
      return .failure(report(told + lessons))
    case .clean(let document):
      let problems = lessons + story.idUnlikeFile() + story.impossibleChoices(of: document)
      guard problems.isEmpty else { return .failure(report(problems)) }
      return .success(
        ScenarioWords.sound(file: file.name, household: document.household.name)
      )
    }
  }

  /// The problems, first line first.
  private func report(_ problems: [ToldProblem]) -> ProblemReport {
    let ranked = problems.enumerated().sorted { left, right in
      (left.element.line ?? 0, left.offset) < (right.element.line ?? 0, right.offset)
    }
    return ProblemReport(ranked.map(\.element)) ?? ProblemReport(problems[0])
  }
}

extension CommandForm {
  static let scenarioCheck = CommandForm(
    "scenario check",
    ScenarioCheckCommand.self,
    .scenarioCheck,
    operand: .path
  )
}
