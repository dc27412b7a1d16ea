/// One line that shows a value as a share of the largest.
public enum LevelBar {
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// A horizontal bar of exactly `width` cells, empty on the right.
  ///
  /// A value above zero shows at least its thinnest sign; a value above the largest fills the bar.
  ///
  /// - Parameters:
  ///   - value: The value; below zero it counts as zero.
  ///   - maximum: The value of a full bar, in the same unit.
  ///   - width: The width of a full bar, in cells.
  ///   - style: Blocks, or "#" in the plain style.
  /// - Returns: The bar, of exactly `width` cells; empty when `width` is zero or less.
  ///
  /// Example: 5 of 10 in 4 cells → "██  ".
  public static func bar(
    _ value: Int,
    of maximum: Int,
    width: Int,
    style: DrawingStyle = .normal
  ) -> String {
    guard width > 0 else { return "" }
    let steps = style == .normal ? 8 : 1
    let filled = ChartScale(maximum: maximum, units: width * steps).units(for: value)
    let (full, rest) = filled.quotientAndRemainder(dividingBy: steps)
    let bar = String(repeating: style == .normal ? "█" : "#", count: full) + eighths[rest]
    return bar.padded(to: width)
  }
}
