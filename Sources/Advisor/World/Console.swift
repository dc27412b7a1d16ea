public import ThaiText

/// The screen and the keyboard, as a conversation sees them.
///
/// Handed in as a value, so that a whole conversation runs in a test.
public struct Console: Sendable {
  /// Whether a person sits there: both what is shown and what is typed belong to a terminal.
  public var isInteractive: Bool
  /// Whether lines are typed, so that none comes unless what is asked is seen.
  public var isTyped = false
  /// Shows text as it is, at once.
  public var show: @Sendable (String) -> Void
  /// Shows a problem, apart from the results.
  public var showProblem: @Sendable (String) -> Void
  /// The next line that was typed, without its end; nil when no more will come.
  public var readLine: @Sendable () -> String?
  /// Lets a line be typed key by key, where the terminal can; nil where lines come whole.
  public var edit: (@Sendable (LineRequest) -> LineAnswer)?
  /// Awaits a line that comes whole, or a wish to leave; nil where only lines come.
  public var readLineOrLeave: (@Sendable () -> LineAnswer)?
  /// How wide the screen is now, in cells, and how many rows it has; nil where it does not change.
  public var size: @Sendable () -> (width: Int, height: Int)? = { nil }

  private var fixedLayout: PageLayout
  private var hasFixedWidth = false

  /// How pages are drawn there; it follows the screen until another width is set.
  public var layout: PageLayout {
    get {
      guard !hasFixedWidth, let size = size() else { return fixedLayout }
      var layout = fixedLayout
      layout.width = max(PageLayout.narrowest, min(size.width, PageLayout.widest))
      return layout
    }
    set {
      if newValue.width != layout.width { hasFixedWidth = true }
      fixedLayout = newValue
    }
  }

  /// Awaits a line that comes whole.
  ///
  /// - Returns: The line, a wish to leave, or that no more will come.
  func awaitLine() -> LineAnswer {
    readLineOrLeave?() ?? readLine().map(LineAnswer.line) ?? .end
  }

  /// A console made of its parts.
  public init(
    isInteractive: Bool,
    layout: PageLayout,
    show: @escaping @Sendable (String) -> Void,
    showProblem: @escaping @Sendable (String) -> Void,
    readLine: @escaping @Sendable () -> String?
  ) {
    self.isInteractive = isInteractive
    fixedLayout = layout
    self.show = show
    self.showProblem = showProblem
    self.readLine = readLine
  }
}
