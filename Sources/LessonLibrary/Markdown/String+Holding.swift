extension String {
  /// Whether another text stands somewhere in this one, byte by byte: found without a look at
  /// letters, which takes many times as long.
  public func holds(_ part: String) -> Bool {
    guard let first = part.utf8.first else { return true }
    var rest = utf8[...]
    while let place = rest.firstIndex(of: first) {
      rest = rest[place...]
      if rest.starts(with: part.utf8) { return true }
      rest.removeFirst()
    }
    return false
  }
}
