import Advisor
import Engine
import Foundation
import HouseholdFile
import LessonLibrary
import ReferenceFigures
import ThaiText

/// The command: words in, text and an exit code out.
enum Command {
  static let version = "0.1.0"

  static func run(_ words: [String], environment: [String: String]) -> Int32 {
    switch words.first {
    case "--version": print(version)
    case "plan" where words.count > 1:
      return plan(words[1], json: words.contains("--json"), months: words.contains("--months"))
    default: print(version)
    }
    return 0
  }

  static func plan(_ name: String, json: Bool, months: Bool) -> Int32 {
    let text =
      EmbeddedContent.file(named: name + ".json5")?.text
      ?? (try? String(contentsOfFile: name, encoding: .utf8)) ?? ""
    let start = YearMonth(year: 2026, month: 12)
    guard case .clean(let document) = HouseholdFile.read(Array(text.utf8), today: start) else {
      print("problems"); return 65
    }
    let figures = ReferenceFigures(
      EmbeddedContent.file(named: "reference-figures.json5")?.text ?? ""
    )
    let contacts = Contacts(
      mediation: figures.phone("hotline-1567", in: start),
      bankOfThailand: figures.phone("hotline-1213", in: start)
    )
    let diagnosis = Diagnosis(document.household, reference: figures.values(in: start))
    if json { print(PlanJSON(diagnosis, catalogue: .embedded, keepsMonths: months).text); return 0 }
    let page = PlanPage(diagnosis, catalogue: .embedded, contacts: contacts).page(
      keepsMonths: months
    )
    print(PageLayout(width: 80).text(page), terminator: "")
    return 0
  }
}
