import JSON5
public import LessonLibrary

/// What is said of a lesson that is to be mended: what is the matter, and how to mend it.
public enum LessonProblemWords {
  /// The words of a problem.
  public static func words(for fact: LessonProblem.Fact) -> TableWords.Words {
    switch fact {
    case .nameWithoutNumber, .noFrontMatter, .spelling, .missingKey, .unknownKey, .doubledKey,
      .badNumber, .wrongKind, .unknownWord, .badDay, .differsFromName, .unknownObservation,
      .doubledSlug, .doubledNumber, .unknownLesson:
      frontMatter(fact)
    case .uncovered, .strayMark, .badAddress, .part, .household, .unknownSlot: body(fact)
    case .question, .rightChoices, .questionCount, .hintWithoutQuestion: quiz(fact)
    case .noExample, .example, .sumDiffers, .numberNotTold: arithmetic(fact)
    case .longStretch, .bareFigure: wording(fact)
    }
  }

  private static func wording(_ fact: LessonProblem.Fact) -> TableWords.Words {
    switch fact {
    case .longStretch(let words, let letters):
      (
        "ข้อความติดกันยาว \(letters) ช่อง อ่านยาก: \(String(words.prefix(20)).quotedThai)…",
        "เว้นวรรคแบ่งเป็นสองประโยค หรือตัดให้สั้นลง"
      )
    case .bareFigure(let words, let slot):
      (
        "เขียน \(words.quotedThai) ไว้ตรง ๆ วันหน้าตัวเลขเปลี่ยนแล้วต้องไล่แก้",
        "ใช้ \(slot.source.safeForTerminal) แทน โปรแกรมเติมตัวเลขล่าสุดให้"
      )
    default: ("", "")
    }
  }

  /// "did you mean", when something is near.
  static func nearest(_ word: String?) -> String {
    word.map { "ลอง \($0.quotedThai) หรือ" } ?? ""
  }

  /// Words that may be typed, made safe.
  static func list(_ words: [String]) -> String {
    words.filter { !$0.isEmpty }.map(\.safeForTerminal).joined(separator: ", ")
  }
}
