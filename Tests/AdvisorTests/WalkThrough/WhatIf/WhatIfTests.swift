import Engine
import Foundation
import Testing
import ThaiText

@testable import Advisor

@Suite("Trying changes") struct WhatIfTests {
  /// What was said after the family of a file tried something, and left with the plan as it was.
  private func tried(_ typed: [String]) -> Transcript {
    Transcript(
      typing: ["2", "a.json5"] + Script.screens + ["3"] + typed + ["q", ""],
      files: ["a.json5": Self.file]
    )
  }

  private static let file = """
    {
      plodnee: 1, name: "บ้านตาสี", start: "2569-12", horizon: 60, cash: 3000, buffer: 500,
      incomes: [{ name: "รับจ้าง", amount: 9000 }],
      expenses: [{ name: "กับข้าว ของกิน", amount: 5000, essential: true }, { name: "หวย", amount: 400 }],
      assets: [{ name: "วัว", value: 8000, sellable: true }],
      debts: [
        { name: "ดอกลอย", lender: "informal", kind: "interestOnly", balance: 15000, rate: { percent: 5, per: "month" } },
        { name: "ผ่อนรถ", lender: "hirePurchase", kind: "flat", principal: 45000, rate: { percent: 1, per: "month" }, installments: 36, remaining: 20 },
      ],
    }
    """

  @Test func `every slider shows at once what it does to the plan`() {
    for typed in [
      ["1", "500"], ["1 500"], ["2", "2", "300"], ["3", "1"], ["3", "2", "5,000"],
      ["4", "", "15000"], ["5", "1", "1", "ร้อยละ 2 ต่อเดือน"],
    ] {
      let text = tried(typed).text
      #expect(text.contains(WhatIfWords.resultHeading), "\(typed)")
      #expect(text.contains("เสียดอกและค่าธรรมเนียมน้อยลง"), "\(typed)")
      #expect(text.hasSuffix(WelcomeWords.farewell + "\n"), "\(typed)")
    }
  }

  @Test func `a whole loop of trying, taking back, keeping and comparing`() {
    let typed =
      [
        // Earn 500, spend 300 less, take it back, and again, keep it.
        "1 500", "2", "2", "300", "6", "7", "8",
        // Sell the cow, keep it, earn more, compare, go on from the first, and use it.
        "3", "1", "8", "1 900", "9", "2", "10", "1",
        // The results anew, kept.
      ] + Script.screens + ["1", "b"]
    let transcript = tried(typed)
    #expect(goldenMismatch(transcript.text, "WalkThrough/what-if.txt") == nil)
    let household = transcript.household(in: "b.json5")
    #expect(household?.incomes.contains { $0.name == WhatIfWords.earned } == true)
    #expect(household?.expenses.last?.recurrence.amount == Money(baht: 100))
    #expect(household?.assets.count == 1)
  }

  @Test func `a sale that was also a choice is kept in a file that opens again`() {
    let file = Self.file.replacing(
      "      debts: [",
      with: "      offers: [{ name: 'ขายวัว', kind: 'sell', asset: 'วัว' }],\n      debts: ["
    )
    let transcript = Transcript(
      typing: ["2", "a.json5"] + Script.screens + ["3", "3", "1", "10", "1"] + Script.screens
        + ["1", "", ""],
      files: ["a.json5": file]
    )
    let household = transcript.household(in: "a.json5")
    #expect(household?.assets.isEmpty == true && household?.offers.isEmpty == true)
  }

  @Test func `what was tried is still there after leaving the loop, and can be taken back`() {
    // Earn 500, back to the menu, in again, take it back, and again.
    let text = tried(["1 500", "", "3", "6"]).text
    let lists = text.components(separatedBy: WhatIfWords.ask)
    #expect(lists.count == 5)
    #expect(lists[3].contains("หาเพิ่ม: เดือนละ 500 บาท"))
    #expect(!lists[4].contains("หาเพิ่ม: เดือนละ 500 บาท"))
    #expect(lists[4].contains(WhatIfWords.redo))
  }

  @Test func `the plan as it stands and what is tried now are compared with what was kept`() {
    // Earn 500, keep it, earn 900, compare, go on from the plan as it stands.
    let text = tried(["1 500", "8", "1 900", "9", "1"]).text
    let table = text.components(separatedBy: "\n" + WhatIfWords.compareHeading + "\n")[1]
    for name in [WhatIfWords.asItIs, "แบบ ก", WhatIfWords.triedNow] {
      #expect(table.contains("\n" + name), "\(name)")
    }
    #expect(table.contains("• ที่ลองอยู่\n  → หาเพิ่ม: เดือนละ 900 บาท"))
    let list = table.components(separatedBy: WhatIfWords.settleAsk)[0]
      .components(separatedBy: WhatIfWords.ask)[1]
    #expect(!list.contains("หาเพิ่ม: "))
  }

