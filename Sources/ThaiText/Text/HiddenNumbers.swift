extension String {
  /// The text with a dot in the place of each digit, so that those who sit beside read no amount.
  ///
  /// Example: `เถ้าแก่ 2 ดอก 750` without the name `เถ้าแก่ 2` → `เถ้าแก่ 2 ดอก •••`.
  ///
  /// - Parameter names: What stays as it is, digits and all.
  /// - Returns: The text, as wide as it was.
  public func hidingNumbers(except names: [String] = []) -> String {
    var hidden = ""
    var rest = self[...]
    while let first = rest.first {
      let name = names.filter { !$0.isEmpty && rest.hasPrefix($0) }.max { $0.count < $1.count }
      hidden += name ?? String(first.isNumber ? "•" : first)
      rest = rest.dropFirst(name?.count ?? 1)
    }
    return hidden
  }
}
