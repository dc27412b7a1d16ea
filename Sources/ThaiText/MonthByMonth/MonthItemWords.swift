public import Engine

/// What is said around one question about a month.
public struct MonthItemWords: Sendable {
  /// The question.
  public let ask: String
  /// What the plan has; may be empty.
  public let notes: [String]
  /// What is said to those who ask for more.
  public let more: [String]
  /// What the answer is called in the review.
  public let name: String

  private init(_ ask: String, notes: [String], more: [String], name: String) {
    (self.ask, self.notes, self.more, self.name) = (ask, notes, more, name)
  }

  /// A named amount.
  public typealias Part = (name: String, amount: Money)

  /// All that came in.
  public static func income(_ parts: [Part], planned: Money) -> Self {
    Self(
      "เดือนนี้เงินเข้าบ้านรวมเท่าไร",
      notes: list(parts, planned: planned),
      more: ["นับทุกอย่างที่เข้ามาทั้งเดือน ขายของ ค่าแรง เบี้ย ลูกส่งให้ แต่ไม่นับเงินที่กู้มา"],
      name: "เงินเข้า"
    )
  }

  /// All that living cost.
  public static func living(_ parts: [Part], planned: Money) -> Self {
    Self(
      "เดือนนี้จ่ายกินใช้รวมเท่าไร",
      notes: list(parts, planned: planned),
      more: ["นับทุกอย่างที่จ่ายไป กับข้าว ค่าไฟ น้ำมัน ค่าเทอม ค่าปุ๋ย แต่ไม่นับที่จ่ายหนี้กับที่เอาไปออม"],
      name: "กินใช้"
    )
  }

  /// What was borrowed again on a debt that was repaid.
  public static func renewal(of debt: String, planned: Money) -> Self {
    Self(
      "กู้ \(debt.quotedThai) รอบใหม่เท่าไร",
      notes: [
        planned > .zero ? "แผนให้กู้แค่ \(planned.thai)" : "แผนไม่กู้อีกแล้ว",
        "พิมพ์ 0 = ไม่กู้อีกแล้ว · พิมพ์ ยัง = ยังไม่ถึงวันกู้",
      ],
      more: ["ก้อนนี้คืนครบแล้ว กู้รอบใหม่น้อยลงเท่าไร หนี้ก็หมดเร็วขึ้นเท่านั้น"],
      name: "กู้ \(debt.safeForTerminal) รอบใหม่"
    )
  }

  /// What was paid on a debt.
  public static func payment(to debt: String, planned: Money, required: Money) -> Self {
    Self(
      "จ่าย \(debt.quotedThai) เท่าไร",
      notes: [advice(planned, required: required)],
      more: ["ยอดที่จ่ายจริงทั้งเดือน รวมดอกรวมต้น ถ้ายังไม่ได้จ่าย พิมพ์ 0 ไม่เป็นไร แผนจะคิดต่อให้"],
      name: "จ่าย \(debt.safeForTerminal)"
    )
  }

  /// What the plan has, beside what has to be paid.
  private static func advice(_ planned: Money, required: Money) -> String {
    if planned < required {
      return planned > .zero
        ? "ต้องจ่าย \(required.thai) แต่แผนเห็นว่าเงินไม่พอ จ่ายได้แค่ \(planned.thai)"
        : "ต้องจ่าย \(required.thai) แต่แผนเห็นว่าเงินไม่พอจ่าย"
    }
    let advice = "แผนให้จ่าย \(planned.thai)"
    guard planned > required else { return advice }
    return required > .zero
      ? "\(advice) (ต้องจ่าย \(required.thai) ที่เหลือคือโปะ)" : "\(advice) (ยังไม่ถึงกำหนด จ่ายล่วงหน้า)"
  }

  /// What was put by.
  public static func deposit(_ saving: String, planned: Money) -> Self {
    Self(
      "ออม \(saving.quotedThai) เท่าไร",
      notes: ["แผนให้ออม \(planned.thai)"],
      more: ["ยอดที่ออมจริงเดือนนี้ ถ้าไม่ได้ออม พิมพ์ 0"],
      name: "ออม \(saving.safeForTerminal)"
    )
  }

  /// Money in the house at the end.
  public static func cash(expected: Money) -> Self {
    Self(
      "สิ้นเดือนเงินในบ้านเหลือเท่าไร",
      notes: [
        expected >= .zero
          ? "ตามที่จดมา ควรเหลือ \(expected.thai)"
          : "ตามที่จดมา เงินออกมากกว่าเงินที่มี \(Money(satang: -expected.satang).thai) อาจลืมจดเงินเข้า"
      ],
      more: ["นับเงินสดกับเงินในบัญชีที่ถอนมาใช้ได้ ถ้าไม่ตรงกับที่จดมา ไม่เป็นไร จะบอกว่าต่างกันเท่าไร"],
      name: "เงินเหลือ"
    )
  }

  /// What the plan's sum is made of.
  private static func list(_ parts: [Part], planned: Money) -> [String] {
    let largest = parts.sorted { $0.amount > $1.amount }.prefix(4)
    let names = largest.map { "\($0.name.safeForTerminal) \($0.amount.wholeThaiAmount)" }
    let others = planned.asShown - largest.reduce(.zero) { $0 + $1.amount.asShown }
    let rest = others > .zero ? ", อื่น ๆ \(others.wholeThaiAmount)" : ""
    guard !names.isEmpty else { return ["แผนคิดไว้ \(planned.thai)"] }
    return ["แผนคิดไว้ \(planned.thai): \(names.joined(separator: ", "))\(rest)"]
  }
}
