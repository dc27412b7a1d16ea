public import Engine
public import HouseholdFile

/// The words of a table to fill in: how it is done, and two households as an example.
public enum TemplateWords {
  /// How the table is filled in, a line each; `#` stands before them, so that they may stay.
  public static let explanation: [String] =
    [
      "ตารางครัวเรือนของ plodnee: แถวหนึ่งคือเงินหนึ่งรายการ ลบแถวตัวอย่างใต้หัวตารางออก แล้วกรอกของหมู่บ้านเรา",
      "ครัวเรือน: ใส่รหัสแทนชื่อได้ เช่น A-01 แถวต่อไปของบ้านเดียวกันเว้นว่างได้",
      "เงินสด: เงินในบ้านวันนี้ และอีกแถวหนึ่ง ชนิด \(TableKind.buffer.thai) คือเงินที่อยากให้เหลือไว้เสมอ เผื่อเจ็บป่วย ควรมีทุกบ้าน",
      "จำนวนเงินของรายรับรายจ่าย: ต่อเดือน ทุกเดือนที่เขียนไว้ เช่น ขายข้าว 62000 พ.ย. คือปีละครั้ง พ.ย. ธ.ค. คือเดือนละ 62000 สองเดือน",
      "หมวด: \(sections) รายการ: ชื่อที่เรียกกัน ไม่ใส่ก็ได้",
      "ชนิดของหนี้: \(kinds(of: .debt))",
      "ลดต้นลดดอก ใส่ค่างวดหรืองวดที่เหลือ · คืนทีเดียว คืนแล้วกู้ใหม่ ใส่ครบกำหนด · จ่ายขั้นต่ำ ใส่ค่างวดเป็นบาทหรือร้อยละ",
      "ดอกคงที่ จำนวนเงินคือเงินต้นตอนกู้ ใส่งวดที่เหลือกับงวดทั้งหมด · รายวัน ใส่ค่างวดต่อวันกับวันที่เหลือ",
      "ชนิดของเงินออม: \(kinds(of: .saving)) · รายจ่าย: \(kinds(of: .expense)) · ทรัพย์สิน: \(kinds(of: .asset))",
      "ดอก: ใส่ตัวเลข แล้วบอกในช่อง “ต่อ” ว่าเดือนหรือปี · เงินออมใส่ปันผลปีละร้อยละเท่าไรในช่องดอก",
      "เดือน: เขียนชื่อย่อ เช่น พ.ย. ธ.ค. ถ้าทุกเดือนให้เว้นว่าง เขียนปีด้วยคือครั้งเดียว · ครบกำหนด: เขียนเดือนกับปี เช่น มี.ค. 2570",
      "ใครให้กู้: ธ.ก.ส. กองทุนหมู่บ้าน กลุ่มออมทรัพย์ สหกรณ์ ธนาคาร เช่าซื้อ ร้านค้า ญาติพี่น้อง หนี้นอกระบบ หรือ อื่น ๆ",
      "ตอนบันทึกใน Excel เลือกแบบ CSV UTF-8 · ตรวจตาราง พิมพ์ว่า plodnee workshop check ชื่อไฟล์",
    ].map { "# " + $0 }

  private static let sections = TableSection.allCases.map(\.thai).joined(separator: " ")

  private static func kinds(of section: TableSection) -> String {
    TableKind.all(in: section).map(\.thai).joined(separator: ", ")
  }

  /// The columns of the table, in their order.
  public static let columns: [TableColumn] = [
    .household, .section, .name, .kind, .lender, .amount, .rate, .per, .months, .due, .payment,
    .remaining, .installments, .overdue, .accrued, .deposit, .reducible, .note,
  ]

  /// The rows of two households.
  ///
  /// - Parameter today: The month in which the table is given out; the yearly loan falls due in the
  ///   next March.
  /// - Returns: A row an item, by its columns.
  public static func example(today: YearMonth) -> [[TableColumn: String]] {
    let march = YearMonth(year: today.year, month: 3)
    return rice(due: march > today ? march : march.adding(months: 12)) + market
  }

