public import ThaiText

/// The screen and the keyboard, as a conversation sees them.
///
/// Handed in as a value, so that a whole conversation runs in a test.
public struct Console: Sendable {
  /// Whether a person sits there: both what is shown and what is typed belong to a terminal.
  public var isInteractive: Bool
  /// How pages are drawn there.
  public var layout: PageLayout
  /// Shows text as it is, at once.
  public var show: @Sendable (String) -> Void
  /// Shows a problem, apart from the results.
  public var showProblem: @Sendable (String) -> Void
  /// The next line that was typed, without its end; nil when no more will come.
  public var readLine: @Sendable () -> String?

  /// A console made of its parts.
  public init(
    isInteractive: Bool,
    layout: PageLayout,
    show: @escaping @Sendable (String) -> Void,
    showProblem: @escaping @Sendable (String) -> Void,
    readLine: @escaping @Sendable () -> String?
  ) {
    self.isInteractive = isInteractive
    self.layout = layout
    self.show = show
    self.showProblem = showProblem
    self.readLine = readLine
  }
}
