import Engine
import HouseholdFile
import LessonLibrary
import ThaiText

/// Writes the beginning of a lesson, for a trainer to go on with; never over another file.
struct LessonNewCommand: Command {
  private let path: String
  private let title: String?
  private let area: LessonArea?
  private let observation: Observation.ID?
  private let isForMachines: Bool

  init(_ arguments: Arguments) throws(UsageProblem) {
    path = try arguments.onlyOperand()
    title = arguments.text(.title)
    area = arguments.choice(.area)
    observation = arguments.choice(.observation)
    isForMachines = arguments.has(.json)
  }

  func run(in world: World) -> ExitCode {
    do {
      let name = try name(in: world)
      guard let draft = draft(name, in: world) else { return .done }
      try write(draft, in: world)
      return .done
    } catch {
      return world.tell(error, asJSON: isForMachines)
    }
  }

  /// The lesson as the flags and the trainer have it; nil when the trainer leaves.
  private func draft(_ name: LessonName, in world: World) -> LessonDraft? {
    let questions = LessonQuestions(console: world.console)
    do throws(Departure) {
      var (title, observation) = (title, observation)
      if title == nil { title = try questions.title() }
      if observation == nil { observation = try questions.observation() }
      return LessonDraft(
        name: name,
        title: title ?? LessonListWords.untitled,
        area: area ?? LessonArea(number: name.number),
        observation: observation,
        month: world.today
      )
    } catch {
      return nil
    }
  }

  /// What the file's name says, when nothing stands there yet.
  private func name(in world: World) throws(ProblemReport) -> LessonName {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let name = LessonName(fileName: file) else {
      let problem = LessonProblem(fileName: path, fact: .nameWithoutNumber)
      throw ProblemReport(ToldProblem(problem))
    }
    do {
      _ = try world.files.read(path)
    } catch .missing {
      return name
    } catch {
      throw ProblemReport(error, file: path)
    }
    throw ProblemReport(
      ToldProblem(code: .lessonExists, LessonListWords.lessonExists, file: path)
    )
  }

  private func write(_ draft: LessonDraft, in world: World) throws(ProblemReport) {
    do {
      try world.files.write(Array(draft.text.utf8), path)
    } catch {
      throw ProblemReport(error, file: path)
    }
    if isForMachines {
      world.console.show(JSONText.object([("file", .string(path))]).line + "\n")
      return
    }
    let file = HouseholdSource(name: path).asOperand
    let page = Page([
      .paragraph(LessonListWords.written(path)),
      .verbatim([
        "plodnee \(CommandForm.lessonCheck.name) \(file)",
        "plodnee \(CommandForm.lessonPreview.name) \(file)",
      ]),
    ])
    world.console.show(world.console.layout.text(page))
  }
}

/// What a trainer is asked before a lesson is begun; where nobody sits, nothing is asked.
private struct LessonQuestions {
  private let conversation: Conversation

  init(console: Console) {
    conversation = Conversation(console: console)
  }

  /// The name of the lesson; nil when there is none yet.
  func title() throws(Departure) -> String? {
    guard conversation.console.isInteractive else { return nil }
    conversation.say(heading: LessonListWords.titleAsk)
    switch try conversation.hear() {
    case .words(let words): return words
    case .enter, .help: return nil
    case .back, .leave: throw .asked
    }
  }

  /// The observation that the lesson answers; nil when it answers none.
  func observation() throws(Departure) -> Observation.ID? {
    guard conversation.console.isInteractive else { return nil }
    let ids = Observation.ID.allCases
    let picked = try conversation.pick(
      LessonListWords.observationAsk,
      from: ChoiceList(ids.map(\.thai)),
      enter: LessonListWords.noObservation,
      more: [LessonListWords.observationMore]
    )
    switch picked {
    case .item(let place): return ids[place]
    case .enter: return nil
    case .back: throw .asked
    }
  }
}

extension Flag {
  /// The name of a lesson.
  static let title = Flag("title", .text, FlagWords.title)
  /// What a lesson is about.
  static let area = Flag("area", .choice(LessonArea.allCases.map(\.rawValue)), FlagWords.area)
  /// The observation that a lesson answers.
  static let observation = Flag(
    "observation",
    .choice(Observation.ID.allCases.map(\.rawValue)),
    FlagWords.observation
  )
}

extension CommandForm {
  static let lessonNew = CommandForm(
    "lesson new",
    LessonNewCommand.self,
    .lessonNew,
    flags: [.title, .area, .observation],
    operand: .path
  )
}
