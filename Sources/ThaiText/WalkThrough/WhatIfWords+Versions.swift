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

  /// That the plan takes the loan that is tried.
  public static let loanTaken = "แผนใช้เงินกู้กลุ่มเท่าที่คุ้ม"
}
