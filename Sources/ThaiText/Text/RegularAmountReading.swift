import Engine
public import HouseholdFile

extension ThaiNumber {
  /// An amount that comes every month, also when it was typed by the day, the week or the year.
  ///
  /// As ``readAmount(_:every:of:)``, without ranges.
  public static func readMonthlyAmount(_ text: String) throws(ValueProblem) -> TypedAmount {
    try readAmount(text, every: .month)
  }

  /// An amount that comes again and again, also when it was typed for another length of time.
  ///
  /// A month counts 30 days, and a twelfth of the 52 weeks of a year; whoever says on how many days
  /// it comes is taken at their word. What is not exact is rounded to whole baht.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - period: How often the amount comes that is asked for.
  ///   - rangeEnd: Which end of a range is taken; nil to refuse ranges.
  /// - Returns: The amount of one period.
  /// - Throws: What is wrong with it, as for a value of a file.
  ///
  /// Example: "วันละ 150" → 4,500 baht a month, "วันละ 350 เดือนละ 12 วัน" → 4,200 baht a month.
  public static func readAmount(
    _ text: String,
    every period: TypedPeriod,
    of rangeEnd: RangeEnd? = nil
  ) throws(ValueProblem) -> TypedAmount {
    var rest = TypedText(text)
    if let people = PeopleTimes.remove(from: &rest) {
      let each = try readAmount(String(rest.rest), every: period, of: rangeEnd)
      let satang = each.amount.satang * people
      return TypedAmount(
        amount: try ValueLimits.amount(satang: satang, text: text.shortened),
        isPlain: false
      )
    }
    let times = TimesScan.remove(from: &rest)
    let isByTimes = rest.remove(firstOf: ["ครั้งละ", "เที่ยวละ"]) != nil
    let isByTurn = rest.remove(firstOf: ["งวดละ"]) != nil
    let told = isByTimes ? .day : isByTurn ? period : TypedPeriod.remove(from: &rest)
    guard let from = times?.period ?? told else { return try readAmount(text, of: rangeEnd) }
    guard times == nil ? !isByTimes : told ?? .day == .day else {
      throw .wrongShape(expected: .amount, found: .text(text.shortened))
    }
    let typed = try readAmount(String(rest.rest), of: rangeEnd, within: text)
    let satang = from.convert(typed.amount.satang * (times?.count ?? 1), to: period)
    let amount = try ValueLimits.amount(satang: satang, text: text.shortened)
    return TypedAmount(amount: amount, isPlain: typed.isPlain && times == nil && from == period)
  }
}

extension ThaiNumber {
  /// An amount that stands in a longer text, which a problem shows as it was typed.
  static func readAmount(
    _ text: String,
    of rangeEnd: RangeEnd?,
    within typed: String
  ) throws(ValueProblem) -> TypedAmount {
    do throws(ValueProblem) {
      return try readAmount(text, of: rangeEnd)
    } catch .wrongShape(let expected, .text) {
      throw .wrongShape(expected: expected, found: .text(typed.shortened))
    } catch {
      throw error
    }
  }
}

/// To how many people something comes: the two of "คนละ 600 สองคน".
private enum PeopleTimes {
  /// Takes away "คนละ" and the number of people; nil, and nothing taken, when one is missing.
  static func remove(from text: inout TypedText) -> Int? {
    var ahead = text
    guard ahead.remove(firstOf: ["คนละ"]) != nil else { return nil }
    var before = ""
    while !ahead.isAtEnd {
      var scan = NumberScan(ahead, unit: 1)
      if before.last.map({ !$0.isNumber && !".,".contains($0) }) ?? true,
        let count = try? scan.take(), (2...20).contains(count)
      {
        var rest = scan.text
        if rest.take("คน") {
          text = TypedText(before + " " + rest.rest)
          return count
        }
      }
      before.append(ahead.takeCharacter())
    }
    return nil
  }
}

extension TypedPeriod {
  /// An amount of this period as one of another, in satang.
  fileprivate func convert(_ satang: Int, to period: TypedPeriod) -> Int {
    guard self != period else { return satang }
    let (times, parts) =
      switch (self, period) {
      case (.day, .month): (30, 1)
      case (.month, .day): (1, 30)
      default: (perYear, period.perYear)
      }
    let product = satang * times
    return parts == 1 ? product : (product / parts + 50) / 100 * 100
  }
}

/// On how many days of a month or a week something comes, as it stands anywhere in a text.
private struct TimesScan {
  let count: Int
  let period: TypedPeriod

  /// Takes away "เดือนละ 12 วัน", "อาทิตย์ละ 3 ครั้ง", "15 วัน".
  static func remove(from text: inout TypedText) -> TimesScan? {
    var ahead = text
    var before = ""
    while !ahead.isAtEnd {
      if before.last?.isNumber != true, let (count, rest) = days(ahead) {
        return take(count, before, rest, &text)
      }
      before.append(ahead.takeCharacter())
    }
    return nil
  }

  /// A number of days that stands next, and what follows it.
  private static func days(_ text: TypedText) -> (count: Int, rest: TypedText)? {
    guard text.rest.first != " " else { return nil }
    var scan = NumberScan(text, unit: 1)
    guard let count = try? scan.take() else { return nil }
    var rest = scan.text
    guard rest.take(firstOf: ["วัน", "ครั้ง", "หน", "เที่ยว"]) != nil, !rest.rest.hasPrefix("ละ"),
      (1...31).contains(count)
    else { return nil }
    return (count, rest)
  }

  /// Takes the words before and after the number that say of which period the days are.
  private static func take(
    _ count: Int,
    _ before: String,
    _ rest: TypedText,
    _ text: inout TypedText
  ) -> TimesScan {
    var rest = rest
    var before = before.trimmingSpaces
    let verb = ["ทำ", "ไป", "ขาย", "ได้", "รับจ้าง", "ประมาณ"].first(where: before.hasSuffix)
    before.removeLast(verb?.count ?? 0)
    var period = TypedPeriod.month
    for told in [TypedPeriod.month, .week] {
      for name in told.names {
        if rest.take(firstOf: ["ต่อ\(name)", "ต่อ \(name)", "/\(name)", "\(name)ละ"]) != nil {
          period = told
        }
        let words = ["\(name)ละ", "\(name)หนึ่ง", "\(name)นึง", "ใน\(name)", name]
        guard let word = words.first(where: before.hasSuffix) else { continue }
        before.removeLast(word.count)
        period = told
      }
    }
    text = TypedText(before + " " + rest.rest)
    return TimesScan(count: count, period: period)
  }
}

extension String {
  /// The text without spaces at its ends.
  public var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
