import Engine

extension PaymentCalendar {
  /// The calendar as a square for each debt and month.
  public struct Grid: Hashable, Sendable {
    /// A debt, or living costs that money does not cover.
    public struct Row: Hashable, Sendable {
      /// What it is called.
      public let name: String
      /// What happens in each month, one line each; empty where nothing does.
      public let squares: [[String]]
    }

    /// The months, each by its short name and the last digits of its year.
    public let months: [[String]]
    /// The rows, debts in file order; those to which nothing happens are left out.
    public let rows: [Row]
    /// What is left at the end of each month, without its unit.
    public let left: [String]
  }

  /// The title above the debts.
  public static var gridTitle: String { CalendarWords.titles[1] }
  /// The title before what is left.
  public static var leftTitle: String { CalendarWords.titles[2] }

  /// The same payments by debt and month, each of them in a square of its own.
  public var grid: Grid {
    let everyMonth = Dictionary(regular.map { ($0.name, $0) }) { first, _ in first }
    let rows = (debts + [CalendarWords.living]).map { name in
      Grid.Row(
        name: name,
        squares: months.map { month in
          let entries = [everyMonth[name]].compactMap(\.self) + month.entries
          return entries.filter { $0.name == name }.flatMap(CalendarWords.square)
        }
      )
    }
    return Grid(
      months: months.map { $0.month.thai(.shortYear).split(separator: " ").map(String.init) },
      rows: rows.filter { row in row.squares.contains { !$0.isEmpty } },
      left: months.map { $0.cash.wholeThaiAmount }
    )
  }

  /// How many regular payments there are, which one box in each month stands for.
  public var regularCount: Int { regular.count }
}
