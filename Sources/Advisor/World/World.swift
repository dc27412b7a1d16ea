public import Engine
public import LessonLibrary
public import ReferenceFigures

/// Everything outside the program that a command may use.
///
/// Lessons, scenarios and figures are made when they are first asked for, so that a command that
/// needs none of them starts at once.
public struct World: Sendable {
  /// The screen and the keyboard.
  public var console: Console
  /// The disk.
  public var files: Files
  /// The month of the calendar on the wall.
  public var today: YearMonth

  /// Does so many pieces of work, numbered from zero, in any order and maybe at once.
  public var spread: @Sendable (_ count: Int, _ work: @Sendable (Int) -> Void) -> Void = {
    for piece in 0..<$0 { $1(piece) }
  }
  /// How many pieces of work can be done at once, one or more.
  public var processors = 1

  private var makeLessons: @Sendable () -> LessonCatalogue
  private var makeScenarios: @Sendable () -> [ContentFile]
  private var makeFigures: @Sendable () -> ReferenceFigures

  /// The lessons at hand.
  public var lessons: LessonCatalogue {
    get { makeLessons() }
    set { makeLessons = { newValue } }
  }

  /// The scenarios at hand, as files.
  public var scenarios: [ContentFile] {
    get { makeScenarios() }
    set { makeScenarios = { newValue } }
  }

  /// The dated figures of law and custom.
  public var figures: ReferenceFigures {
    get { makeFigures() }
    set { makeFigures = { newValue } }
  }

  /// A world made of its parts.
  public init(
    console: Console,
    files: Files,
    today: YearMonth,
    lessons: @autoclosure @escaping @Sendable () -> LessonCatalogue,
    scenarios: @autoclosure @escaping @Sendable () -> [ContentFile],
    figures: @autoclosure @escaping @Sendable () -> ReferenceFigures
  ) {
    self.console = console
    self.files = files
    self.today = today
    makeLessons = lessons
    makeScenarios = scenarios
    makeFigures = figures
  }
}
