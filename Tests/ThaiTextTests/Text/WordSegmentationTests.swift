import Testing

@testable import ThaiText

@Suite("Word segmentation") struct WordSegmentationTests {
  @Test func `the dictionary finds words that no space parts`() {
    #expect(WordSegmentation.boundaries(in: "กินข้าว") == [0, 3, 7])
  }

  @Test func `an empty text has no boundary inside`() {
    #expect(WordSegmentation.boundaries(in: "").allSatisfy { $0 == 0 })
  }

  @Test func `boundaries are counted in UTF-16 units`() {
    #expect(WordSegmentation.boundaries(in: "😀 กิน").contains(3))
  }
}
