/// What a family may tell of beside what every family is asked.
public enum ExtraTopic: String, CaseIterable, Hashable, Sendable {
  case assets, loan, overdue, holiday, badYears, guarantees

  /// What it is called.
  public var thai: String {
    switch self {
    case .assets: "มีของที่พอขายได้"
    case .loan: "มีที่ให้กู้มาปิดหนี้แพง"
    case .overdue: "มีหนี้ค้างจ่าย"
    case .holiday: "มีหนี้ที่พักจ่ายอยู่"
    case .badYears: "บางปีขายได้น้อยกว่านี้มาก"
    case .guarantees: "ไปค้ำประกันให้คนอื่นไว้"
    }
  }

  /// Other words that are typed for it.
  public var alsoTyped: [String] {
    switch self {
    case .assets:
      ["ขายได้", "ของขายได้", "ทอง", "วัว", "ควาย", "หมู", "ที่ดิน", "ต้นไม้", "ขายรถ", "ขายวัว", "ขายทอง"]
    case .loan: ["กู้มาปิด", "กู้ได้", "ให้กู้", "กลุ่มให้กู้"]
    case .overdue: ["หนี้ค้าง", "ค้างจ่าย", "ค้างงวด", "ค้างส่ง", "ค้างชำระ", "ค้าง"]
    case .holiday: ["พักหนี้", "พักจ่าย", "พักชำระ", "พักชำระหนี้", "พักต้น"]
    case .badYears: ["ปีแย่", "ฝนแล้ง", "น้ำท่วม", "ขายได้น้อย"]
    case .guarantees: ["ค้ำประกัน", "คนค้ำ", "ไปค้ำ", "ค้ำให้", "ค้ำ"]
    }
  }
}

/// What a family may sell once.
public enum SoldThing: String, CaseIterable, Hashable, Sendable {
  case cattle, pigs, gold, vehicle, machine, trees, land

  /// What it is called.
  public var thai: String {
    switch self {
    case .cattle: "วัว ควาย"
    case .pigs: "หมู เป็ด ไก่"
    case .gold: "ทอง"
    case .vehicle: "รถ มอเตอร์ไซค์"
    case .machine: "เครื่องมือ เครื่องจักร"
    case .trees: "ต้นไม้"
    case .land: "ที่ดิน"
    }
  }
}

/// Who may lend to clear dearer debts.
public enum LoanSource: String, CaseIterable, Hashable, Sendable {
  case savingsGroup, villageFund, cooperative, baac, bank

  /// What it is called.
  public var thai: String {
    switch self {
    case .savingsGroup: DebtSource.savingsGroup.thai
    case .villageFund: DebtSource.villageFund.thai
    case .cooperative: DebtSource.cooperative.thai
    case .baac: DebtSource.baac.thai
    case .bank: DebtSource.bank.thai
    }
  }
}
