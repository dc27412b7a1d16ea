public import Engine
import JSON5

extension HouseholdFile {
  /// The text of a file after its household changed, with everything else as a person left it.
  ///
  /// Only values that differ are written anew: comments, order, spacing and ways of writing stay
  /// where they are. An item that is gone becomes a comment, so that nothing is lost; so do the
  /// what-ifs and the game of a scenario once they speak of what is gone. A file that cannot be
  /// changed so is written anew, with its old text as a comment below.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is, without problems.
  ///   - household: What it should read as.
  ///   - untold: What the family has not told of yet; nil for what the file says.
  ///   - retired: What stands above an item that is gone, on one line.
  ///   - today: The first month of a plan whose file does not name one.
  /// - Returns: The new text.
  public static func rewrite(
    _ bytes: [UInt8],
    as household: Household,
    untold: [UntoldPart]? = nil,
    retired: String,
    today: YearMonth
  ) -> String {
    guard case .success(let tree) = JSON5.parse(bytes),
      case .clean(let document) = read(tree, today: today)
    else { return written(anew: household, keeping: bytes, nil, untold ?? []) }
    let untold = untold ?? document.untold
    var edits = TextEdits(of: bytes, retired: retired)
    edits.change(
      tree,
      from: members(document.household, document.scenario, document.untold),
      to: members(household, document.scenario, untold)
    )
    var withoutStory = edits
    if let scenario = tree.member(HouseholdField.scenario.key) {
      withoutStory.retire(ScenarioField.story, of: scenario)
    }
    let text = [edits, withoutStory].lazy.map(\.applied).first { text in
      guard case .clean(let changed) = read(Array(text.utf8), today: today) else { return false }
      return changed.household == household && changed.scenario == document.scenario
        && changed.untold == untold
    }
    return text ?? written(anew: household, keeping: bytes, document.scenario, untold)
  }

  private static func written(
    anew household: Household,
    keeping bytes: [UInt8],
    _ scenario: ScenarioCard?,
    _ untold: [UntoldPart]
  ) -> String {
    let old = String(decoding: bytes, as: UTF8.self).commentedOut(indent: "")
    return write(household, scenario: scenario, untold: untold) + "\n" + old + "\n"
  }
}

extension String {
  /// The text as comments, every line one of its own.
  func commentedOut(indent: String) -> String {
    split(omittingEmptySubsequences: false) { $0.isNewline }
      .map { "\(indent)// \($0.drop { $0 == " " || $0 == "\t" })" }
      .joined(separator: "\n")
  }
}
