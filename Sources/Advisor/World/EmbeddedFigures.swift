import LessonLibrary
public import ReferenceFigures

extension ReferenceFigures {
  /// The figures that the program carries.
  public static let embedded = ReferenceFigures(
    EmbeddedContent.file(named: "reference-figures.json5")?.text ?? ""
  )
}
