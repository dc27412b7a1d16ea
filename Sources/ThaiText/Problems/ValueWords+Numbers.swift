import Engine

/// Amounts, percentages and counts.
extension ValueWords {
  func negativeAmount(_ text: String) -> ProblemWords {
    let number = WrittenNumber(text)
    return ProblemWords(
      what("ติดลบ", found: number.baht),
      why: "เงินทุกช่องเริ่มที่ 0 บาท เงินที่จ่ายออกก็ไม่ต้องใส่เครื่องหมายลบ",
      mend: "เอาเครื่องหมายลบออก แบบนี้",
      example: number.withoutSign.map { field.written($0) } ?? field.sample
    )
  }

  func tooManyDecimals(_ text: String, _ allowed: Int) -> ProblemWords {
    let number = WrittenNumber(text)
    let why =
      switch allowed {
      case 0: "ช่องนี้นับเป็นจำนวนเต็ม ไม่มีทศนิยม"
      case 2: "เงินเล็กสุดคือ 1 สตางค์ จึงมีทศนิยมได้แค่ 2 ตัว"
      default: "ช่องนี้มีทศนิยมได้ไม่เกิน \(allowed) ตัว"
      }
    return ProblemWords(
      what("มีทศนิยมเกินมา", found: number.thai),
      why: why,
      mend: "ตัดทศนิยมที่เกินออก แบบนี้",
      example: number.cut(toDecimals: allowed).map { field.written($0) } ?? field.sample
    )
  }

  func amountTooLarge(_ text: String) -> ProblemWords {
    ProblemWords(
      what("มากเกินไป", found: WrittenNumber(text).baht),
      why: "แต่ละช่องใส่ได้ไม่เกิน \(Money.limit.thai)",
      mend: "ดูว่าเลขศูนย์เกินมาหรือไม่ แล้วเขียนใหม่ เช่น",
      example: field.sample
    )
  }

  func notFinite(_ text: String) -> ProblemWords {
    ProblemWords(
      what("ยังอ่านไม่ได้", found: text.shortForTerminal),
      why: "ช่องนี้ต้องเป็นตัวเลขที่นับได้จริง",
      mend: "เขียนเป็นตัวเลข แบบนี้",
      example: field.sample
    )
  }

  func percentOutOfRange(_ text: String, _ range: ClosedRange<Int>) -> ProblemWords {
    let (least, most) = (
      ThaiNumber.percent(ppm: range.lowerBound), ThaiNumber.percent(ppm: range.upperBound)
    )
    return ProblemWords(
      what(matter(text, below: range.lowerBound), found: "ร้อยละ \(WrittenNumber(text).thai)"),
      why: "ช่องนี้ใส่ร้อยละได้ตั้งแต่ \(least) ถึง \(most)",
      mend: "เขียนร้อยละในช่วงนี้ เช่น",
      example: field.sample
    )
  }

  func rateTooHigh(_ text: String, _ period: RatePeriod, _ mostPPM: Int) -> ProblemWords {
    let most = ThaiNumber.percent(ppm: mostPPM)
    return ProblemWords(
      what("สูงเกินไป", found: "ร้อยละ \(WrittenNumber(text).thai) \(period.thai)"),
      why: "ใส่ได้ไม่เกินร้อยละ \(most) \(period.thai)",
      mend: "ดูว่าลืมจุดทศนิยม หรือช่อง per ไม่ตรงหรือไม่ แล้วเขียนใหม่ เช่น",
      example: #"percent: 20, per: "month""#
    )
  }

  /// On which side of a range a number lies that is not in it.
  private func matter(_ text: String, below least: Int) -> String {
    text.hasPrefix("-") || Int(text).map { $0 < least } ?? false ? "น้อยเกินไป" : "มากเกินไป"
  }

  func countOutOfRange(_ text: String, _ range: ClosedRange<Int>) -> ProblemWords {
    let (least, most) = (
      ThaiNumber.grouped(range.lowerBound), ThaiNumber.grouped(range.upperBound)
    )
    let isMonth = range == 1...12
    return ProblemWords(
      what(
        isMonth ? "ไม่มีในปฏิทิน" : matter(text, below: range.lowerBound),
        found: WrittenNumber(text).thai
      ),
      why: isMonth
        ? "ช่องนี้คือเลขเดือน 1 คือมกราคม ไปจนถึง 12 คือธันวาคม"
        : "ช่องนี้ใส่ได้ตั้งแต่ \(least) ถึง \(most)",
      mend: isMonth ? "เขียนเลขเดือน เช่น" : "เขียนตัวเลขในช่วงนี้ เช่น",
      example: field.sample
    )
  }

  func shareOutOfRange(_ text: String) -> ProblemWords {
    ProblemWords(
      what(matter(text, below: 0), found: WrittenNumber(text).thai),
      why: "ช่องนี้ใส่ได้ตั้งแต่ 0 ถึง 1 คือ 0 ไม่มีเลย 0.5 ครึ่งหนึ่ง 1 ทั้งหมด",
      mend: "ถ้าเป็นร้อยละ 25 ให้เขียน",
      example: field.written("0.25")
    )
  }
}