  @Test func `before leaving it is asked which of what was tried is to be the plan`() {
    let script = ["2", "a.json5"] + Script.screens + ["3", "1 500", "", ResultWords.home, "2"]
    let transcript = Transcript(
      typing: script + Script.screens + ["1", "b"] + ["q"],
      files: ["a.json5": Self.file]
    )
    #expect(transcript.text.contains("  2  ที่ลองอยู่: หาเพิ่ม: เดือนละ 500 บาท"))
    #expect(transcript.household(in: "b.json5")?.incomes.count == 2)
    let left = Transcript(
      typing: ["2", "a.json5"] + Script.screens + ["3", "1 500", "ออก", "2", ""],
      files: ["a.json5": Self.file]
    )
    #expect(left.household(in: "a.json5")?.incomes.count == 2)
  }

  @Test func `with changes taken up, changing nothing still is what it was without them`() {
    let transcript = tried(
      ["5", "1", "1", "ร้อยละ 2 ต่อเดือน", "10", "1"] + Script.screens + ["q", "2"]
    )
    let shocks = transcript.text.components(separatedBy: "\nถ้าทำเหมือนเดิม\n").dropFirst()
    let sentences = shocks.map { $0.components(separatedBy: "\n").first { $0.hasPrefix("• 5 ปี") } }
    #expect(sentences.count == 2)
    #expect(sentences.first == sentences.last)
    #expect(shocks.last?.contains("ถ้าเปลี่ยนตามที่เลือก") == true)
  }

  @Test func `an amount that cannot be read is asked again, and Enter tries nothing`() {
    #expect(tried(["1", "เยอะ", "500"]).text.contains("(S201)"))
    for typed in [["1", ""], ["2", ""], ["4", "<"], ["5", "2"], ["5", "1", "<"], [""]] {
      let text = tried(typed).text
      #expect(!text.contains(WhatIfWords.resultHeading), "\(typed)")
      #expect(text.hasSuffix(WelcomeWords.farewell + "\n"), "\(typed)")
    }
  }

  @Test func `a rate that is no lower than today's is answered and not tried`() {
    let text = tried(["5", "1", "1", "ร้อยละ 6 ต่อเดือน"]).text
    #expect(text.contains("ตอนนี้ดอกร้อยละ 5 ต่อเดือน (ปีละ 60) ต้องลดให้ต่ำกว่านี้"))
    #expect(!text.contains(WhatIfWords.resultHeading))
  }

