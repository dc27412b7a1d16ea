import CSV
import Engine
import ThaiText

/// A table of money that changes hands, as rows `month,amount` or `date,amount`.
///
/// Months count from the loan and may be fractions or negative; dates are of either era, a year of
/// 365 days apart. Received is positive, paid is negative. A first row without an amount is a
/// heading.
struct FlowsTable {
  /// The most flows that are read.
  static let limit = 100_000

  /// The flows in file order; empty when there are problems.
  let flows: [CashFlow]
  /// What is to be mended, in file order.
  let problems: [TableProblem<FlowsFact>]

  init(_ bytes: [UInt8]) {
    let table = CSVTable.ofSpreadsheet(CSVEncoding.utf8(bytes), rowLimit: Self.limit)
    var problems = table.problems.map(TableProblem<FlowsFact>.init)
    var reader = FlowReader()
    var flows: [CashFlow] = []
    for (index, row) in table.rows.enumerated() where index > 0 || !row.isHeading {
      do throws(TableProblem<FlowsFact>) {
        flows.append(try reader.flow(row))
      } catch {
        problems.append(error)
      }
    }
    if flows.isEmpty, problems.isEmpty { problems = [TableProblem<FlowsFact>(.empty, line: 1)] }
    self.flows = problems.isEmpty ? flows : []
    self.problems = problems.sorted { $0.line < $1.line }
  }
}

/// Reads rows one after the other; the first one tells whether there are months or dates.
private struct FlowReader {
  private var firstDay: CalendarDay?
  private var hasMonths = false

  mutating func flow(_ row: CSVRow) throws(TableProblem<FlowsFact>) -> CashFlow {
    guard row.fields.count >= 2, !row[1].isEmpty else {
      throw TableProblem<FlowsFact>(.columnMissing, line: row.number)
    }
    let time = try time(row)
    guard let amount = ThaiNumber.readDecimal(row[1]), amount.magnitude <= CashFlow.amountLimit
    else { throw TableProblem<FlowsFact>(.amountUnreadable(row[1]), line: row.number, column: 2) }
    return CashFlow(time: time, amount: amount)
  }

  private mutating func time(_ row: CSVRow) throws(TableProblem<FlowsFact>) -> Double {
    if firstDay == nil, let months = ThaiNumber.readDecimal(row[0]),
      months.magnitude <= CashFlow.timeLimit * 12
    {
      hasMonths = true
      return months / 12
    }
    guard !hasMonths, let day = CalendarDay(row[0]) else {
      throw TableProblem<FlowsFact>(.timeUnreadable(row[0]), line: row.number, column: 1)
    }
    firstDay = firstDay ?? day
    return firstDay?.years(until: day) ?? 0
  }
}

extension CSVRow {
  /// Whether neither a time nor an amount stands where they belong.
  fileprivate var isHeading: Bool {
    ThaiNumber.readDecimal(self[1]) == nil && ThaiNumber.readDecimal(self[0]) == nil
      && CalendarDay(self[0]) == nil
  }
}

extension CalendarDay {
  /// The day that a person or a spreadsheet wrote, or the first day of a month.
  fileprivate init?(_ text: String) {
    if let day = ThaiDate.readDay(text) {
      self.init(year: day.yearCE, month: day.month, day: day.day)
    } else if let month = ThaiDate.readMonth(text) {
      self.init(year: month.yearCE, month: month.month, day: 1)
    } else {
      return nil
    }
  }
}
