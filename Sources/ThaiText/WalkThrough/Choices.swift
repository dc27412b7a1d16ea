/// What a family may sell in a season.
public enum Crop: String, CaseIterable, Hashable, Sendable {
  case rice, cassava, sugarcane, maize, rubber, palm, fruit, cattle

  /// What is sold, as it is chosen from a list.
  public var thai: String {
    switch self {
    case .rice: "ข้าว"
    case .cassava: "มันสำปะหลัง"
    case .sugarcane: "อ้อย"
    case .maize: "ข้าวโพด"
    case .rubber: "ยางพารา"
    case .palm: "ปาล์ม"
    case .fruit: "ผลไม้ ผัก"
    case .cattle: "วัว ควาย หมู ปลา"
    }
  }

  /// Other words that are typed for it.
  public var alsoTyped: [String] {
    switch self {
    case .rice:
      [
        "นา", "ทำนา", "ขายข้าว", "ข้าวเปลือก", "นาปี", "นาปรัง", "ข้าวนาปี", "ข้าวนาปรัง", "ข้าวหอมมะลิ",
        "ข้าวหอม", "หอมมะลิ", "ข้าวเหนียว", "ข้าวเจ้า", "ขายข้าวเปลือก",
      ]
    case .cassava: ["มัน", "ขายมัน"]
    case .sugarcane: ["ขายอ้อย", "ไร่อ้อย"]
    case .maize: ["ขายข้าวโพด"]
    case .rubber: ["ยาง", "ขายยาง", "กรีดยาง", "ขี้ยาง", "สวนยาง"]
    case .palm: ["ขายปาล์ม", "ปาล์มน้ำมัน"]
    case .fruit: ["ผลไม้", "ผัก", "ขายผัก", "ขายผลไม้", "ลำไย", "ทุเรียน"]
    case .cattle: ["วัว", "ควาย", "หมู", "ปลา", "ขายวัว", "ขายหมู", "ขายควาย", "ขายปลา"]
    }
  }

  /// An answer that can be copied.
  var example: String {
    switch self {
    case .rice: "พ.ย. 62,000"
    case .cassava: "ก.พ. 45,000"
    case .sugarcane: "ม.ค. 80,000"
    case .maize: "ก.ย. 30,000"
    case .rubber: "พ.ค. ถึง ม.ค. 8,000"
    case .palm: "ทุกเดือน 6,000"
    case .fruit: "พ.ค. มิ.ย. 15,000"
    case .cattle: "เม.ย. 18,000"
    }
  }
}

/// What may come in every month.
public enum Wage: String, CaseIterable, Hashable, Sendable {
  case labour, salary, children, trade, elderly, child, disabled

  /// What it is called.
  public var thai: String {
    switch self {
    case .labour: "รับจ้าง"
    case .salary: "เงินเดือน"
    case .children: "ลูกหลานส่งให้"
    case .trade: "ค้าขาย"
    case .elderly: "เบี้ยผู้สูงอายุ"
    case .child: "เงินเด็กเล็ก"
    case .disabled: "เบี้ยคนพิการ"
    }
  }

  /// What an allowance often is, that can be copied; nil for what is earned.
  var allowanceExample: String? {
    switch self {
    case .elderly, .child: "600"
    case .disabled: "800"
    case .labour, .salary, .children, .trade: nil
    }
  }

  /// Other words that are typed for it.
  public var alsoTyped: [String] {
    switch self {
    case .labour: ["รับจ้างทั่วไป", "จ้าง", "ค่าแรง", "ค่าจ้าง", "ก่อสร้าง"]
    case .salary: ["เงินเดือนประจำ", "โรงงาน"]
    case .children: ["ลูกส่ง", "ลูกส่งให้", "ลูกหลานส่ง", "ลูกส่งเงิน", "หลานส่งให้"]
    case .trade: ["ขายของ", "ขายของตลาด", "แม่ค้า", "ขายกับข้าว"]
    case .elderly: ["เบี้ยคนแก่", "เบี้ยคนชรา", "เบี้ยยังชีพ", "เงินคนแก่", "เงินคนชรา", "เบี้ยสูงอายุ"]
    case .child: ["เงินเด็ก", "เงินอุดหนุนเด็ก", "เงินลูก"]
    case .disabled: ["เบี้ยพิการ", "เงินคนพิการ"]
    }
  }
}

