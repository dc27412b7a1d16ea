import Advisor
import Engine
import Foundation

/// Seconds and memory that a table of households takes: reading it, and the report and handouts
/// that the program writes of it.
///
/// Each household has twelve rows: money in the house, income, expenses, a saving and debts of five
/// kinds, written as people write them.
struct TableBenchmark {
  let households: Int

  func report() -> String {
    let text = table(wage: 4_500)
    let time = ContinuousClock().measure {
      let table = HouseholdTable(Array(text.utf8), today: YearMonth(year: 2026, month: 12))
      precondition(table.households.count == households, "every household is read")
    }
    let reading = """
      table: \(households) households of 12 rows read by one processor in \
      \(rounded(time / .seconds(1))) s, \(text.utf8.count / 1024) kB of text
      """
    return ([reading] + written()).joined(separator: "\n")
  }

  /// What the program takes for both papers, of families that can pay and of families that cannot.
  private func written() -> [String] {
    [("all can pay", 26_000), ("none can pay", 4_500)].map { name, wage in
      let papers = ["report", "handouts"].map { paper(of: table(wage: wage), as: $0) }
      let total = papers.compactMap { $0?.seconds }.reduce(0, +)
      guard papers.allSatisfy({ $0 != nil }) else {
        return "report and handouts: build plodnee first"
      }
      let parts = papers.compactMap(\.self).map { "\(rounded($0.seconds)) s, \($0.megabytes) MB" }
      return """
        report and handouts where \(name): \(parts.joined(separator: "; ")); together \
        \(rounded(total)) s (target 5 s, 300 MB)
        """
    }
  }

  /// Seconds and most memory of one paper; nil where the program is not there or fails.
  private func paper(of table: String, as word: String) -> (seconds: Double, megabytes: Int)? {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "table-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output) = (folder.appending(path: "t.csv"), folder.appending(path: "t.html"))
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(table.utf8).write(to: input)
    } catch { return nil }
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "plodnee")
    process.arguments = [
      "workshop", word, input.path(percentEncoded: false), "--html",
      output.path(percentEncoded: false),
    ]
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    var most = 0
    let time = ContinuousClock().measure {
      guard (try? process.run()) != nil else { return }
      while process.isRunning {
        most = max(most, peakMegabytes(of: process.processIdentifier) ?? 0)
        usleep(5_000)
      }
    }
    guard process.terminationStatus == 0, most > 0 else { return nil }
    return (time / .seconds(1), most)
  }

  private func table(wage: Int) -> String {
    let headings =
      "household,section,name,kind,lender,amount,rate,per,months,due,payment,remaining,installments\n"
    let rows = Self.rows + ["income,b,,,\(wage),,,,,,,"]
    return (0..<households).reduce(into: headings) { text, number in
      for row in rows { text += "A-\(number),\(row)\n" }
    }
  }

  private static let rows = [
    "cash,,,,\"3,500.00\",,,,,,,", "income,a,,,62000,,,Nov,,,,",
    "expense,c,essential,,4200,,,,,,,", "expense,d,essential,,9000,,,\"6,7\",,,,",
    "expense,e,wanted,,400,,,,,,,", "saving,f,sajja,,8200,4,year,12,,,,",
    "debt,g,rollover,baac,80000,6.875,year,,2570-03,,,",
    "debt,h,bullet,villageFund,20000,6,year,,1/2570,,,",
    "debt,i,interestOnly,informal,15000,5,month,,,,,",
    "debt,j,flat,hirePurchase,45000,1.2,month,,,,20,36",
    "debt,k,revolving,bank,12000,25,year,,,3%,,",
  ]

  /// The most memory that a process has used so far; nil where the system does not tell.
  private func peakMegabytes(of process: Int32) -> Int? {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
    else { return nil }
    return Int(line.filter(\.isNumber)).map { $0 / 1024 }
  }
}
