extension String {
  /// The text with three dots in the place of each amount, so that others read neither the amount nor
  /// how large it is.
  ///
  /// Years and telephone numbers stay: they are the four digits that no comma groups.
  ///
  /// Example: `เถ้าแก่ 2 ดอก 750 โทร 1567` without the name `เถ้าแก่ 2` →
  /// `เถ้าแก่ 2 ดอก ••• โทร 1567`.
  ///
  /// - Parameter names: What stays as it is, digits and all.
  /// - Returns: The text.
  public func hidingNumbers(except names: [String] = []) -> String {
    var hidden = ""
    var rest = self[...]
    while let first = rest.first {
      let name = names.filter { !$0.isEmpty && rest.hasPrefix($0) }.max { $0.count < $1.count }
      let number = rest.prefix { $0.isNumber || $0 == "," || $0 == "." }
      if let name {
        hidden += name
      } else if first.isNumber {
        hidden += number.isYearOrTelephone ? String(number) : "•••"
      } else {
        hidden.append(first)
      }
      rest = rest.dropFirst(name?.count ?? (first.isNumber ? number.count : 1))
    }
    return hidden
  }
}

extension Substring {
  /// Whether a run of digits is one of four without a comma or a point.
  fileprivate var isYearOrTelephone: Bool { count == 4 && allSatisfy(\.isNumber) }
}
