public import Engine

// Versions side by side.
extension WhatIfWords {
  /// Versions of the plan below each other.
  public static func table(of versions: [(name: String, plan: Projection)]) -> TextTable {
    let titles = PlanWords.comparisonTitles
    let rows = versions.map { [$0.name] + PlanWords.comparison($0.plan).dropFirst() }
    return TextTable(
      columns: [.words(titles[0])] + titles.dropFirst().map(TextTable.Column.amounts),
      rows: rows
    )
  }

  /// Nothing can be taken back.
  public static let nothingToUndo = "ยังไม่มีอะไรให้เอาออก"
  /// Nothing was taken back.
  public static let nothingToRedo = "ไม่มีอะไรให้ใส่กลับ"
  /// Nothing was kept to be compared.
  public static let nothingKept = "ยังไม่ได้จำแบบไหนไว้ เลือก “\(keep)” ก่อน แล้วค่อยเทียบ"
  /// What is tried is kept already.
  public static let keptAlready = "แบบนี้จำไว้แล้ว"
  /// What is tried is the household's plan already.
  public static let usedAlready = "แผนของบ้านเป็นแบบนี้อยู่แล้ว"

  /// No more versions are kept.
  public static func keptEnough(_ most: Int) -> String { "จำไว้ครบ \(most) แบบแล้ว" }

  /// Whether what is tried is to be the household's plan.
  public static func useAsk(_ tried: String) -> String { "ใช้แบบนี้เป็นแผนของบ้านไหม: \(tried)" }
  /// The answers to ``useAsk(_:)``.
  public static let useChoices = ["ใช้แบบนี้", "ยังไม่ใช้ ลองต่อ"]
  /// More about it, for those who ask.
  public static let useMore = ["ใช้แล้วยังเปลี่ยนใจได้ แบบที่จำไว้ยังอยู่ และยังไม่ได้เก็บลงไฟล์จนกว่าจะเลือกเก็บ"]

  /// That the plan takes the loan that is tried.
  public static let loanTaken = "แผนใช้เงินกู้กลุ่มเท่าที่คุ้ม"
}
