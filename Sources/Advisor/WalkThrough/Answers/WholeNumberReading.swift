import Engine
import HouseholdFile
import ThaiText

/// Whole numbers as people type them.
enum WholeNumberReading {
  /// A whole number in Thai or Arabic digits or in words; nil when it is none.
  static func read(_ text: String) -> Int? {
    guard let typed = try? ThaiNumber.readAmount(text), typed.amount.satang.isMultiple(of: 100)
    else { return nil }
    return typed.amount.satang / 100
  }
}
