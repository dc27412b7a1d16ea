import Engine
import HouseholdFile
import Testing

@Suite("Rewriting a household file") struct HouseholdFileRewritingTests {
  private static let today = YearMonth(year: 2026, month: 12)

  private static let file = """
    // บ้านเรา
    {
      plodnee: 1, name: 'บ้านยายคำ', // ชื่อเล่นพอ
      start: "2569-12",
      cash: 3_MONEY_, buffer: 1000,

      /* รายรับ */
      incomes: [
        { name: 'รับจ้าง', amount: 4500 }, // เดือนละ 15 วัน
      ],
      debts: [
        // ดอกแพงสุด
        { name: 'เถ้าแก่', lender: 'informal', kind: 'interestOnly',
          balance: 15000, // ยืมตอนลูกป่วย
          rate: { percent: 5, per: 'month' } },
        {
          name: "กองทุน", lender: "villageFund", kind: "bullet", balance: +20000,
          rate: { percent: 6, per: "year" }, due: "2570-01", rollover: true, // ประชุมทุกปี
        },
      ], // จบหนี้
    }
    // ท้ายไฟล์

    """.replacing("3_MONEY_", with: "3500")

  @Test func `what is not told yet is written, kept and taken away`() throws {
    let household = try household(in: Self.file)
    func rewrite(_ text: String, _ untold: [UntoldPart]?) throws -> String {
      try #require(
        HouseholdFile.rewrite(
          Array(text.utf8),
          as: household,
          untold: untold,
          retired: "ปิดแล้ว",
          today: Self.today
        )
      )
    }
    let open = try rewrite(Self.file, [.living, .savings])
    #expect(try document(open).untold == [.living, .savings])
    #expect(try rewrite(open, nil) == open)
    let closed = try rewrite(open, [])
    #expect(try document(closed).untold.isEmpty)
    #expect(closed.contains("ยืมตอนลูกป่วย"))
  }

  private func household(in text: String) throws -> Household {
    try document(text).household
  }

  private func rewritten(
    _ text: String = Self.file,
    _ change: (inout Household) -> Void
  ) throws -> String {
    var household = try household(in: text)
    change(&household)
    let new = try #require(
      HouseholdFile.rewrite(
        Array(text.utf8),
        as: household,
        retired: "ปิดแล้ว",
        today: Self.today
      )
    )
    #expect(try self.household(in: new) == household)
    return new
  }

  @Test func `nothing changes where nothing differs`() throws {
    #expect(try rewritten { _ in } == Self.file)
  }

  @Test func `a game that speaks of what is gone becomes a comment, and all else stays`() throws {
    let game = """
      ], // จบหนี้
        scenario: { id: 'a', title: 'ก',
          // เกม
          turns: [{ month: '2570-01', situation: 'x', choices: [
            { title: 'ปิด', actions: [{ kind: 'repay', debt: 'เถ้าแก่' }] }, { title: 'รอ' }] }],
        },
      """
    let text = Self.file.replacing("], // จบหนี้", with: game)
    let kept = try rewritten(text) { $0.cash = .zero }
    #expect(try document(kept).turns.count == 1)
    let new = try rewritten(text) { $0.debts.removeFirst() }
    #expect(try document(new).turns.isEmpty)
    for part in ["// ปิดแล้ว", "// turns: [{ month:", "// ชื่อเล่นพอ", "], // จบหนี้", "// เกม"] {
      #expect(new.contains(part), "\(part)")
    }
  }

  @Test func `only the values that differ are written anew`() throws {
    let text = try rewritten {
      $0.start = YearMonth(year: 2027, month: 1)
      $0.cash = Money(satang: 412_550)
      $0.debts[1].accruedInterest = Money(baht: 100)
    }
    let expected = Self.file
      .replacing("start: \"2569-12\"", with: "start: \"2570-01\"")
      .replacing("cash: 3500", with: "cash: 4125.5")
      .replacing("rollover: true, //", with: "rollover: true, accruedInterest: 100, //")
    #expect(text == expected)
  }

  @Test func `a debt that is gone becomes a comment, with all that stood in it`() throws {
    let text = try rewritten { $0.debts.remove(at: 0) }
    #expect(
      text.contains(
        """
            // ดอกแพงสุด
            // ปิดแล้ว
            // { name: 'เถ้าแก่', lender: 'informal', kind: 'interestOnly',
            //   balance: 15000, // ยืมตอนลูกป่วย
            //   rate: { percent: 5, per: 'month' } }
            {
              name: "กองทุน"
        """
      )
    )
  }

  @Test func `debts that are all gone leave an empty list`() throws {
    let text = try rewritten { $0.debts = [] }
    #expect(text.contains("//   rate: { percent: 6, per: \"year\" }"))
    #expect(text.contains("// จบหนี้"))
  }

  @Test func `a new debt stands behind the others`() throws {
    let text = try rewritten { household in
      var debt = household.debts[0]
      debt.name = "ร้านค้า"
      household.debts.append(debt)
    }
    #expect(text.contains("// ประชุมทุกปี\n    },\n    {\n      name: \"ร้านค้า\","))
  }

  @Test func `a first debt and a first income find their place`() throws {
    let bare = "{ plodnee: 1, name: 'ก', start: '2569-12', incomes: [ /* ยังไม่มี */ ] }"
    let debts = try household(in: Self.file).debts
    let text = try rewritten(bare) {
      $0.debts = debts
      $0.incomes = [Income(name: "รับจ้าง", recurrence: Recurrence(Money(baht: 300)))]
    }
    #expect(text.contains("/* ยังไม่มี */"))
  }

  @Test func `a list on one line keeps its comments when an item goes`() throws {
    let line = """
      { plodnee: 1, name: 'ก', start: '2569-12',
        assets: [ { name: 'วัว', value: 9 }, /* ตัวเมีย */ { name: 'ควาย', value: 8 } ] } // จบ
      """
    #expect(try rewritten(line) { $0.assets.remove(at: 0) }.contains("/* ตัวเมีย */"))
    #expect(try rewritten(line) { $0.assets.remove(at: 1) }.contains("/* ตัวเมีย */"))
    #expect(try rewritten(line) { $0.assets = [] }.contains("// { name: 'ควาย', value: 8 }"))
  }

  @Test(arguments: 0..<150)
  func `any household becomes any other`(seed: UInt64) throws {
    let text = HouseholdFile.write(RandomHousehold.household(seed: seed))
    let other = RandomHousehold.household(seed: seed + 1_000)
    _ = try rewritten(text) { $0 = other }
  }

  @Test(arguments: scenarios.filter { !$0.value.contains("extends:") }.keys.sorted())
  func `no comment of a sample family is lost`(name: String) throws {
    let original = try #require(scenarios[name])
    let text = try rewritten(original) {
      $0.start = $0.start.adding(months: 1)
      $0.cash = Money(satang: 77_777)
      $0.growthFrom = YearMonth(year: 2026, month: 1)
      $0.debts = Array($0.debts.dropFirst())
      $0.offers = []
      for index in $0.debts.indices { $0.debts[index].overdue = Money(satang: 150) }
    }
    let comments = original.split(separator: "\n").compactMap { line in
      line.firstRange(of: "//").map { line[$0.lowerBound...] }
    }
    for comment in comments { #expect(text.contains(comment)) }
  }
}
