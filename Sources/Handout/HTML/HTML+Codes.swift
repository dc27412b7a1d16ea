extension HTML {
  /// Words in which no code, such as "B-01", is broken at its hyphen.
  static func words(_ text: String) -> [HTML] {
    guard text.utf8.contains(0x2D) else { return [.text(text)] }
    let scalars = Array(text.unicodeScalars)
    var pieces: [HTML] = []
    var start = scalars.startIndex
    for code in scalars.codes {
      if start < code.lowerBound { pieces.append(.text(scalars[start..<code.lowerBound].joined)) }
      pieces.append(HTML(.span, class: "whole", scalars[code].joined))
      start = code.upperBound
    }
    if start < scalars.endIndex { pieces.append(.text(scalars[start...].joined)) }
    return pieces
  }
}

extension [Unicode.Scalar] {
  /// The stretches of Latin letters, digits and hyphens with a hyphen inside, rising.
  fileprivate var codes: [Range<Int>] {
    indices.split { !self[$0].isOfCode }.filter { run in
      run.dropFirst().dropLast().contains { self[$0] == "-" }
    }.map { $0.startIndex..<$0.endIndex }
  }
}

extension Sequence<Unicode.Scalar> {
  /// The scalars as a text.
  fileprivate var joined: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: self)
    return String(text)
  }
}

extension Unicode.Scalar {
  fileprivate var isOfCode: Bool {
    self == "-" || isASCII && (properties.isAlphabetic || properties.numericType != nil)
  }
}
