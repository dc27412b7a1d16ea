import LessonLibrary
import Testing

@testable import LessonLibrary

@Suite("Slot filling") struct SlotFillingTests {
  @Test func `places are found in every kind of block, and words around them stay`() {
    var filling = SlotFilling(figures: ["x"])
    let text = "ก {{debt-name|ที่แพง}} ข\n\n- **{{figure:x}}**\n\n| {{debt-count}} |\n| - |\n"
    let blocks = filling.blocks(MarkdownDocument(text).blocks)
    #expect(filling.problems.isEmpty)
    #expect(
      blocks[0].content
        == .paragraph([.text("ก "), .slot(.value(.debtName, otherwise: "ที่แพง")), .text(" ข")])
    )
    #expect(blocks[1].runs[0].words == [.strong([.slot(.figure("x"))])])
    #expect(blocks[2].runs[0].words == [.slot(.value(.debtCount, otherwise: nil))])
  }

  @Test func `a figure and the last day on which it holds are known by its name`() {
    for slot in [LessonSlot.figure("x"), .lastDay("x")] {
      var known = SlotFilling(figures: ["x"])
      let blocks = known.blocks(MarkdownDocument(slot.source).blocks)
      #expect(blocks.map(\.content) == [.paragraph([.slot(slot)])])
      var unknown = SlotFilling(figures: ["y"])
      _ = unknown.blocks(MarkdownDocument(slot.source).blocks)
      #expect(unknown.problems.count == 1, "\(slot.source)")
    }
  }

  @Test(arguments: ["{{", "}}", "{{debt-name", "{ {debt-name}}", "`{{debt-name}}`"])
  func `what is not a whole place is left among the words`(text: String) {
    var filling = SlotFilling(figures: nil)
    let blocks = filling.blocks(MarkdownDocument(text).blocks)
    #expect(blocks == MarkdownDocument(text).blocks && filling.problems.isEmpty)
  }

  @Test func `every value can be written and read back`() {
    for value in HouseholdValue.allCases {
      let slot = LessonSlot.value(value, otherwise: nil)
      var filling = SlotFilling(figures: nil)
      let blocks = filling.blocks(MarkdownDocument(slot.source).blocks)
      #expect(blocks.map(\.content) == [.paragraph([.slot(slot)])])
    }
  }
}
