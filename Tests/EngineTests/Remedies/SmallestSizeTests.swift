import Testing

@testable import Engine

@Suite("Smallest size that is enough") struct SmallestSizeTests {
  /// Asks until the smallest is found, and counts how often.
  private func found(
    _ sizes: SmallestSize,
    _ shortage: (Int) -> FirstShortage?
  ) -> (smallest: Int, asked: Int) {
    var (sizes, asked) = (sizes, 0)
    while let size = sizes.next {
      sizes.tell(size, shortage(size))
      asked += 1
    }
    return (sizes.smallest, asked)
  }

  @Test(arguments: [1, 2, 777, 30_000, 35_999, 36_000])
  func `whatever is enough is found by halving`(smallest: Int) {
    var sizes = SmallestSize(upTo: 36_000)
    while let size = sizes.next { sizes.tell(size, isEnough: size >= smallest) }
    #expect(sizes.smallest == smallest)
  }

  @Test(arguments: [1, 2, 777, 30_000, 35_999, 36_000])
  func `what is short leads there in a few steps where money saves a little interest`(
    smallest: Int
  ) {
    let (size, asked) = found(SmallestSize(upTo: 36_000, months: { _ in 1 })) { size in
      size >= smallest ? nil : FirstShortage(month: 3, amount: (smallest - size) * 103)
    }
    #expect(size == smallest)
    #expect(asked <= 8)
  }

  @Test func `another month may be short once the first is not`() {
    // The third month lacks 500 baht in sum, the ninth 3,600: 400 a month for nine months.
    let (size, _) = found(SmallestSize(upTo: 9_000, months: { $0 + 1 })) { size in
      if size * 3 < 500 { return FirstShortage(month: 2, amount: (500 - size * 3) * 100) }
      if size * 9 < 3_600 { return FirstShortage(month: 8, amount: (3_600 - size * 9) * 100) }
      return nil
    }
    #expect(size == 400)
  }

  @Test func `a shortage that tells nothing still ends at the smallest`() {
    let (size, asked) = found(SmallestSize(upTo: 1_000_000, months: { _ in 1 })) { size in
      size >= 654_321 ? nil : FirstShortage(month: 0, amount: 1)
    }
    #expect(size == 654_321)
    #expect(asked <= 12 + 20)
  }
}
