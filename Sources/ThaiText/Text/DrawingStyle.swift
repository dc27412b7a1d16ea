/// What a table or chart is drawn with.
public enum DrawingStyle: Sendable {
  /// Thin lines and blocks, for a terminal.
  case normal
  /// Signs of the keyboard only, for screen readers, pipes and old printers.
  case plain
}