  private static func rice(due: YearMonth) -> [[TableColumn: String]] {
    riceLiving + [
      row(
        "A-01",
        .debt,
        "ธ.ก.ส.",
        "80000",
        [
          .kind: TableKind.rollover.thai, .lender: "ธ.ก.ส.", .rate: "6.875", .per: "ปี",
          .due: TableCell.writtenMonth(due), .accrued: "3600",
        ]
      )
    ] + riceDebts
  }

  private static let riceLiving: [[TableColumn: String]] = [
    row("A-01", .cash, "", "3500", note: "ตัวอย่าง ลบออกได้"),
    row("A-01", .cash, "", "1000", [.kind: TableKind.buffer.thai], note: "ไม่ให้ต่ำกว่านี้"),
    row("A-01", .income, "ขายข้าว", "62000", [.months: "พ.ย."]),
    row("A-01", .income, "รับจ้าง", "4500"),
    row("A-01", .expense, "กับข้าว", "4200", [.kind: TableKind.essential.thai, .reducible: "500"]),
    row(
      "A-01",
      .expense,
      "ปุ๋ยและค่าไถ",
      "9000",
      [.kind: TableKind.essential.thai, .months: "มิ.ย. ก.ค."]
    ),
    row("A-01", .expense, "หวย", "400", [.kind: TableKind.wanted.thai, .reducible: "400"]),
    row(
      "A-01",
      .saving,
      "สัจจะกลุ่มออมทรัพย์",
      "8200",
      [.kind: TableKind.sajja.thai, .rate: "4", .per: "ปี", .months: "ธ.ค.", .deposit: "100"]
    ),
    row("A-01", .asset, "วัว 1 ตัว", "18000", [.kind: TableKind.sellable.thai]),
  ]

  private static let riceDebts: [[TableColumn: String]] = [
    row(
      "A-01",
      .debt,
      "เถ้าแก่",
      "15000",
      [.kind: TableKind.interestOnly.thai, .lender: "หนี้นอกระบบ", .rate: "5", .per: "เดือน"]
    ),
    row(
      "A-01",
      .debt,
      "รถมอเตอร์ไซค์",
      "45000",
      [
        .kind: TableKind.flat.thai, .lender: "เช่าซื้อ", .rate: "1.2", .per: "เดือน",
        .remaining: "20", .installments: "36",
      ],
      note: "เงินต้นตอนกู้"
    ),
  ]

  private static let market: [[TableColumn: String]] = [
    row("A-02", .cash, "", "1200", note: "ตัวอย่าง ลบออกได้"),
    row("A-02", .income, "ขายของตลาดนัด", "14000"),
    row(
      "A-02",
      .expense,
      "กินอยู่ทั้งบ้าน",
      "7500",
      [.kind: TableKind.essential.thai, .reducible: "600"]
    ),
    row(
      "A-02",
      .debt,
      "กลุ่มออมทรัพย์",
      "20000",
      [
        .kind: TableKind.installment.thai, .lender: "กลุ่มออมทรัพย์", .rate: "1", .per: "เดือน",
        .payment: "1200",
      ]
    ),
    row(
      "A-02",
      .debt,
      "บัตรกดเงินสด",
      "12000",
      [
        .kind: TableKind.revolving.thai, .lender: "บัตรกดเงินสด", .rate: "25", .per: "ปี",
        .payment: "3% ไม่ต่ำกว่า 300",
      ]
    ),
    row(
      "A-02",
      .debt,
      "รายวัน",
      "",
      [.kind: TableKind.daily.thai, .lender: "หนี้นอกระบบ", .payment: "100", .remaining: "18"],
      note: "ค่างวดต่อวัน เหลืออีก 18 วัน"
    ),
  ]

  private static func row(
    _ household: String,
    _ section: TableSection,
    _ name: String,
    _ amount: String,
    _ others: [TableColumn: String] = [:],
    note: String = ""
  ) -> [TableColumn: String] {
    let cells: [TableColumn: String] = [
      .household: household, .section: section.thai, .name: name, .amount: amount, .note: note,
    ]
    return cells.merging(others) { _, other in other }
  }
}
