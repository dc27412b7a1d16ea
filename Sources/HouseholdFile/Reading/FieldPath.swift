/// The keys that lead to a value, spelled out only when a problem needs them.
indirect enum FieldPath: Sendable {
  /// The whole file.
  case file
  /// A key of an object.
  case key(String, of: FieldPath)
  /// An element of a list, counted from 0.
  case element(Int, of: FieldPath)

  /// The path in words, such as `debts[2].rate.per`; empty for the whole file.
  var text: String {
    switch self {
    case .file: return ""
    case .element(let index, let parent): return "\(parent.text)[\(index)]"
    case .key(let key, let parent):
      let before = parent.text
      return before.isEmpty ? key : "\(before).\(key)"
    }
  }
}
