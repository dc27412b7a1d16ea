/// What a field of a household file is called, and how its value is written.
struct FieldTerm: Hashable, Sendable {
  /// The name, as people say it.
  let thai: String
  /// A value that can be copied.
  let sample: String

  init(_ thai: String, _ sample: String) {
    (self.thai, self.sample) = (thai, sample)
  }

  /// A field that is answered with yes or no.
  static func flag(_ thai: String) -> Self { Self("ช่อง “\(thai)”", "true") }

  /// The term of a field.
  ///
  /// A key may mean another thing in another place, so the longest ending that is known counts.
  ///
  /// - Parameter keys: The keys that lead to the field, the file's own key first.
  /// - Returns: The term, or nil when no such key is known.
  ///
  /// Example: `["savings", "balance"]` → "ยอดเงินออม".
  static func term(of keys: [String]) -> Self? {
    keys.indices.lazy.compactMap { all[keys[$0...].joined(separator: ".")] }.first
  }

  /// The key that a Thai name stands for, or nil when it is no field's name.
  ///
  /// - Parameters:
  ///   - name: What was written in place of a key.
  ///   - keys: The keys that lead to the place.
  /// - Returns: The key to write.
  static func key(named name: String, below keys: [String]) -> String? {
    let candidates = all.filter { $0.value.thai == name }.keys.compactMap {
      $0.split(separator: ".").last.map(String.init)
    }
    return Set(candidates).sorted().first { term(of: keys + [$0])?.thai == name }
  }

  /// The keys of the lists of items.
  static let lists: Set<String> = [
    "incomes", "expenses", "savings", "assets", "debts", "guarantees", "offers",
  ]

  /// Every field by the end of its path.
  static let all = file.merging(items) { first, _ in first }.merging(debts) { first, _ in first }
}
