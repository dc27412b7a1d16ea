import ThaiText

extension MountainChart {
  /// The chart, with its key below where one is needed.
  public var html: HTML {
    let bands = MountainBands(self)
    let named = bands.bands.map { ($0, $0.place(for: $0.name)) }
    let unnamed = named.filter { $0.1 == nil }.map(\.0)
    let labels = named.compactMap { band, point in
      point.map { ChartText.text(band.name, x: $0.x, y: $0.y + 4, .middle, hasHalo: true) }
    }
    let drawing = HTML.chart(
      title,
      description,
      width: MountainBands.width,
      height: MountainBands.height,
      guides(bands) + named.map(\.0.area) + [bands.axis] + labels + words(bands)
    )
    let key =
      unnamed.isEmpty
      ? [] : [HTML(.p, class: "key", unnamed.map { HTML.keyEntry($0.name, $0.pattern) })]
    return HTML(.div, [drawing] + key)
  }

  private func guides(_ bands: MountainBands) -> [HTML] {
    heights.dropLast().map { height in
      let y = bands.bottom - height * (bands.bottom - bands.top)
      return .element(
        .line,
        [
          .init(.class, "guide"), .init(.x1, bands.left), .init(.y1, y),
          .init(.x2, bands.right), .init(.y2, y),
        ],
        []
      )
    }
  }

  /// Where the labels stand, as shares of the height, top first.
  private var heights: [Double] {
    yLabels.indices.map { 1 - Double($0) / Double(max(1, yLabels.count - 1)) }
  }

  private func words(_ bands: MountainBands) -> [HTML] {
    let below = bands.bottom + 15
    return zip(yLabels, heights).map { label, height in
      let y = bands.bottom - height * (bands.bottom - bands.top)
      return ChartText.text(label, x: bands.left - 5, y: y + 4, .end)
    } + [
      ChartText.text(xLabels.first, x: bands.left, y: below),
      ChartText.text(xLabels.last, x: bands.right, y: below, .end),
    ]
  }
}

/// The areas of a mountain, in units of the drawing.
struct MountainBands {
  static let width = 300.0
  static let height = 190.0
  /// The most points of an edge: a long plan is drawn with every second or third month.
  private static let mostPoints = 60

  let left: Double
  let right = MountainBands.width - 6
  let top = 8.0
  let bottom = MountainBands.height - 22
  private(set) var bands: [Band] = []

  init(_ mountain: MountainChart) {
    left = 10 + (mountain.yLabels.map(ChartText.width).max() ?? 0)
    let count = mountain.layers.first?.values.count ?? 0
    let step = max(1, (count + Self.mostPoints - 1) / Self.mostPoints)
    let places = (0..<count).filter { $0.isMultiple(of: step) || $0 == count - 1 }
    let total = (0..<count).map { place in
      mountain.layers.reduce(0) { $0 + $1.values[place] }
    }
    let largest = Double(max(1, total.max() ?? 1))
    var floor = places.map { _ in 0 }
    for (index, layer) in mountain.layers.enumerated() {
      let ceiling = zip(floor, places).map { $0 + layer.values[$1] }
      let points = places.indices.map { point in
        BandPoint(
          x: left + Double(places[point]) / Double(max(1, count - 1)) * (right - left),
          top: bottom - Double(ceiling[point]) / largest * (bottom - top),
          bottom: bottom - Double(floor[point]) / largest * (bottom - top)
        )
      }
      bands.append(Band(name: layer.name, pattern: ChartPattern(place: index), points: points))
      floor = ceiling
    }
  }

  /// The lines at the left and below.
  var axis: HTML {
    let line = "M\(left.coordinate) \(top.coordinate)V\(bottom.coordinate)H\(right.coordinate)"
    return .element(.path, [.init(.class, "axis"), .init(.d, line)], [])
  }
}

/// The upper and the lower edge of a band at one place.
struct BandPoint {
  let x: Double
  let top: Double
  let bottom: Double
}

/// One debt's area.
struct Band {
  /// The debt's name, cut to what a chart has room for.
  let name: String
  let pattern: ChartPattern
  private let points: [BandPoint]

  /// What letters need from edge to edge.
  private static let least = 13.0
  private static let widestName = 18

  init(name: String, pattern: ChartPattern, points: [BandPoint]) {
    self.name = name.safeForTerminal.truncated(to: Self.widestName)
    self.pattern = pattern
    self.points = points
  }

  /// The area between its edges.
  var area: HTML {
    let places = points.map(\.x.tenth)
    var line = ""
    func draw(_ place: Int, at height: Double) {
      line += line.isEmpty ? "M" : "L"
      line += places[place]
      line += " "
      line += height.tenth
    }
    for place in points.indices { draw(place, at: points[place].top) }
    for place in points.indices.reversed() { draw(place, at: points[place].bottom) }
    line += "Z"
    return .element(
      .path,
      [.init(.class, "edge"), .init(.fill, pattern.fill), .init(.d, line)],
      []
    )
  }

  /// The middle of the roomiest place for a word inside; nil where it fits nowhere.
  func place(for word: String) -> (x: Double, y: Double)? {
    let half = ChartText.width(word) / 2 + 2
    guard let first = points.first?.x, let last = points.last?.x else { return nil }
    let rooms = points.compactMap { point -> (x: Double, y: Double, height: Double)? in
      guard point.x - half >= first, point.x + half <= last else { return nil }
      let under = points.filter { abs($0.x - point.x) <= half }
      guard let top = under.map(\.top).max(), let bottom = under.map(\.bottom).min() else {
        return nil
      }
      return (point.x, (top + bottom) / 2, bottom - top)
    }
    guard let best = rooms.max(by: { $0.height < $1.height }), best.height >= Self.least else {
      return nil
    }
    return (best.x, best.y)
  }
}

extension Double {
  /// The number with at most one decimal: fine enough for an edge on paper.
  fileprivate var tenth: String { ((self * 10).rounded() / 10).coordinate }
}
