import Engine
import Testing
import ThaiText

@Suite("Thai names of lenders") struct LenderThaiTests {
  @Test func `every lender has a name of its own in Thai letters`() {
    let names = Lender.allCases.map(\.thai)
    #expect(Set(names).count == names.count)
    #expect(
      names.allSatisfy { name in
        !name.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic }
      }
    )
  }
}
