/// The keys of a Thai keyboard, for those who forget to switch to Latin letters.
public enum ThaiKeyboard {
  /// The digits on the same keys; nil unless every key has one.
  ///
  /// Example: "ๅภ" → "14".
  ///
  /// Source: TIS 820-2538, the Kedmanee layout.
  public static func digits(_ typed: String) -> String? {
    let digits = typed.unicodeScalars.map { keys[$0] }
    guard !digits.isEmpty, digits.allSatisfy({ $0 != nil }) else { return nil }
    return String(digits.compactMap(\.self))
  }

  private static let keys: [Unicode.Scalar: Character] = [
    "ๅ": "1", "/": "2", "-": "3", "ภ": "4", "ถ": "5", "ุ": "6", "ึ": "7", "ค": "8", "ต": "9",
    "จ": "0", " ": " ",
  ]
}
