import Engine
import HouseholdFile

/// A household of a workshop with what it is called where its name must not stand.
struct CodedHousehold: Sendable {
  /// The code: what its file or table calls it, or its place in the list; no other has it.
  let code: String
  /// The family with its money.
  let household: Household
  /// What the family has not told of yet, where its file says so.
  var untold: [UntoldPart] = []

  /// Gives households their codes, those that cannot be read too, so that no code changes when they
  /// can.
  ///
  /// - Parameter own: The code that each has already, in order; nil for none.
  /// - Returns: One code a household, in the same order; places have as many digits as the last, and
  ///   a code that another had before ends in its place.
  static func codes(_ own: [String?]) -> [String] {
    let digits = String(own.count).count
    var taken: Set<String> = []
    return own.enumerated().map { index, own in
      let place = String(index + 1)
      let number = String(repeating: "0", count: max(0, digits - place.count)) + place
      let wanted = own ?? number
      let code = taken.insert(wanted).inserted ? wanted : "\(wanted)-\(number)"
      taken.insert(code)
      return code
    }
  }
}

extension RecordID {
  /// The id as a household's code.
  var code: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    }
  }
}
