public import ReferenceFigures

extension PlanWords {
  /// The heading above figures that should be asked about first.
  public static let figureNoticesHeading = "ตัวเลขที่ควรถามก่อน"

  /// A figure that the report leans on, and why it should be asked about first.
  ///
  /// - Parameters:
  ///   - figure: The figure.
  ///   - doubt: What must be said about it.
  /// - Returns: One point.
  public static func figureNotice(
    _ figure: ReferenceFigure,
    _ doubt: ReferenceFigure.Doubt
  ) -> Page.Point {
    let value = FigureWords.words(
      unit: figure.unit,
      tenThousandths: figure.tenThousandths,
      text: figure.text
    )
    let note = figure.note.map { " \($0.safeForTerminal)" } ?? ""
    return Page.Point(
      "\(figure.title.safeForTerminal) \(value)",
      detail: because(doubt) + note
    )
  }

  private static func because(_ doubt: ReferenceFigure.Doubt) -> String {
    switch doubt {
    case .ended(let month): "ใช้ถึง\(month.inSentence) เลยมาแล้ว"
    case .ends(let month): "ใช้ถึง\(month.inSentence) แต่แผนนี้ยาวกว่านั้น"
    case .unsure: "ยังไม่ได้ยืนยัน"
    }
  }

  /// What the report compares with that is a rule of thumb and no law.
  ///
  /// - Parameter rules: The rules; never empty.
  /// - Returns: One sentence.
  public static func rulesOfThumb(_ rules: [ReferenceFigure]) -> String {
    let names = rules.map { rule in
      let value = FigureWords.words(
        unit: rule.unit,
        tenThousandths: rule.tenThousandths,
        text: rule.text
      )
      return "\(rule.title.safeForTerminal) \(value)"
    }
    return "\(names.thaiList) เป็นหลักทั่วไป ไม่ใช่กฎหมาย ปรับตามบ้านเราได้"
  }
}
