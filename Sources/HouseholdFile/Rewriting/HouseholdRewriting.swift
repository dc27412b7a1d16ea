import Engine
import JSON5

/// A file that is to read as another household.
struct HouseholdRewriting {
  /// The file as it is.
  let bytes: [UInt8]
  /// The first month of a plan whose file does not name one.
  let today: YearMonth
  /// The root of the file itself; nil where it cannot be changed in its places: it is not in order,
  /// or builds on another.
  private let tree: JSON5Node?
  /// What a trainer needs, as it is written, what comes from another file included; nil without it.
  private let scenario: JSON5Node?
  /// What the file holds; nil when it is not in order.
  private let document: HouseholdDocument?

  init(_ bytes: [UInt8], today: YearMonth, base: @escaping (String) -> [UInt8]?) {
    (self.bytes, self.today) = (bytes, today)
    let reading = HouseholdFile.read(bytes, today: today, base: base)
    guard case .success(let tree) = JSON5.parse(bytes), case .clean(let document) = reading,
      let whole = try? Extending(base: base, today: today).whole(of: tree).tree
    else {
      (self.tree, scenario, document) = (nil, nil, nil)
      return
    }
    self.tree = tree.member(Extending.key) == nil ? tree : nil
    scenario = whole.member(HouseholdField.scenario.key)
    self.document = document
  }

  /// The first text that reads as a household: the file with changes in their places, or one that is
  /// written anew, with as much of the scenario's story as still fits.
  func text(as household: Household, untold: [UntoldPart]?, retired: String) -> String? {
    var wanted = document ?? HouseholdDocument(household: household)
    (wanted.household, wanted.untold) = (household, untold ?? wanted.untold)
    let gone = scenario == nil ? [[]] : Self.storiesGone
    let inPlace = gone.lazy.compactMap { changed(into: wanted, retired: retired, without: $0) }
    let anew = gone.lazy.map { written(anew: wanted, without: $0) }
    return inPlace.first { reads($0, as: wanted) } ?? anew.first { reads($0, as: wanted) }
  }

  /// What of the story goes, least first.
  private static let storiesGone = [
    [], [ScenarioField.turns.key], [ScenarioField.variations.key], ScenarioField.story,
  ]

  private func reads(_ text: String, as wanted: HouseholdDocument) -> Bool {
    guard case .clean(let read) = HouseholdFile.read(Array(text.utf8), today: today) else {
      return false
    }
    return read.household == wanted.household && read.scenario == wanted.scenario
      && read.untold == wanted.untold && read.id == wanted.id
  }

  /// The file with changes in their places; nil where it cannot be changed so.
  private func changed(
    into wanted: HouseholdDocument,
    retired: String,
    without gone: [String]
  ) -> String? {
    guard let tree, let document else { return nil }
    var edits = TextEdits(of: bytes, retired: retired)
    edits.change(tree, from: Self.members(document), to: Self.members(wanted))
    if let scenario { edits.retire(gone, of: scenario) }
    return edits.applied
  }

  private func written(anew wanted: HouseholdDocument, without gone: [String]) -> String {
    var members = HouseholdFile.members(wanted.household, nil, wanted.untold)
    if let id = wanted.id { members.insert((HouseholdField.id.key, id.written), at: 1) }
    if let scenario {
      members.append((HouseholdField.scenario.key, WrittenValue(scenario.without(gone))))
    }
    let old = String(decoding: bytes, as: UTF8.self).commentedOut(indent: "")
    return WrittenValue.object(members).text(.json5) + "\n\n" + old + "\n"
  }

  private static func members(_ document: HouseholdDocument) -> [WrittenValue.Member] {
    HouseholdFile.members(document.household, document.scenario, document.untold)
  }
}

extension RecordID {
  fileprivate var written: WrittenValue {
    switch self {
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    }
  }
}

extension WrittenValue {
  /// What a person wrote, to be written anew.
  fileprivate init(_ node: JSON5Node) {
    self =
      switch node.value {
      case .null: .literal("null")
      case .bool(let flag): .flag(flag)
      case .number(let number): .literal(number.text)
      case .string(let text): .text(text)
      case .array(let nodes): .list(nodes.map { WrittenValue($0) })
      case .object(let members): .object(members.map { ($0.key, WrittenValue($0.value)) })
      }
  }
}

extension String {
  /// The text as comments, every line one of its own; lines keep what they are indented beyond that.
  func commentedOut(indent: String) -> String {
    split(omittingEmptySubsequences: false) { $0.isNewline }
      .map { line in
        let blank = line.prefix { $0 == " " || $0 == "\t" }
        return "\(indent)// \(line.dropFirst(min(blank.count, indent.count)))"
      }
      .joined(separator: "\n")
  }
}
