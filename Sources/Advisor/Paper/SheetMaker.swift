import Engine
import Handout
import HouseholdFile
import LessonLibrary
import ReferenceFigures
import ThaiText

/// Makes the two pages that a household takes home.
struct SheetMaker: Sendable {
  let lessons: LessonCatalogue
  let figures: ReferenceFigures
  /// Who gives the sheets; nil when nobody is named.
  var office: String?

  /// The pages of a household.
  ///
  /// - Parameters:
  ///   - diagnosis: What was reckoned of it.
  ///   - code: What it is called where its name must not stand; nil for a household alone.
  ///   - untold: What the family has not told of yet.
  /// - Returns: What stands on them.
  func sheet(
    of diagnosis: Diagnosis,
    code: String? = nil,
    untold: [UntoldPart] = []
  ) -> HouseholdSheet {
    let household = diagnosis.household
    let contacts = Contacts(figures, in: household.start)
    let page = PlanPage(diagnosis, catalogue: lessons, contacts: contacts, untold: untold)
    var sheet = HouseholdSheet(
      name: household.name,
      span: PlanWords.span(of: household),
      reckoned: SheetWords.reckoned(from: household.start)
    )
    sheet.office = office
    sheet.code = code
    sheet.names = household.itemNames
    sheet.standing = page.notTold + page.standing
    sheet.mountain = page.hidesMoney ? nil : diagnosis.mountain
    sheet.plan = page.shortMonths + page.remedies + page.steps.map(\.inShort)
    sheet.calendar = page.paymentCalendar
    sheet.thisMonth = page.thisMonth
    if page.knowsDebts, !page.hidesMoney, let free = FreeHome(diagnosis) {
      sheet.plan += free.plan
      sheet.thisMonth = free.thisMonth(sheet.thisMonth)
    }
    sheet.lesson = lesson(of: diagnosis, contacts, besidePlan: sheet.calendar != nil)
    sheet.contacts = hotlines(in: household.start)
    return sheet
  }

  /// The lesson that answers the household best, in short.
  ///
  /// A lesson speaks to everybody; where the front says what is paid when, the front counts.
  private func lesson(
    of diagnosis: Diagnosis,
    _ contacts: Contacts,
    besidePlan: Bool
  ) -> HouseholdSheet.Lesson? {
    guard let pair = diagnosis.fittingLessons(in: lessons).first else { return nil }
    let short = LessonInShort(
      pair.lesson,
      diagnosis: diagnosis,
      contacts: contacts,
      figures: figures
    )
    return HouseholdSheet.Lesson(
      title: pair.lesson.title,
      reason: PlanWords.reason(pair.kinds) + (besidePlan ? SheetWords.frontCounts : ""),
      blocks: short.blocks
    )
  }

  /// The numbers to call that are known for sure in a month.
  private func hotlines(in month: YearMonth) -> [HouseholdSheet.Contact] {
    figures.figures.filter { $0.topic == "hotline" }.compactMap { figure in
      guard let purpose = SheetWords.purpose(ofHotline: figure.id),
        let number = figures.phone(figure.id, in: month)
      else { return nil }
      return HouseholdSheet.Contact(name: figure.title, number: number, purpose: purpose)
    }
  }
}

extension Household {
  /// What everything in it is called.
  fileprivate var itemNames: [String] {
    incomes.map(\.name) + expenses.map(\.name) + savings.map(\.name) + assets.map(\.name)
      + debts.map(\.name) + offers.map(\.name)
  }
}

extension Page.Block {
  /// The block without what each choice alone is worth, which is told elsewhere.
  fileprivate var inShort: Page.Block {
    guard case .points(let points) = self else { return self }
    return .points(points.map { Page.Point($0.text) })
  }
}