/// What living costs every month.
public enum LivingCost: String, CaseIterable, Hashable, Sendable {
  case food, utilities, travel, school, health, merit, treats, other

  /// What it is called.
  public var thai: String {
    switch self {
    case .food: "กับข้าว ของกิน"
    case .utilities: "ไฟ น้ำ โทรศัพท์"
    case .travel: "น้ำมันรถ เดินทาง"
    case .school: "ลูกไปโรงเรียน"
    case .health: "หมอ ยา ของใช้"
    case .merit: "งานบุญ งานศพ"
    case .treats: "หวย เหล้า บุหรี่"
    case .other: "อย่างอื่นทุกเดือน"
    }
  }

  /// Other words that are typed for it.
  public var alsoTyped: [String] {
    switch self {
    case .food: ["กับข้าว", "ของกิน", "ค่ากิน", "กินข้าว"]
    case .utilities: ["ค่าไฟ", "ค่าน้ำ", "โทรศัพท์", "ค่าเน็ต"]
    case .travel: ["น้ำมันรถ", "น้ำมัน", "เดินทาง", "ค่ารถ"]
    case .school: ["โรงเรียน", "ค่าขนมลูก"]
    case .health: ["ค่ายา", "ของใช้", "หาหมอ"]
    case .merit: ["งานบุญ", "งานศพ", "ทำบุญ", "ซองงาน"]
    case .treats: ["หวย", "เหล้า", "บุหรี่", "เบียร์", "ลอตเตอรี่"]
    case .other: ["อย่างอื่น"]
    }
  }
}

/// What is paid in some months of the year.
public enum SeasonCost: String, CaseIterable, Hashable, Sendable {
  case fertiliser, ploughing, harvest, school, vehicle, festival

  /// What it is called.
  public var thai: String {
    switch self {
    case .fertiliser: "ปุ๋ย ยา เมล็ดพันธุ์"
    case .ploughing: "ค่าไถ"
    case .harvest: "ค่ารถเกี่ยว ค่าจ้างเก็บ"
    case .school: "ค่าเทอม ชุดนักเรียน"
    case .vehicle: "ต่อทะเบียน ประกันรถ"
    case .festival: "สงกรานต์ ปีใหม่ งานใหญ่"
    }
  }

  /// Other words that are typed for it.
  public var alsoTyped: [String] {
    switch self {
    case .fertiliser:
      ["ปุ๋ย", "ค่าปุ๋ย", "ยา", "ค่ายา", "ยาฆ่าหญ้า", "เมล็ดพันธุ์", "พันธุ์ข้าว", "ปุ๋ยยา"]
    case .ploughing: ["ไถ", "ไถนา", "จ้างไถ"]
    case .harvest: ["ค่าเกี่ยว", "ค่ารถเกี่ยว", "รถเกี่ยว", "เกี่ยวข้าว", "ค่าจ้างเก็บ"]
    case .school: ["ค่าเทอม", "ชุดนักเรียน", "เปิดเทอม"]
    case .vehicle: ["ต่อทะเบียน", "ประกันรถ", "ภาษีรถ", "พ.ร.บ."]
    case .festival: ["สงกรานต์", "ปีใหม่", "งานใหญ่"]
    }
  }

  /// An answer that can be copied.
  var example: String {
    switch self {
    case .fertiliser: "ก.ค. 9,000"
    case .ploughing: "มิ.ย. 6,000"
    case .harvest: "พ.ย. 8,000"
    case .school: "พ.ค. พ.ย. 2,500"
    case .vehicle: "ก.พ. 1,200"
    case .festival: "เม.ย. 3,000"
    }
  }
}

/// Whom a family may owe, as a village knows them.
public enum DebtSource: String, CaseIterable, Hashable, Sendable {
  case villageFund, baac, savingsGroup, cooperative, vehicleFinance, creditCard, cashCard, bank
  case floating, daily, pawnshop, titleLoan, shop, relative, studentLoan, microLender, other

