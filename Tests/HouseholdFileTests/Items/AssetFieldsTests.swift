import Engine
import Testing

@Suite("Asset fields") struct AssetFieldsTests {
  @Test func `a thing is for sale only when the file says so`() throws {
    let assets = try household(
      "assets: [{ name: 'วัว', value: 18000, sellable: true }, { name: 'ที่นา', value: 500000 }]"
    ).assets
    #expect(
      assets == [
        Asset(name: "วัว", value: Money(baht: 18_000), isSellable: true),
        Asset(name: "ที่นา", value: Money(baht: 500_000), isSellable: false),
      ]
    )
  }

  @Test func `a thing without a name or a price is told for each`() {
    #expect(summary("assets: [{}]") == ["S101 assets[0].name", "S101 assets[0].value"])
  }
}
