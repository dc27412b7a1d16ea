public import Engine
public import JSON5

/// The door of this room: the bytes of a file in, a household or all that is to be mended out.
public enum HouseholdFile {
  /// The version of the format that this program reads and writes.
  public static let version = 1

  /// The most problems that one reading names.
  public static let problemLimit = 100

  /// Reads a household file, a scenario file or one record of a batch.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is, JSON5 or JSON in UTF-8; may be hostile.
  ///   - today: The first month of a plan whose file does not name one.
  ///   - base: The bytes of a file of the same folder, on which this one may build; nil when there
  ///     is none.
  /// - Returns: The household, or every problem of the file at once.
  public static func read(
    _ bytes: [UInt8],
    today: YearMonth,
    base: @escaping (String) -> [UInt8]? = { _ in nil }
  ) -> HouseholdReading {
    switch JSON5.parse(bytes) {
    case .failure(let failure):
      let others = failure.tree.map { read($0, today: today, base: base).problems } ?? []
      return .problems(failure.problems.map(FileProblem.init).adding(others), id: nil)
    case .success(let tree): return read(tree, today: today, base: base)
    }
  }

  private static func read(
    _ tree: JSON5Node,
    today: YearMonth,
    base: @escaping (String) -> [UInt8]?
  ) -> HouseholdReading {
    do throws(FileProblem) {
      let whole = try Extending(base: base, today: today).whole(of: tree)
      let reading = read(whole.tree, today: today)
      guard !whole.problems.isEmpty else { return reading }
      return .problems(whole.problems + reading.problems, id: RecordID(in: tree))
    } catch {
      return .problems([error], id: RecordID(in: tree))
    }
  }

  /// Reads a tree that stands already, wherever it comes from: a table's rows become one too, so
  /// that the same rules hold for both.
  ///
  /// - Parameters:
  ///   - tree: The root of the file; the places of its nodes are those that problems name.
  ///   - today: The first month of a plan whose file does not name one.
  /// - Returns: The household, or every problem of the file at once.
  public static func read(_ tree: JSON5Node, today: YearMonth) -> HouseholdReading {
    let context = ReadingContext(today: today)
    let document = Rule<HouseholdDocument>.document.read(ValueReader(tree, in: context))
    guard var document, context.problems.isEmpty else {
      return .problems(context.sortedProblems, id: RecordID(in: tree))
    }
    let variations = context.variations.map { $0.variation(of: tree, today: today) }
    let problems = variations.flatMap(\.problems)
    guard problems.isEmpty else { return .problems(problems, id: RecordID(in: tree)) }
    document.variations = variations.compactMap(\.variation)
    return .clean(document)
  }
}

extension [FileProblem] {
  /// The most problems that are told beside slips of spelling.
  private static var mostOthers: Int { 5 }

  /// The slips of a file's spelling with what else is wrong in it, first line first.
  ///
  /// Nothing is said of the lines of the slips themselves, for what stands there was only guessed.
  fileprivate func adding(_ others: Self) -> Self {
    let slips = Set(compactMap(\.span?.start.line))
    let told = others.filter { other in other.span.map { !slips.contains($0.start.line) } ?? false }
    return (self + told.prefix(Self.mostOthers)).sorted { left, right in
      (left.span?.start.offset ?? 0) < (right.span?.start.offset ?? 0)
    }
  }
}
