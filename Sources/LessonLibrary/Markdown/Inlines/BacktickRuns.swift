/// Where backticks stand together, so that the end of typed words is found without searching.
struct BacktickRuns {
  private struct Places {
    var positions: [Int] = []
    /// Those before this one are passed.
    var first = 0
  }

  private var places: [Int: Places] = [:]

  init(_ bytes: [UInt8]) {
    var position = 0
    while let start = bytes[position...].firstIndex(of: UInt8(ascii: "`")) {
      position = Self.end(ofRunAt: start, in: bytes)
      places[position - start, default: Places()].positions.append(start)
    }
  }

  /// Where the backticks that stand together from here on end.
  static func end(ofRunAt start: Int, in bytes: [UInt8]) -> Int {
    bytes[start...].firstIndex { $0 != UInt8(ascii: "`") } ?? bytes.endIndex
  }

  /// The next run of a length; asked for from left to right.
  mutating func next(ofLength length: Int, from position: Int) -> Int? {
    guard var found = places[length] else { return nil }
    places[length] = nil
    defer { places[length] = found }
    while found.first < found.positions.count, found.positions[found.first] < position {
      found.first += 1
    }
    return found.first < found.positions.count ? found.positions[found.first] : nil
  }
}
