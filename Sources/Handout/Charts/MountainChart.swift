/// Debts on top of each other, month by month: a mountain that is worn down.
///
/// Each debt has its own pattern; its name stands in it where there is room, otherwise in a key
/// below.
public struct MountainChart: Hashable, Sendable {
  /// One debt.
  public struct Layer: Hashable, Sendable {
    /// What it is called.
    public var name: String
    /// What is owed, today first, then at the end of each month; zero or more, in any one unit.
    public var values: [Int]

    /// A debt with what is owed of it.
    public init(name: String, values: [Int]) {
      self.name = name
      self.values = values
    }
  }

  /// The debts, the lowest layer first: the one that lasts longest.
  public let layers: [Layer]
  /// What the chart is called.
  public let title: String
  /// What it shows, in a sentence or more.
  public let description: String
  /// What stands beside the chart, top first: the largest value, steps evenly between, then zero.
  public let yLabels: [String]
  /// What stands under the chart at its first and at its last value.
  public let xLabels: (first: String, last: String)

  /// The most layers that can be told apart.
  public static let mostLayers = 6

  /// A mountain of debts.
  ///
  /// - Parameters:
  ///   - layers: The debts in any order, all with as many values, two or more; never empty.
  ///   - others: What the smallest are called together when there are more than
  ///     ``mostLayers``, by how many.
  ///   - title: What the chart is called.
  ///   - description: What it shows, in a sentence or more.
  ///   - yLabels: What stands beside the chart, top first, evenly spaced down to zero.
  ///   - xLabels: What stands under the chart at both ends.
  public init(
    _ layers: [Layer],
    others: (Int) -> String,
    title: String,
    description: String,
    yLabels: [String],
    xLabels: (first: String, last: String)
  ) {
    let bySize = layers.sorted { ($0.values.max() ?? 0) > ($1.values.max() ?? 0) }
    let isMany = layers.count > Self.mostLayers
    let own = bySize.prefix(isMany ? Self.mostLayers - 1 : Self.mostLayers)
    let rest = bySize.dropFirst(own.count)
    let joined = rest.dropFirst().reduce(rest.first?.values) { sum, layer in
      sum.map { zip($0, layer.values).map(+) }
    }
    self.layers =
      (own + [joined.map { Layer(name: others(rest.count), values: $0) }].compactMap(\.self))
      .sorted { $0.end > $1.end }
    self.title = title
    self.description = description
    self.yLabels = yLabels
    self.xLabels = xLabels
  }

  /// Whether two charts are alike.
  public static func == (left: Self, right: Self) -> Bool {
    left.layers == right.layers && left.title == right.title && left.yLabels == right.yLabels
      && left.description == right.description && left.xLabels == right.xLabels
  }

  /// Enough to find the chart again.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(layers)
    hasher.combine(title)
  }
}

extension MountainChart.Layer {
  /// The place of the last value above zero; -1 where there is none.
  fileprivate var end: Int { values.lastIndex { $0 > 0 } ?? -1 }
}
