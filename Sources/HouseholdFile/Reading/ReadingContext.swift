import Engine
import JSON5

/// What one reading has found so far, shared by all readers of the file.
final class ReadingContext {
  /// The first month of a plan whose file does not name one.
  let today: YearMonth
  /// What was found, in the order of reading.
  private(set) var problems: [FileProblem] = []
  /// The names that offers can refer to, in file order.
  var names: [NamedThing: [String]] = [:]
  /// The names that offers do refer to.
  var referenced: [NamedThing: Set<String>] = [:]

  /// What-ifs, which are laid over the family when it has been read.
  var variations: [WrittenVariation] = []
  /// The turns of the workshop game.
  var turns: [GameTurn] = []

  /// Nothing found yet.
  init(today: YearMonth) {
    self.today = today
  }

  /// Notes a problem; what goes beyond the limit is left for the next reading.
  func report(_ problem: FileProblem) {
    guard !isFull else { return }
    problems.append(problem)
  }

  /// Whether no further problem will be noted.
  var isFull: Bool { problems.count >= HouseholdFile.problemLimit }

  /// What was found, first line first.
  var sortedProblems: [FileProblem] {
    let ranked = problems.enumerated().sorted { left, right in
      let (a, b) = (left.element.start, right.element.start)
      return a == b ? left.offset < right.offset : a < b
    }
    return ranked.map(\.element)
  }
}

extension FileProblem {
  /// Where the problem begins, in bytes from the start of the file.
  fileprivate var start: Int { span?.start.offset ?? 0 }
}
