extension StringProtocol {
  /// The text without the white space around it.
  var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return Substring(start[...last])
  }
}
