import Engine
import HouseholdFile
import Testing

@testable import Advisor

@Suite("Household table") struct HouseholdTableTests {
  private static let today = YearMonth(year: 2026, month: 12)

  private func read(_ text: String, map: HeadingMap = .none) -> HouseholdTable {
    HouseholdTable(Array(text.utf8), today: Self.today, map: map)
  }

  @Test func `the template is read without a word, into the households that it tells`() {
    let table = read(TableText.template(today: Self.today))
    #expect(table.problems.isEmpty && table.remarks.allSatisfy(\.isDoubt) && table.unread.isEmpty)
    #expect(table.households.map(\.code) == ["A-01", "A-02"])
    let rice = table.households[0].household
    #expect(rice.cash == Money(satang: 350_000) && rice.buffer == Money(satang: 100_000))
    #expect(rice.incomes.map(\.recurrence.months.months) == [[11], Array(1...12)])
    #expect(rice.expenses.map(\.isEssential) == [true, true, false])
    #expect(rice.savings[0].dividendPPM == 40_000 && rice.savings[0].dividendMonth == 12)
    #expect(rice.assets[0].isSellable)
    #expect(
      rice.debts[0].contract
        == .bullet(
          BulletContract(
            balance: Money(satang: 8_000_000),
            rate: RateSchedule(NominalAnnualRate(ppm: 68_750)),
            due: YearMonth(year: 2027, month: 3),
            rollsOver: true
          )
        )
    )
    #expect(rice.debts[2].isSecured)
  }

  @Test func `money that counts once is pointed out, and whether its month has passed`() {
    let table = read(
      """
      household,section,name,amount,months
      A-1,income,ข้าว,62000,ม.ค. 2569
      A-1,income,วัว,18000,ม.ค. 2570
      A-1,income,งาน,4500,ม.ค.
      """
    )
    #expect(
      table.remarks.map(\.fact) == [
        .countedOnce(item: "ข้าว", YearMonth(year: 2026, month: 1), hasPassed: true),
        .countedOnce(item: "วัว", YearMonth(year: 2027, month: 1), hasPassed: false),
      ]
    )
    #expect(table.remarks.allSatisfy(\.isDoubt) && table.remarks.map(\.row) == [2, 3])
  }

  @Test func `English headings and words make the same households as Thai ones`() {
    let thai = read(
      """
      ครัวเรือน,หมวด,รายการ,ชนิด,เจ้าหนี้,จำนวนเงิน,ดอก,ต่อ,งวดที่เหลือ
      A-01,หนี้,x,ลดต้นลดดอก,สหกรณ์,"1,200.50",๖,ปี,๑๒
      """
    )
    let english = read(
      """
      household,section,name,kind,lender,amount,rate,per,remaining
      A-01,debt,x,installment,cooperative,1200.5,6,year,12
      """
    )
    #expect(thai.problems.isEmpty)
    #expect(thai.households == english.households && thai.households.count == 1)
  }

  @Test func `rows of a household need not stand together, and its name may be left out below it`()
  {
    let table = read(
      """
      household,section,name,amount
      A-1,income,a,100
      ,income,b,200
      A-2,income,c,300
      A-1,expense,d,50
      """
    )
    #expect(table.households.map { $0.household.incomes.map(\.name) } == [["a", "b"], ["c"]])
    #expect(table.households[0].household.expenses.map(\.name) == ["d"])
  }

  @Test func `a bad cell is told by row and column and keeps only its own household away`() {
    let table = read(
      """
      household,section,name,kind,lender,amount,rate,per,due
      A-1,income,,,,100,,,
      A-2,debt,กองทุน,bullet,villageFund,2หมื่นกว่า,6,ปี,ม.ค. 70
      A-3,debt,กองทุน,bullet,villageFund,20000,6,,
      A-2,income,,,,abc,,,
      """
    )
    #expect(table.households.map(\.code) == ["A-1"])
    #expect(table.unread == [("A-2", 3), ("A-3", 4)].map { .init(code: $0, name: $0, row: $1) })
    #expect(table.problems.map(\.code) == ["S201", "S101", "S104", "S201"])
    #expect(table.problems.map(\.row) == [3, 4, 4, 5])
    #expect(table.problems.map(\.column) == [6, 9, 7, 6])
    #expect(table.problems.map(\.tableColumn) == [.amount, .due, .rate, .amount])
  }

  @Test func `the same rules hold as for a household file`() {
    let table = read(
      """
      household,section,name,kind,lender,amount,rate,per,payment,remaining,installments,overdue
      A-1,expense,x,,,-500,,,,,,
      A-2,debt,x,flat,hirePurchase,45000,1,month,,40,36,
      A-3,debt,x,daily,informal,9000,,,100,18,,
      A-4,debt,x,revolving,bank,12000,25,year,,,,
      A-5,debt,x,interestOnly,informal,1000,400,month,,,,
      A-6,debt,x,bulet,informal,1000,4,month,,,,
      A-7,debt,x,interestOnly,informal,1000,1,month,,,,2000
      A-8,asset,x,,,1000.255,,,,,,
      """
    )
    #expect(table.households.isEmpty)
    #expect(
      table.problems.map(\.code)
        == ["S203", "S304", "S308", "S105", "S208", "S217", "S306", "S204"]
    )
  }

  @Test func `a name that two debts share is told, and debts without a name are numbered`() {
    let table = read(
      """
      household,section,name,kind,lender,amount,rate,per
      A-1,debt,เถ้าแก่,ดอกลอย,นอกระบบ,1000,5,เดือน
      A-1,debt,เถ้าแก่,ดอกลอย,นอกระบบ,2000,5,เดือน
      A-2,debt,,ดอกลอย,นอกระบบ,1000,5,เดือน
      A-2,debt,,ดอกลอย,นอกระบบ,2000,5,เดือน
      """
    )
    #expect(table.problems.map(\.code) == ["S302"] && table.problems[0].row == 3)
    #expect(
      table.households.map { $0.household.debts.map(\.name) } == [["หนี้นอกระบบ", "หนี้นอกระบบ 2"]]
    )
  }

  @Test func `cells that an item has no use for are told, and its household is still read`() {
    let table = read(
      """
      household,section,name,kind,lender,amount,rate,per,payment,remaining,phone
      A-1,debt,x,ลดต้นลดดอก,สหกรณ์,1000,6,ปี,100,12,081
      """
    )
    #expect(table.households.count == 1)
    #expect(
      table.remarks.map(\.fact) == [
        .columnUnknown(UnknownHeading(text: "phone", column: 11, nearest: nil)),
        .cellUnused(.remaining, text: "12"),
      ]
    )
  }

  @Test func `a row that cannot be read as a row keeps its household away`() {
    let table = read("household,section,amount\nA-1,income,100\n,\"income\"x,5\nA-2,income,7\n")
    #expect(table.households.map(\.code) == ["A-2"])
    #expect(table.problems.map(\.code) == ["C102"] && table.problems[0].household == "A-1")
  }

  @Test(
    arguments: [
      ("", ["T101"]), ("\n\n", ["T101"]), ("household,section,amount\n", ["T101"]),
      ("# อ่านก่อน\nhousehold,section,amount\n# จบ\n", ["T101"]),
      ("x,household,section,amount\nโทร,,,\n", ["T104"]),
      ("household,section\nA-1,income", ["T102"]), ("a,b\n1,2", ["T102"]),
      ("household,section,amount,ยอด\nA-1,income,1,2", ["T103"]),
      ("\"household", ["C101"]), ("household,section,amount\n,income,1", ["T104"]),
    ]
  )
  func `what is the matter with the whole table is told`(text: String, codes: [String]) {
    let table = read(text)
    #expect(table.problems.map(\.code) == codes)
    #expect(table.households.isEmpty)
  }

  @Test func `money in the house is told once`() {
    let table = read(
      """
      household,section,kind,amount
      A-1,cash,,100
      A-1,cash,buffer,50
      A-1,cash,,200
      """
    )
    #expect(table.problems.map(\.code) == ["T105"] && table.problems[0].row == 4)
  }

  @Test(arguments: [",", ";", "\t"], ["\n", "\r\n"])
  func `the exports of spreadsheets of every region are read`(separator: String, lineEnd: String) {
    let rows = [
      ["ครัวเรือน", "หมวด", "รายการ", "จำนวนเงิน"], ["A-1", "รายรับ", "ขายข้าว\nนาปี", "\"62,000.00\""],
      ["A-1", "เงินสด", "", "-"], ["A-2", "รายรับ", "\"say \"\"hi\"\"\"", "๑๐๐"],
    ]
    let quoted = rows.map { row in
      row.map { $0.contains("\n") ? "\"\($0)\"" : $0 }.joined(separator: separator)
    }
    let text = "\u{FEFF}" + quoted.map { $0 + lineEnd }.joined()
    let table = read(text)
    #expect(table.problems.isEmpty)
    #expect(
      table.households.map { $0.household.incomes[0].name } == ["ขายข้าว นาปี", "say \"hi\""]
    )
    #expect(table.households[0].household.cash == .zero)
  }

  @Test func `a separator told in a first line of its own does not move the rows`() {
    let table = read("sep=;\r\nhousehold;section;amount\r\nA-1;income;x\r\n")
    #expect(table.problems.map(\.row) == [3])
  }

  @Test func `the plain CSV of a Thai computer and old Unicode text are read`() {
    let text = "ครัวเรือน\tหมวด\tเงิน\nแม่คำ\tรายรับ\t100\n"
    let windows = text.unicodeScalars.map { UInt8($0.value < 0x80 ? $0.value : $0.value - 0xD60) }
    let utf16 = "\u{FEFF}\(text)".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [windows, utf16] {
      let table = HouseholdTable(bytes, today: Self.today)
      #expect(table.households.map(\.name) == ["แม่คำ"])
      #expect(table.households.map(\.code) == ["H01"])
    }
  }

  @Test func `of hostile bytes every household is read or told why not, and never both`() {
    let pieces = [
      "household,section,amount\n", "A,income,", "B,income,5\n", "\"", "\n", ",", "=cmd",
      "\u{202E}", "ก", "#", "A,income,7\n",
    ]
    var state: UInt64 = 7
    var (clean, refused) = (0, 0)
    for round in 0..<400 {
      var text = round.isMultiple(of: 2) ? pieces[0] : ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let table = read(text)
      expectSound(table, of: text)
      clean += table.households.count
      refused += table.unread.count
    }
    #expect(clean > 50 && refused > 50, "\(clean) read, \(refused) not")
  }

  private func expectSound(_ table: HouseholdTable, of text: String) {
    let (names, unread) = (Set(table.households.map(\.name)), Set(table.unread.map(\.name)))
    #expect(Set(table.households.map(\.code)).count == table.households.count, "\(text)")
    #expect(names.isDisjoint(with: unread), "\(text)")
    #expect(unread.isSubset(of: table.problems.compactMap(\.household)), "\(text)")
    #expect(names.isDisjoint(with: table.problems.compactMap(\.household)), "\(text)")
    #expect(!table.households.isEmpty || !table.problems.isEmpty, "\(text)")
    let (rows, lines) = (table.problems.compactMap(\.row), text.count { $0 == "\n" } + 1)
    #expect(rows == rows.sorted() && rows.allSatisfy((1...lines).contains), "\(text)")
  }

  @Test(
    arguments: [
      ("32 มีนา 2569", "S211"), ("30/2/2570", "S211"), ("มี.ค. 2469", "T106"), ("3/2669", "T106"),
    ]
  )
  func `a due date that cannot be is told with its row and column`(due: String, code: String) {
    let table = read(
      """
      household,section,name,kind,lender,amount,rate,per,due
      B-01,debt,ธกส,คืนแล้วกู้ใหม่,baac,40000,7,ปี,\(due)
      """
    )
    #expect(table.problems.map(\.code) == [code])
    #expect(table.problems.map(\.row) == [2] && table.problems.map(\.column) == [9])
    #expect(table.problems.map(\.household) == ["B-01"])
  }

  @Test func `a due date that is over is due at once`() {
    let table = read(
      """
      household,section,name,kind,lender,amount,rate,per,due
      B-01,debt,ธกส,คืนทีเดียว,baac,40000,7,ปี,มี.ค. 2569
      """
    )
    #expect(table.problems.isEmpty && table.households.count == 1)
  }
}
