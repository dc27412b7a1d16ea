/// Blocks of lines on sheets of paper, none of which is torn where a sheet ends.
public struct PrintedPages {
  /// The lines of each sheet, first sheet first.
  public let pages: [[String]]

  /// How many lines a sheet of A4 holds, six to the inch, within the margins of any printer.
  public static let height = 60

  /// The blocks on as few sheets as hold them one after another, parted by empty lines.
  ///
  /// - Parameters:
  ///   - blocks: What belongs together; only a block that is longer than a sheet is torn.
  ///   - height: How many lines a sheet holds, at least two.
  ///   - heading: The first line of a sheet but the first, by its number from one and their count.
  public init(
    _ blocks: [[String]],
    height: Int = Self.height,
    heading: (_ page: Int, _ count: Int) -> String
  ) {
    let room = height - 2
    var sheets: [[String]] = []
    for block in blocks.flatMap({ $0.pieces(atMost: room) }) {
      let used = sheets.last?.count ?? 0
      let most = sheets.count > 1 ? room : height
      if used > 0, used + 1 + block.count <= most {
        sheets[sheets.count - 1] += [""] + block
      } else {
        sheets.append(block)
      }
    }
    let count = sheets.count
    pages = sheets.enumerated().map { $0 > 0 ? [heading($0 + 1, count), ""] + $1 : $1 }
  }

  /// The text, a form feed before each sheet but the first.
  public var text: String {
    pages.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\u{0C}")
  }
}

extension [String] {
  fileprivate func pieces(atMost most: Int) -> [[String]] {
    stride(from: 0, to: count, by: most).map { Array(self[$0..<Swift.min($0 + most, count)]) }
  }
}
