public import Engine
public import LessonLibrary
public import ReferenceFigures

/// Everything outside the program that a command may use.
public struct World: Sendable {
  /// The screen and the keyboard.
  public var console: Console
  /// The disk.
  public var files: Files
  /// The month of the calendar on the wall.
  public var today: YearMonth
  /// The lessons at hand.
  public var lessons: LessonCatalogue
  /// The scenarios at hand, as files.
  public var scenarios: [ContentFile]
  /// The dated figures of law and custom.
  public var figures: ReferenceFigures

  /// A world made of its parts.
  public init(
    console: Console,
    files: Files,
    today: YearMonth,
    lessons: LessonCatalogue,
    scenarios: [ContentFile],
    figures: ReferenceFigures
  ) {
    self.console = console
    self.files = files
    self.today = today
    self.lessons = lessons
    self.scenarios = scenarios
    self.figures = figures
  }
}
