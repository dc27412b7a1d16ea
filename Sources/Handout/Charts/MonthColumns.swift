/// How many households a month is hard for: a column a month, those that fall short below, those
/// that live on what they kept above, each with its number.
public struct MonthColumns: Sendable {
  /// One month.
  public struct Column: Sendable {
    /// The month's short name.
    public var label: String
    /// The year, where it begins or the calendar does; nil elsewhere.
    public var year: Int?
    /// How many fall short.
    public var short: Int
    /// How many spend more than comes in and have enough.
    public var tight: Int

    /// A month with its counts.
    public init(label: String, year: Int? = nil, short: Int, tight: Int) {
      self.label = label
      self.year = year
      self.short = short
      self.tight = tight
    }
  }

  private let title: String
  private let description: String
  /// The months, first month first.
  public let columns: [Column]
  /// What the two parts of a column are called.
  public let names: (short: String, tight: String)

  /// A calendar of months, first month first.
  public init(
    _ columns: [Column],
    title: String,
    description: String,
    names: (short: String, tight: String)
  ) {
    self.columns = columns
    self.title = title
    self.description = description
    self.names = names
  }

  private static let width = 520.0
  private static let top = 18.0
  private static let bottom = 118.0

  /// The chart with its key.
  public var html: HTML {
    let marks = columns.indices.flatMap(marks)
    let key = [
      HTML.keyEntry(names.short, .dark), HTML.keyEntry(names.tight, .rising),
    ]
    return HTML(
      .div,
      [
        .chart(title, description, width: Self.width, height: Self.bottom + 36, marks),
        HTML(.p, class: "key", key),
      ]
    )
  }

  private func marks(_ index: Int) -> [HTML] {
    let column = columns[index]
    let slot = Self.width / Double(max(1, columns.count))
    let x = slot * Double(index)
    let most = Double(max(1, columns.map { $0.short + $0.tight }.max() ?? 1))
    let height = { (count: Int) in Double(count) / most * (Self.bottom - Self.top) }
    let (short, tight) = (height(column.short), height(column.tight))
    let middle = x + slot / 2
    let year = column.year.map {
      [ChartText.text("\($0)", x: middle, y: Self.bottom + 29, .middle)]
    }
    let bars = [
      (column.short, short, 0.0, ChartPattern.dark), (column.tight, tight, short, .rising),
    ]
    let numbers = bars.filter { $0.0 > 0 }.map { count, height, above, _ in
      ChartText.text(
        "\(count)",
        x: middle,
        y: max(Self.top, Self.bottom - above - height / 2 + 4),
        .middle,
        hasHalo: true
      )
    }
    return bars.filter { $0.0 > 0 }.map { _, height, above, pattern in
      .element(
        .rect,
        [
          .init(.class, "edge"), .init(.x, x + 5), .init(.y, Self.bottom - above - height),
          .init(.width, slot - 10), .init(.height, height), .init(.fill, pattern.fill),
        ],
        []
      )
    } + numbers + [
      ChartText.text(column.label, x: middle, y: Self.bottom + 15, .middle),
      .element(
        .line,
        [
          .init(.class, "axis"), .init(.x1, x), .init(.y1, Self.bottom), .init(.x2, x + slot),
          .init(.y2, Self.bottom),
        ],
        []
      ),
    ] + (year ?? [])
  }
}
