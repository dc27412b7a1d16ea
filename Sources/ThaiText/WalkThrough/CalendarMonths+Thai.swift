public import Engine

extension CalendarMonths {
  /// The months in a few words.
  ///
  /// Example: "พ.ย. ธ.ค.", "พ.ค.–ม.ค.", "ทุกเดือน".
  public var thai: String {
    guard count < 12 else { return "ทุกเดือน" }
    return runs.map { run in
      let names = run.map { ThaiDate.shortNames[$0 - 1] }
      return names.count < 3
        ? names.joined(separator: " ") : "\(names[0])–\(names[names.count - 1])"
    }.joined(separator: " ")
  }

  /// Months that follow each other, across the turn of the year as well.
  private var runs: [[Int]] {
    let starts = months.filter { !contains($0 == 1 ? 12 : $0 - 1) }
    return starts.map { start in
      (0..<12).map { (start - 1 + $0) % 12 + 1 }.prefix { contains($0) }.map(\.self)
    }
  }
}
