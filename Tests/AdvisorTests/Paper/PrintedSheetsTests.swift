import Engine
import HouseholdFile
import LessonLibrary
import Testing

@testable import Advisor
@testable import Handout

/// Sheets as a printer would print them; skipped on a machine without Chromium.
@Suite(
  "Printed sheets",
  .enabled(if: Browser.installed != nil, "Chromium is not installed: nothing was printed")
)
struct PrintedSheetsTests {
  /// Says of each page how far what stands on it goes beyond what is shown, in pixels.
  private static let overflow = """
    document.title = Array.from(document.querySelectorAll('.sheet')).map(function (sheet) {
      var box = sheet.getBoundingClientRect();
      var past = 0;
      sheet.querySelectorAll('*').forEach(function (part) {
        var inner = part.getBoundingClientRect();
        if (inner.width + inner.height === 0) return;
        past = Math.max(past, inner.bottom - box.bottom + 30, inner.right - box.right + 40,
          box.left - inner.left + 40);
      });
      return Math.round(past);
    }).join(' ');
    """

  private static func overflows(_ title: String) -> [Int] {
    title.split(separator: " ").compactMap { Int($0) }
  }

  @Test func `every sample family has two pages, and nothing is cut at the margins`() throws {
    let world = ScriptedWorld()
    let names = EmbeddedContent.scenarios.map { String($0.name.dropLast(".json5".count)) }
    let office = "กลุ่มออมทรัพย์เพื่อการผลิตบ้านหนองแวง ตำบลโนนสูง"
    #expect(
      world.run(
        ["workshop", "handouts"] + names
          + ["--html", "all.html", "--office", office, "--search", "fast"]
      ) == .done
    )
    let html = try #require(world.text(of: "all.html"))
    let sight = try #require(try Browser.installed?.look(at: html, running: Self.overflow))
    #expect(sight.printedPages == 2 * names.count)
    let overflows = Self.overflows(sight.title)
    #expect(overflows.count == 2 * names.count)
    #expect(overflows.allSatisfy { $0 <= 0 }, "\(overflows)")
  }

  @Test(arguments: [12, 30, 60])
  func `a household with more than fits still has two pages, and nothing is cut`(
    debts: Int
  ) throws {
    let maker = SheetMaker(lessons: .embedded, figures: .embedded, office: "บ้านหนองแวง")
    let sheets = [Household.crowded(debts: debts)].map { household in
      maker.sheet(
        of: Diagnosis(
          household,
          strategies: [.highestRateFirst, .minimum],
          reference: SampleDiagnosis.reference
        )
      ).written(usesThaiDigits: true)
    }
    let html = HTMLDocument.sheets("", sheets).text
    let sight = try #require(try Browser.installed?.look(at: html, running: Self.overflow))
    #expect(sight.printedPages == 2)
    #expect(Self.overflows(sight.title).allSatisfy { $0 <= 0 }, "\(sight.title)")
  }
}

extension Household {
  /// A household with so many debts of long names.
  fileprivate static func crowded(debts count: Int) -> Household {
    var household = SampleDiagnosis.household
    household.name = String(repeating: "บ้านยาวมาก ", count: 9)
    household.incomes = [
      Income(name: "ค่าจ้าง", recurrence: Recurrence(Money(baht: 20_000 + count * 500)))
    ]
    household.debts = (1...count).map { number in
      Debt(
        name: "ก้อนที่ \(number) ยืมมาจากเพื่อนบ้านที่อยู่ท้ายซอยใกล้วัด ตั้งแต่ปีก่อนโน้น",
        lender: .relative,
        contract: .installment(
          InstallmentContract(
            balance: Money(baht: 2_000 + 700 * number),
            rate: RateSchedule(NominalAnnualRate(ppm: 10_000 * number)),
            payment: .fixed(Money(baht: 200 + 10 * number))
          )
        )
      )
    }
    return household
  }
}
