public import Engine
import JSON5

extension HouseholdFile {
  /// The text of a file after its household changed, with everything else as a person left it.
  ///
  /// Only values that differ are written anew: comments, order, spacing and ways of writing stay
  /// where they are. An item that is gone becomes a comment, so that nothing is lost; so do the
  /// what-ifs and the game of a scenario once they speak of what is gone. A file that cannot be
  /// changed so, or that builds on another, is written anew, with its old text as a comment below.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is.
  ///   - household: What it should read as.
  ///   - untold: What the family has not told of yet; nil for what the file says.
  ///   - retired: What stands above an item that is gone, on one line.
  ///   - today: The first month of a plan whose file does not name one.
  ///   - base: The bytes of a file of the same folder, on which this one may build; nil when there
  ///     is none.
  /// - Returns: The new text; nil where none would read back as the household, so that nothing is to
  ///   be written.
  public static func rewrite(
    _ bytes: [UInt8],
    as household: Household,
    untold: [UntoldPart]? = nil,
    retired: String,
    today: YearMonth,
    base: @escaping (String) -> [UInt8]? = { _ in nil }
  ) -> String? {
    let rewriting = HouseholdRewriting(bytes, today: today, base: base)
    return rewriting.text(as: household, untold: untold, retired: retired)
  }
}
