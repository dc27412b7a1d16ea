import Testing

@testable import ThaiText

@Suite("Change kind") struct ChangeKindTests {
  @Test(arguments: ChangeKind.allCases)
  func `the example of a kind is of that kind, with the options that it knows`(
    kind: ChangeKind
  ) throws {
    let written = try WrittenChange(kind.example)
    #expect(written.kind == kind)
    #expect(Set(written.options.keys) == Set(kind.options))
  }
}
