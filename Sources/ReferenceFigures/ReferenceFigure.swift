public import Engine

/// One dated figure of law or custom, with its source.
public struct ReferenceFigure: Hashable, Sendable {
  /// How sure we are of a figure.
  public enum Confidence: String, Sendable {
    /// Read in at least one good source.
    case high = "H"
    /// One weaker source, or partly recalled.
    case medium = "M"
    /// Recollection only.
    case low = "L"
  }

  /// The lasting name.
  public let id: String
  /// What the figure is about, such as `ceiling`.
  public let topic: String
  /// The lender that it concerns; nil when it concerns no single one.
  public let lender: Lender?
  /// What it is called, in Thai.
  public let title: String
  /// The value in ten thousandths of its unit; nil for a text or a telephone number.
  public let tenThousandths: Int?
  /// The unit, such as `percentPerYear`.
  public let unit: String
  /// The text or telephone number; nil for a value.
  public let text: String?
  /// The first month in which it holds.
  public let validFrom: YearMonth?
  /// The last month in which it holds; nil when no end is known.
  public let validUntil: YearMonth?
  /// Where it was read.
  public let source: String
  /// How sure we are.
  public let confidence: Confidence
  /// What to mind about it, in Thai; nil when there is nothing.
  public let note: String?
  /// What to ask about it; nil for what nobody needs to ask about.
  public let inquiry: Inquiry?

  /// What to ask about a programme, and whom.
  public struct Inquiry: Hashable, Sendable {
    /// What it is called, in Thai.
    public let name: String
    /// Whom it helps, in Thai.
    public let reason: String
    /// The ``ReferenceFigure/id`` of the telephone number to call; nil when one asks on the spot.
    public let hotline: String?
  }

  /// Whether it holds in a month.
  public func holds(in month: YearMonth) -> Bool {
    validFrom.map { $0 <= month } ?? true && validUntil.map { month <= $0 } ?? true
  }

  /// The yearly rate that it states; nil for any other unit.
  public var nominalAnnualRate: NominalAnnualRate? {
    guard let tenThousandths else { return nil }
    return switch unit {
    case "percentPerYear": NominalAnnualRate(tenThousandths: tenThousandths, per: .year)
    case "percentPerMonth": NominalAnnualRate(tenThousandths: tenThousandths, per: .month)
    default: nil
    }
  }
}
