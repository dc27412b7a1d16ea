extension FieldTerm {
  /// The fields of the file itself, of the people and of a scenario.
  static let file: [String: FieldTerm] = [
    "plodnee": FieldTerm("รุ่นของไฟล์", "1"),
    "id": FieldTerm("รหัส", #""A-01""#),
    "name": FieldTerm("ชื่อครอบครัว", #""ครอบครัวคำแก้ว""#),
    "start": FieldTerm("เดือนเริ่มแผน", #""2569-12""#),
    "growthFrom": FieldTerm("เดือนแรกที่เริ่มจด", #""2569-12""#),
    "horizon": FieldTerm("จำนวนเดือนที่มองไปข้างหน้า", "120"),
    "cash": FieldTerm("เงินสดในบ้าน", "3500"),
    "buffer": FieldTerm("เงินติดบ้าน", "1000"),
    "people": FieldTerm("คนในบ้าน", "{ adults: 2, children: 1 }"),
    "people.adults": FieldTerm("จำนวนผู้ใหญ่", "2"),
    "people.children": FieldTerm("จำนวนเด็ก", "1"),
    "people.elders": FieldTerm("จำนวนผู้สูงอายุ", "1"),
    "incomes": FieldTerm("รายรับ", #"[{ name: "รับจ้าง", amount: 4500 }]"#),
    "expenses": FieldTerm("รายจ่าย", #"[{ name: "อาหาร", amount: 4200 }]"#),
    "savings": FieldTerm("เงินออม", #"[{ name: "เงินสัจจะ", balance: 8200, deposit: 100 }]"#),
    "assets": FieldTerm("ทรัพย์สิน", #"[{ name: "วัว 1 ตัว", value: 18000 }]"#),
    "debts": FieldTerm("หนี้", "[\(debtSample)]"),
    "guarantees": FieldTerm("ที่ไปค้ำให้คนอื่น", #"[{ name: "ค้ำให้น้องชาย", amount: 30000 }]"#),
    "offers": FieldTerm("ทางเลือก", #"[{ name: "ขายวัว", kind: "sell", asset: "วัว 1 ตัว" }]"#),
    "scenario": FieldTerm("เรื่องตัวอย่าง", #"{ id: "rice", title: "บ้านนาก่อนเกี่ยวข้าว" }"#),
    "scenario.id": FieldTerm("รหัสของเรื่อง", #""rice""#),
    "title": FieldTerm("ชื่อเรื่อง", #""บ้านนาก่อนเกี่ยวข้าว""#),
    "summary": FieldTerm("เรื่องย่อ", #""ข้าวยังไม่เกี่ยว หนี้ครบกำหนดก่อน""#),
    "audience": FieldTerm("เรื่องนี้เหมาะกับใคร", #""ครอบครัวทำนา""#),
    "minutes": FieldTerm("เวลาที่ใช้เป็นนาที", "60"),
    "teaches": FieldTerm("บทเรียนที่สอน", #"["harvest-money"]"#),
    "questions": FieldTerm("คำถามชวนคุย", #"["ถ้าเป็นบ้านเรา จะจ่ายก้อนไหนก่อน"]"#),
    "turns": FieldTerm("ตาเดินของเกม", "[]"),
    "variations": FieldTerm("เรื่องสมมุติ", "[]"),
    "extends": FieldTerm("เรื่องต้นทาง", #""rice.json5""#),
  ]

  /// A whole debt, as short as it can be.
  private static let debtSample =
    #"{ name: "ร้านค้า", lender: "shop", kind: "installment", balance: 2000, "#
    + #"rate: { percent: 1, per: "month" }, payment: 500 }"#
}
