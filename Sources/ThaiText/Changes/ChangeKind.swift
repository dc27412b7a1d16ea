/// The kinds of change that can be typed; the raw values are what is typed.
public enum ChangeKind: String, CaseIterable, Sendable {
  /// Spend less on something, or altogether.
  case cut
  /// Earn more.
  case earn
  /// Sell an asset.
  case sell
  /// Borrow from a lender.
  case borrow
  /// Have a debt's rate lowered.
  case rate
  /// Have a debt's yearly due month moved.
  case due
  /// Pay something that nobody planned.
  case shock

  /// What may follow the value, each after a comma.
  enum Option: String, CaseIterable, Sendable {
    /// The first month of what goes on from then.
    case from
    /// The month of what happens once.
    case `in`
    /// A loan's rate.
    case rate
    /// A loan's term in months.
    case term
  }

  /// The options that this kind knows.
  var options: [Option] {
    switch self {
    case .cut, .rate, .due: []
    case .earn: [.from]
    case .sell, .shock: [.in]
    case .borrow: [.rate, .term]
    }
  }

  /// A change that can be copied.
  public var example: String {
    switch self {
    case .cut: "cut:หวย=400"
    case .earn: "earn:ขายผัก=1200,from=2570-01"
    case .sell: "sell:วัว=15000,in=2570-03"
    case .borrow: "borrow:savingsGroup=20000,rate=1%/month,term=24"
    case .rate: "rate:เถ้าแก่=15%/year"
    case .due: "due:ธ.ก.ส.=12"
    case .shock: "shock:ป่วย=20000,in=2570-06"
    }
  }
}