  /// What it is called.
  public var thai: String {
    switch self {
    case .villageFund: "กองทุนหมู่บ้าน"
    case .baac: "ธ.ก.ส."
    case .savingsGroup: "กลุ่มออมทรัพย์"
    case .cooperative: "สหกรณ์"
    case .vehicleFinance: "ไฟแนนซ์รถ"
    case .creditCard: "บัตรเครดิต"
    case .cashCard: "บัตรกดเงินสด"
    case .bank: "ธนาคาร"
    case .floating: "กู้นอกระบบ ดอกลอย"
    case .daily: "รายวัน"
    case .pawnshop: "โรงรับจำนำ"
    case .titleLoan: "จำนำทะเบียนรถ"
    case .shop: "ร้านค้า เซ็นของไว้"
    case .relative: "ญาติ เพื่อนบ้าน"
    case .studentLoan: "กยศ."
    case .microLender: "นาโน พิโก"
    case .other: "เจ้าอื่น"
    }
  }

  /// What the debt is called in the plan.
  public var debtName: String {
    switch self {
    case .vehicleFinance: "ผ่อนรถ"
    case .floating: "ดอกลอย"
    case .shop: "ร้านค้า"
    case .relative: "ญาติ"
    case .other: "หนี้อื่น"
    default: thai
    }
  }
}

/// How a debt is repaid, as a family says it.
public enum DebtWay: String, CaseIterable, Hashable, Sendable {
  case yearlyAgain, once, monthly, yearly, flat, revolving, interestOnly, daily, whenever

  /// What it is called.
  public var thai: String {
    switch self {
    case .yearlyAgain: "คืนปีละครั้งทั้งก้อน แล้วกู้ใหม่"
    case .once: "คืนครั้งเดียวทั้งก้อน แล้วเลิก"
    case .monthly: "ผ่อนทุกเดือน ลดต้นลดดอก"
    case .yearly: "ผ่อนปีละครั้ง"
    case .flat: "ผ่อนทุกเดือน งวดเท่ากัน ดอกคงที่"
    case .revolving: "จ่ายขั้นต่ำทุกเดือน"
    case .interestOnly: "จ่ายแต่ดอกทุกเดือน ต้นไม่ลด"
    case .daily: "จ่ายทุกวัน"
    case .whenever: "ไม่มีดอก คืนเมื่อมี"
    }
  }

  /// Other words that are typed for it.
  public var alsoTyped: [String] {
    switch self {
    case .yearlyAgain:
      [
        "ปีละครั้ง", "หมุน", "กู้ใหม่", "คืนแล้วกู้ใหม่", "คืนทั้งต้นทั้งดอกปีละครั้ง", "คืนต้นคืนดอกปีละครั้ง",
        "คืนทุกปี", "ต่อสัญญา",
      ]
    case .once: ["ครั้งเดียว", "คืนครั้งเดียว", "ก้อนเดียว", "แล้วเลิก", "คืนทั้งก้อน"]
    case .monthly:
      ["ผ่อนทุกเดือน", "ผ่อนเดือน", "ส่งทุกเดือน", "ผ่อนรายเดือน", "รายเดือน", "ลดต้นลดดอก", "ผ่อน"]
    case .yearly:
      [
        "รายปี", "ผ่อนรายปี", "ส่งปีละครั้ง", "ผ่อนปีละงวด", "ปีละงวด", "ส่งทุกปี", "ผ่อนทุกปี", "ส่งรายปี",
        "ส่งปีละงวด",
      ]
    case .flat: ["ดอกคงที่", "งวดเท่ากัน"]
    case .revolving: ["ขั้นต่ำ"]
    case .interestOnly:
      ["จ่ายแต่ดอก", "ส่งแต่ดอก", "จ่ายแต่ดอก ต้นไม่ลด", "แต่ดอก", "ดอกลอย", "ต้นไม่ลด", "ส่งดอก"]
    case .daily: ["รายวัน", "ทุกวัน", "เก็บทุกวัน"]
    case .whenever: ["ไม่มีดอก", "คืนเมื่อมี", "ไม่คิดดอก"]
    }
  }
}
