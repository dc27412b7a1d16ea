import HouseholdFile

/// What a problem is about: a field, and the item that it stands in.
struct ProblemSubject {
  /// The keys that lead to the field, the file's own key first; empty for the whole file.
  let keys: [String]
  /// The list that the item stands in, and which one it is, counted from 1.
  private let place: (list: String, number: Int)?
  /// Which element of its own list the field is, counted from 1.
  private let element: Int?
  /// The name that the item gives itself; nil when nothing can be seen of it.
  private let item: String?

  /// The subject of a path such as `debts[2].rate.per`.
  init(field: String, item: String?) {
    let steps = field.split(separator: ".").map(Self.step)
    keys = steps.map(\.key)
    place = steps.first.flatMap { step in step.number.map { (step.key, $0) } }
    element = steps.count > 1 ? steps.last?.number : nil
    self.item = item.flatMap { $0.isToBeSeen ? $0 : nil }
  }

  /// The object whose keys a problem is about.
  init(holding problem: KeyProblem, field: String, item: String?) {
    switch problem {
    case .missing(let key, _), .unknown(let key, _), .ofAnotherKind(let key, _, _, _):
      self.init(field: Self.path(field, without: key), item: item)
    case .periodMissing, .oneOfMissing: self.init(field: field, item: item)
    }
  }

  /// The path of the object that a key stands in; the key may be of any kind.
  private static func path(_ field: String, without key: String) -> String {
    let (path, last) = (field.unicodeScalars, key.unicodeScalars)
    guard path.count > last.count, path.suffix(last.count).elementsEqual(last) else { return "" }
    return String(path.dropLast(last.count + 1))
  }

  private static func step(_ text: Substring) -> (key: String, number: Int?) {
    let parts = text.split(separator: "[", maxSplits: 1)
    let digits = parts.dropFirst().first?.dropLast() ?? ""
    let index = UInt16(digits)
    return (parts.first.map(String.init) ?? "", index.map { Int($0) + 1 })
  }

  /// The key of the field; empty for the whole file.
  var key: String { keys.last ?? "" }

  /// What the field is called, ready for the words that follow it.
  var name: String {
    guard !keys.isEmpty else { return "ไฟล์นี้" }
    if keys.count == 1, let place { return Self.item(place.number, of: place.list) + " " }
    if keys.count == 1, FieldTerm.lists.contains(key) { return "รายการ\(Self.name(keys))" }
    let name = Self.name(keys)
    if let element { return "\(name) ตัวที่ \(element) " }
    // Words stand apart from Latin letters and quotation marks.
    return name.unicodeScalars.last.map { (0xE01...0xE5B).contains($0.value) } ?? true
      ? name : name + " "
  }

  /// Whose field it is, with a space after it; empty where the file speaks of one thing only.
  var owner: String {
    guard let place, keys.count > 1 else { return "" }
    if key != "name", let item { return "\(item.quotedShort) " }
    return Self.item(place.number, of: place.list) + " "
  }

  /// The item as a subject of its own, ready for the words that follow it; the file where there
  /// is none.
  var holder: String {
    if let item { return "\(item.quotedShort) " }
    return place.map { Self.item($0.number, of: $0.list) + " " } ?? "ไฟล์นี้"
  }

  /// The field with a value that can be copied.
  var sample: String { sample(beside: key) }

  /// A field that stands beside this one, with a value that can be copied.
  func sample(beside key: String) -> String {
    Self.sample(Array(keys.dropLast()) + [key])
  }

  /// A field inside this object, with a value that can be copied.
  func sample(inside key: String) -> String { Self.sample(keys + [key]) }

  /// The field with a value of the person's own.
  func written(_ value: String) -> String { "\(key): \(value)" }

  /// What a field that stands beside this one is called.
  func name(beside key: String) -> String {
    Self.name(Array(keys.dropLast()) + [key])
  }

  /// What a field inside this object is called.
  func name(inside key: String) -> String { Self.name(keys + [key]) }

  private static func name(_ keys: [String]) -> String {
    FieldTerm.term(of: keys)?.thai ?? "ช่อง \(keys.last?.shortForTerminal ?? "")"
  }

  private static func sample(_ keys: [String]) -> String {
    guard let key = keys.last, let term = FieldTerm.term(of: keys) else {
      return #"{ plodnee: 1, name: "ครอบครัวคำแก้ว" }"#
    }
    return "\(key): \(term.sample)"
  }

  /// An item without a name.
  private static func item(_ number: Int, of list: String) -> String {
    let name = FieldTerm.term(of: [list])?.thai ?? list
    return list == "debts" ? "\(name)ก้อนที่ \(number)" : "\(name)รายการที่ \(number)"
  }
}

extension String {
  /// Whether a terminal would show anything of the text.
  fileprivate var isToBeSeen: Bool { safeForTerminal.contains { !$0.isWhitespace } }
}
