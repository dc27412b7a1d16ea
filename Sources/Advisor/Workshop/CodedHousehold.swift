import Engine
import HouseholdFile

/// A household of a workshop with what it is called where its name must not stand.
struct CodedHousehold: Sendable {
  /// The code: what its file calls it, or its place in the list.
  let code: String
  /// The family with its money.
  let household: Household

  /// Gives households their codes.
  ///
  /// - Parameter documents: What files hold, in order.
  /// - Returns: One element a document, in the same order; places have as many digits as the last.
  static func coded(_ documents: [HouseholdDocument]) -> [CodedHousehold] {
    let digits = String(documents.count).count
    return documents.enumerated().map { index, document in
      let place = String(index + 1)
      let zeros = String(repeating: "0", count: max(0, digits - place.count))
      return CodedHousehold(
        code: document.id.map(\.text) ?? zeros + place,
        household: document.household
      )
    }
  }
}

extension RecordID {
  /// The id as people read it.
  fileprivate var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    }
  }
}
