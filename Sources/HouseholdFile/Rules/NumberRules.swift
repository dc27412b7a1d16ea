import Engine
import JSON5

extension Rule<Money> {
  /// An amount in baht, kept in satang.
  static var amount: Self {
    Self(.number(0...(Money.limit.satang / 100))) { value throws(ValueProblem) in
      let satang = try value.units(decimals: 2, as: .amount)
      return try ValueLimits.amount(satang: satang, text: value.written)
    }
  }
}

extension Rule<Int> {
  /// A whole number in a range.
  static func count(_ range: ClosedRange<Int>) -> Self {
    Self(.whole(range)) { value throws(ValueProblem) in
      let count = try value.units(decimals: 0, as: .count)
      return try ValueLimits.count(count, in: range, text: value.written)
    }
  }

  /// A percentage in a range, both in ten thousandths of a percent; kept in parts per million.
  static func percent(_ range: ClosedRange<Int> = ValueLimits.sharePercent) -> Self {
    let schema = Schema.number((range.lowerBound / 10_000)...(range.upperBound / 10_000))
    return Self(schema) { value throws(ValueProblem) in
      let tenThousandths = try value.units(decimals: 4, as: .percent)
      return try ValueLimits.percent(tenThousandths, in: range, text: value.written)
    }
  }

  /// A share from 0 to 1, kept in parts per million.
  static var share: Self {
    Self(.number(0...1)) { value throws(ValueProblem) in
      let ppm = try value.units(decimals: 6, as: .share)
      guard (0...1_000_000).contains(ppm) else { throw .shareOutOfRange(text: value.written) }
      return ppm
    }
  }

  /// The version of the format, which must be the one that this program knows.
  static var version: Self {
    Self(.constant(HouseholdFile.version)) { value throws(ValueProblem) in
      let version = try value.units(decimals: 0, as: .count)
      guard version == HouseholdFile.version else { throw .otherVersion(text: value.written) }
      return version
    }
  }
}

extension Rule<Bool> {
  /// Yes or no.
  static var flag: Self {
    Self(.flag) { value throws(ValueProblem) in
      guard case .bool(let flag) = value else {
        throw .wrongShape(expected: .flag, found: FoundValue(value))
      }
      return flag
    }
  }
}
