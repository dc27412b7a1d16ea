/// The files of `lessons/` and `scenarios/`, carried inside the program.
///
/// A build-tool plugin writes them when the program is built, so that one binary, copied to any
/// machine, can teach without a folder beside it.
public enum EmbeddedContent {
  /// Every file of `lessons/`, sorted by name; not all are lessons.
  public static var lessons: [ContentFile] { lessonFiles }

  /// Every file of `scenarios/`, sorted by name.
  public static var scenarios: [ContentFile] { scenarioFiles }

  /// The file with this name, sought in the lessons first.
  ///
  /// Example: `EmbeddedContent.file(named: "reference-figures.json5")`.
  public static func file(named name: String) -> ContentFile? {
    lessons.first { $0.name == name } ?? scenarios.first { $0.name == name }
  }
}
