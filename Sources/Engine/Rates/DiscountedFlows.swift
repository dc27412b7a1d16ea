/// Flows in order of time, ready to be valued at any rate.
///
/// The rate is given as its continuous equivalent u = ln(1 + X), so that every rate above −100 %
/// is an ordinary number and a flow's worth is amount × e^(−u × time).
struct DiscountedFlows {
  /// What the flows are worth at one rate, up to a positive factor that keeps every term at most
  /// as large as its amount.
  struct Worth {
    /// The continuous rate u.
    let rate: Double
    /// The sum of the terms.
    let value: Double
    /// How fast ``value`` grows with the rate.
    let slope: Double
    /// The sum of the sizes of the terms.
    let gross: Double

    /// Whether the value is zero but for the last digit of the amounts.
    var isZero: Bool {
      value.magnitude <= gross * 0x1p-52
    }
  }

  /// First flow first, at most one at each time, none zero.
  private let flows: [CashFlow]

  /// Puts flows in order, adds up those of one time and drops what comes to nothing.
  ///
  /// - Parameter flows: In any order, all usable.
  init(_ flows: some Sequence<CashFlow>) {
    var merged: [CashFlow] = []
    var sum = CompensatedSum()
    var gross = 0.0
    for flow in flows.sorted(by: { $0.time < $1.time }) {
      if let last = merged.last, last.time == flow.time {
        merged.removeLast()
      } else {
        sum = CompensatedSum()
        gross = 0
      }
      sum += flow.amount
      gross += flow.amount.magnitude
      let amount = sum.value.magnitude <= gross * 0x1p-52 ? 0 : sum.value
      merged.append(CashFlow(time: flow.time, amount: amount))
    }
    self.flows = merged.filter { $0.amount != 0 }
  }

  /// How often the sign of the flows turns; never fewer than there are rates that solve them
  /// (Descartes), and no rate solves them when it is zero.
  var turns: Int {
    zip(flows, flows.dropFirst()).count { ($0.amount < 0) != ($1.amount < 0) }
  }

  /// The years from the first flow to the last.
  var span: Double {
    (flows.last?.time ?? 0) - (flows.first?.time ?? 0)
  }

  /// What the flows are worth at a continuous rate.
  ///
  /// Times count from the first flow when the rate is positive and from the last when it is
  /// negative, so no power of e exceeds one and nothing overflows.
  func worth(at rate: Double) -> Worth {
    let origin = (rate < 0 ? flows.last : flows.first)?.time ?? 0
    var value = CompensatedSum()
    var slope = CompensatedSum()
    var gross = 0.0
    for flow in flows {
      let time = flow.time - origin
      let term = flow.amount * exponential(-rate * time)
      value += term
      slope += -time * term
      gross += term.magnitude
    }
    return Worth(rate: rate, value: value.value, slope: slope.value, gross: gross)
  }
}
