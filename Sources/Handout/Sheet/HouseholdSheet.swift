public import LessonLibrary
public import ThaiText

/// What one household takes home: two A4 pages, front and back of one sheet.
///
/// In front where the household stands, its plan in steps, what is paid in the next months, and how
/// the debts go down; on the back a lesson in short, whom to call, and a month's account to fill in.
/// Exactly two pages whatever the household: how dense they are set follows from what stands on
/// them.
public struct HouseholdSheet: Sendable {
  /// Whose it is.
  public var name: String
  /// From when and how far the plan looks.
  public var span: String
  /// The group or office that gives the sheet; nil when none is named.
  public var office: String?
  /// What the household is called where its name must not stand; nil for a household alone.
  public var code: String?
  /// What its debts, its money and its choices are called.
  public var names: [String] = []
  /// Where the household stands.
  public var standing: [Page.Block] = []
  /// How the debts go down, with the line above the chart; nil without debts.
  public var mountain: (caption: String, chart: MountainChart)?
  /// The plan in steps, or what keeps it from coming to an end and what would help.
  public var plan: [Page.Block] = []
  /// What is paid in the next months; nil without debts.
  public var calendar: (heading: String, PaymentCalendar, note: String?)?
  /// What to do first.
  public var thisMonth: [Page.Block] = []
  /// The lesson that answers the household best; nil when none does.
  public var lesson: Lesson?
  /// Whom to call.
  public var contacts: [Contact] = []
  /// When the numbers were reckoned.
  public var reckoned: String

  /// A lesson in short.
  public struct Lesson: Sendable {
    /// Its name.
    public var title: String
    /// What it answers.
    public var reason: String
    /// What it says, with the household's numbers in it.
    public var blocks: [MarkdownBlock]

    /// A lesson of its parts.
    public init(title: String, reason: String, blocks: [MarkdownBlock]) {
      self.title = title
      self.reason = reason
      self.blocks = blocks
    }
  }

  /// Somebody to call.
  public struct Contact: Hashable, Sendable {
    /// Who.
    public var name: String
    /// The telephone number.
    public var number: String
    /// On what.
    public var purpose: String

    /// Somebody with a number.
    public init(name: String, number: String, purpose: String) {
      self.name = name
      self.number = number
      self.purpose = purpose
    }
  }

  /// A sheet with nothing but its head and foot.
  public init(name: String, span: String, reckoned: String) {
    self.name = name
    self.span = span
    self.reckoned = reckoned
  }

  /// The two pages, ready to stand in a file.
  ///
  /// - Parameter usesThaiDigits: Whether numbers are written ๐๑๒; names and codes never are.
  /// - Returns: The pages, front first.
  public func written(usesThaiDigits: Bool) -> HTML.Fragment {
    let kept = names + [name, code ?? "", office ?? ""]
    return HTML.Fragment(
      [SheetFront(self).html, SheetBack(self).html],
      digits: usesThaiDigits ? .thai(keeping: kept) : .arabic
    )
  }
}

extension HTMLDocument {
  /// A file of sheets, one household after the other.
  ///
  /// - Parameters:
  ///   - title: What the window is called.
  ///   - sheets: The pages of each household.
  /// - Returns: The file.
  public static func sheets(_ title: String, _ sheets: [HTML.Fragment]) -> HTMLDocument {
    HTMLDocument(
      title: title,
      style: .sheets,
      body: [ChartPattern.definitions] + sheets.map(HTML.written)
    )
  }
}
