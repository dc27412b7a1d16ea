import Advisor
import Testing
import ThaiText

@Suite("Trying a change") struct WhatIfTests {
  private func tried(_ typed: [String]) -> String {
    Transcript(typing: ["1", "1"] + Script.screens + ["3"] + typed + ["q"]).text
  }

  @Test func `more money makes the family free of debt no later`() {
    for change in ["1", "2", "3"] {
      let text = tried([change, "1,000"])
      #expect(text.contains("เดือนละ 1,000 บาท") || text.contains("เงินก้อน 1,000 บาท"))
      #expect(text.contains("หนี้หมด"))
    }
  }

  @Test func `an amount that cannot be read is asked again, and Enter tries nothing`() {
    #expect(tried(["1", "เยอะ", "500"]).contains("(S201)"))
    #expect(tried(["1", ""]).hasSuffix(WelcomeWords.farewell + "\n"))
  }
}