  @Test func `what can be done with a version keeps its number, and says when there is nothing`() {
    let lists = tried(["1 500", "8", "6", "7"]).text.components(separatedBy: "\n" + WhatIfWords.ask)
    for list in lists.dropFirst(2) {
      for entry in [" 6  \(WhatIfWords.undo)", " 8  \(WhatIfWords.keep)", "10  \(WhatIfWords.use)"]
      {
        #expect(list.contains(entry), "\(entry)")
      }
    }
    let text = tried(["1 500", "7", "9", "6", "6", "8"]).text
    for words in [
      WhatIfWords.nothingToRedo, WhatIfWords.nothingKept, WhatIfWords.nothingToUndo,
      WhatIfWords.nothingTried,
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func `a version becomes the plan only when that is asked and answered`() {
    let transcript = tried(["1 500", "10", "", "q", "1"])
    #expect(transcript.text.contains("ใช้แบบนี้เป็นแผนของบ้านไหม: หาเพิ่ม: เดือนละ 500 บาท"))
    #expect(!transcript.text.contains("ถ้าเปลี่ยนตามที่เลือก"))
  }

  @Test func `kept versions and the way back are still there after one became the plan`() {
    // Earn 500, keep it, use it; try again, compare, take it back, use that, and keep the file.
    let typed =
      ["1 500", "8", "10", "1"] + Script.screens + ["2", "9", "", "6", "10", "1"] + Script.screens
    let transcript = tried(typed + ["1", "b"])
    let table = transcript.text.components(separatedBy: "\n" + WhatIfWords.compareHeading + "\n")[1]
    #expect(table.contains("\nแบบ ก") && table.contains("\nแผนเดิม"))
    #expect(transcript.household(in: "b.json5")?.incomes.count == 1)
  }

  @Test func `a cut of more than is spent is refused, one of nearly all food is asked about`() {
    let text = tried(["2", "1", "99,999", "5,000", "1", "4,900", "2"]).text
    #expect(text.contains("“กับข้าว ของกิน” ใช้เดือนละ 5,000 บาท ลดได้ไม่เกินนี้"))
    #expect(text.contains("เป็นของจำเป็น ลด 5,000 บาท ไม่เหลือเลย พออยู่ได้จริงไหม"))
    #expect(text.contains("ลด 4,900 บาท เหลือเดือนละ 100 บาท พออยู่ได้จริงไหม"))
    #expect(text.components(separatedBy: WhatIfWords.resultHeading).count == 2)
  }

  @Test(arguments: [
    ["2", "หวย", "300"], ["5", "ดอกลอย", "1", "ร้อยละ 2 ต่อเดือน"], ["3", "วัว"],
    ["2", "กับข้าว", "300"],
  ])
  func `names are taken where a list asks`(typed: [String]) {
    #expect(tried(typed).text.contains(WhatIfWords.resultHeading))
  }

  @Test func `a sample family is only tried, never changed`() {
    let typed = ["1", "1"] + Script.screens + ["1", "1 500", "q"]
    #expect(!Transcript(typing: typed).text.contains(WhatIfWords.use))
  }
}

@Suite("Steps of trying") struct TrialsTests {
  private func earning(_ baht: Int) -> Adjustments {
    var adjustments = Adjustments()
    adjustments.earned = Money(baht: baht)
    return adjustments
  }

  @Test func `steps are taken back and taken again`() {
    var trials = Trials()
    #expect(!trials.canUndo && !trials.canRedo)
    trials.try(earning(1))
    trials.try(earning(2))
    trials.undo()
    #expect(trials.current == earning(1))
    trials.undo()
    trials.undo()
    #expect(trials.current == Adjustments())
    trials.redo()
    trials.redo()
    trials.redo()
    #expect(trials.current == earning(2))
  }

  @Test func `a new step forgets what was taken back, the same step is none`() {
    var trials = Trials()
    trials.try(earning(1))
    trials.undo()
    trials.try(earning(2))
    #expect(!trials.canRedo)
    trials.try(earning(2))
    trials.undo()
    #expect(trials.current == Adjustments())
  }
}

@Suite("A household with what is tried") struct AdjustmentsTests {
  private let household = SampleDiagnosis.household

  @Test func `what is tried changes nothing else`() {
    #expect(Adjustments().applied(to: household) == household)
    var adjustments = Adjustments()
    adjustments.cuts = [0: Money(baht: 300)]
    adjustments.rates = [0: NominalAnnualRate(ppm: 240_000)]
    let changed = adjustments.applied(to: household)
    #expect(changed.expenses[0].recurrence.amount == Money(baht: 5_700))
    #expect(changed.expenses[0].reducible == .zero)
    #expect(changed.debts[1] == household.debts[1])
    #expect(changed.incomes == household.incomes)
  }

  @Test func `a choice that is made by what is tried is no choice any more`() {
    var family = household
    family.assets = [Asset(name: "วัว", value: Money(baht: 8_000), isSellable: true)]
    let name = family.expenses[0].name
    family.offers = [
      Offer(name: "ขายวัว", choice: .sell(asset: "วัว")),
      Offer(name: "ลด", choice: .cut(expense: name, amount: Money(baht: 300))),
      Offer(name: "ลดอีก", choice: .cut(expense: name, amount: Money(baht: 500))),
      Offer(name: "รับจ้าง", choice: .earn(Recurrence(Money(baht: 100)))),
    ]
    var adjustments = Adjustments()
    adjustments.sold = [0]
    adjustments.cuts = [0: Money(baht: 300)]
    let offers = adjustments.applied(to: family).offers
    #expect(offers.map(\.name) == ["ลดอีก", "รับจ้าง"])
    #expect(offers[0].choice == .cut(expense: name, amount: Money(baht: 200)))
  }

  @Test func `money that comes once comes in the first month alone`() {
    var adjustments = Adjustments()
    adjustments.lumpSum = Money(baht: 5_000)
    let plans = [household, adjustments.applied(to: household)].map {
      Timeline($0).project(paying: .minimum)
    }
    let more = plans[0].months.indices.map {
      plans[1].months[$0].income - plans[0].months[$0].income
    }
    #expect(more.first == Money(baht: 5_000))
    #expect(more.dropFirst().allSatisfy { $0 == .zero })
  }

  @Test func `the group's loan is a choice for the plan to weigh`() {
    var adjustments = Adjustments()
    adjustments.loan = Adjustments.GroupLoan(debts: [0], limit: Money(baht: 10_000))
    let offers = adjustments.applied(to: household).offers
    guard case .refinance(let terms)? = offers.first?.choice else {
      Issue.record("no loan among \(offers)")
      return
    }
    #expect(terms.debts == ["เถ้าแก่"])
    #expect(terms.limit == Money(baht: 10_000))
  }
}
