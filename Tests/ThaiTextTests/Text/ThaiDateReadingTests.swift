import Testing
import ThaiText

@Suite("Months that can be read for certain") struct ThaiDateReadingTests {
  @Test(
    "a month with its year",
    arguments: [
      "ธ.ค. 2569", "ธันวาคม 69", "ธ.ค.69", "๑๒/๒๕๖๙", "2569-12", "2026-12", "12/2026",
      "ธันวา พ.ศ. 2569",
    ]
  )
  func certain(_ text: String) {
    let month = ThaiDate.readMonth(text)
    #expect(month?.yearCE == 2026)
    #expect(month?.month == 12)
  }

  @Test(
    "what another could read otherwise",
    arguments: [
      "", "12/26", "ธ.ค.", "12", "2569", "13/2569", "0/2569", "ธ.ค. 256", "ธ.ค. 2569 แล้ว",
      "2569-1-2",
    ]
  )
  func uncertain(_ text: String) { #expect(ThaiDate.readMonth(text) == nil) }
}
