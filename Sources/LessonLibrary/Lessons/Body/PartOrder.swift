/// Whether the parts that every lesson has stand once each and in their places.
struct PartOrder {
  private(set) var problems: [(line: Int?, fact: LessonProblem.Fact)] = []

  /// Looks at the sections of a lesson, the first of which has no heading.
  init(_ sections: [LessonSection]) {
    var last = -1
    for (index, part) in LessonPart.allCases.enumerated() {
      let found = sections.indices.filter { sections[$0].part == part }
      guard let place = found.first else {
        problems.append((nil, .part(part, .missing)))
        continue
      }
      if found.count > 1 { note(sections[found[1]], .doubled) }
      if place < last || !Self.isAtItsEnd(place, of: sections, index) {
        note(sections[place], .misplaced)
      }
      last = max(last, place)
    }
  }

  /// The first part is the first section with a heading, the last part the last section.
  private static func isAtItsEnd(_ place: Int, of sections: [LessonSection], _ index: Int) -> Bool {
    if index == 0 { return place == 1 }
    return index < LessonPart.allCases.count - 1 || place == sections.count - 1
  }

  private mutating func note(_ section: LessonSection, _ flaw: LessonProblem.PartFlaw) {
    guard let part = section.part else { return }
    problems.append((section.line, .part(part, flaw)))
  }
}
