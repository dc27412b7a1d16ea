import Advisor
import Engine
import Foundation

/// Seconds and memory that reading a table of households takes.
///
/// Each household has twelve rows: money in the house, income, expenses, a saving and debts of five
/// kinds, written as people write them.
struct TableBenchmark {
  let households: Int

  func report() -> String {
    let text = Array(table.utf8)
    let before = peakMegabytes
    var read = 0
    let time = ContinuousClock().measure {
      let table = HouseholdTable(text, today: YearMonth(year: 2026, month: 12))
      read = table.households.count
    }
    let memory =
      peakMegabytes.map { "\($0) MB at most (\(before ?? 0) before)" } ?? "memory unknown"
    return """
      table: \(read) of \(households) households of 12 rows in \(rounded(time / .seconds(1))) s \
      (target 5 with the report), \(memory), \(text.count / 1024) kB of text
      """
  }

  private var table: String {
    let headings =
      "household,section,name,kind,lender,amount,rate,per,months,due,payment,remaining,installments\n"
    return (0..<households).reduce(into: headings) { text, number in
      for row in Self.rows { text += "A-\(number),\(row)\n" }
    }
  }

  private static let rows = [
    "cash,,,,\"3,500.00\",,,,,,,", "income,a,,,62000,,,Nov,,,,", "income,b,,,4500,,,,,,,",
    "expense,c,essential,,4200,,,,,,,", "expense,d,essential,,9000,,,\"6,7\",,,,",
    "expense,e,wanted,,400,,,,,,,", "saving,f,sajja,,8200,4,year,12,,,,",
    "debt,g,rollover,baac,80000,6.875,year,,2570-03,,,",
    "debt,h,bullet,villageFund,20000,6,year,,1/2570,,,",
    "debt,i,interestOnly,informal,15000,5,month,,,,,",
    "debt,j,flat,hirePurchase,45000,1.2,month,,,,20,36",
    "debt,k,revolving,bank,12000,25,year,,,3%,,",
  ]

  /// The most memory that the process has used so far; nil where the system does not tell.
  private var peakMegabytes: Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
    else { return nil }
    return Int(line.filter(\.isNumber)).map { $0 / 1024 }
  }
}
