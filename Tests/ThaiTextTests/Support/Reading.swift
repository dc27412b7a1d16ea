import Engine
import HouseholdFile

extension HouseholdFile {
  /// The problems of a file; none when it is in order.
  static func problems(of bytes: [UInt8]) -> [FileProblem] {
    switch read(bytes, today: YearMonth(year: 2026, month: 12)) {
    case .clean: []
    case .problems(let problems, id: _): problems
    }
  }

  /// The problems of a text; none when it is in order.
  static func problems(of text: String) -> [FileProblem] { problems(of: Array(text.utf8)) }
}
