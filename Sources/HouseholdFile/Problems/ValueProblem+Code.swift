extension ValueProblem {
  /// The short, lasting name of this kind.
  public var code: HouseholdProblemCode {
    switch self {
    case .wrongShape: .wrongShape
    case .numberInQuotes: .numberInQuotes
    case .negativeAmount: .negativeAmount
    case .tooManyDecimals: .tooManyDecimals
    case .amountTooLarge: .amountTooLarge
    case .notFinite: .notFinite
    case .percentOutOfRange: .percentOutOfRange
    case .rateTooHigh: .rateTooHigh
    case .countOutOfRange: .countOutOfRange
    case .shareOutOfRange: .shareOutOfRange
    case .monthUnreadable: .monthUnreadable
    case .monthNumberOutOfRange: .monthNumberOutOfRange
    case .yearOutOfRange: .yearOutOfRange
    case .monthRepeated: .monthRepeated
    case .listEmpty: .listEmpty
    case .listTooLong: .listTooLong
    case .listTooShort: .listTooShort
    case .choiceUnknown: .choiceUnknown
    case .textEmpty: .textEmpty
    case .textTooLong: .textTooLong
    case .invisibleCharacters: .invisibleCharacters
    case .otherVersion: .otherVersion
    }
  }
}
