import Engine
import Foundation
import Testing
import ThaiText

@testable import Advisor

@Suite("Numbers that are hidden") struct ScreenHidingTests {
  private static let file = """
    {
      plodnee: 1, name: "บ้านตาสี", start: "2569-12", horizon: 18, cash: 3000, buffer: 500,
      incomes: [{ name: "รับจ้าง", amount: 9000 }],
      expenses: [{ name: "กับข้าว", amount: 5000, essential: true }],
      debts: [
        { name: "เถ้าแก่ 2", lender: "informal", kind: "interestOnly", balance: 13100, rate: { percent: 7, per: "month" } },
        { name: "ผ่อนรถ", lender: "hirePurchase", kind: "flat", principal: 45000, rate: { percent: 1, per: "month" }, installments: 36, remaining: 20 },
      ],
    }
    """

  private func seen(_ typed: [String], from mark: String) -> String {
    let transcript = Transcript(
      typing: ["2", "a.json5"] + typed + ["q"],
      files: ["a.json5": Self.file]
    )
    return transcript.text.components(separatedBy: mark).dropFirst().joined()
  }

  @Test func `after the results, too, no number of an informal debt is seen`() {
    let everywhere =
      ["ซ่อน"] + Script.screens + ["3", "5", "1", "<", "", "4", "3", "1", "", "5", "6", "", "", "q"]
    let text = seen(everywhere, from: ConversationWords.hidden)
    #expect(text.contains("เถ้าแก่ 2"))
    #expect(text.contains("•••"))
    #expect(!text.contains("13,100") && !text.contains("13100"))
    #expect(!text.contains("ร้อยละ 7 ต่อเดือน") && !text.contains(" 917"))
  }

  @Test func `other debts stay to be read, and all is shown again when it is wished`() {
    let text = seen(["ซ่อน", "", "", "", "", ""], from: ConversationWords.hidden)
    #expect(text.contains("1,700") || text.contains("ผ่อนรถ"))
    let again = seen(["ซ่อน", "ซ่อน"] + Script.screens, from: ConversationWords.shown)
    #expect(!again.contains("••"))
  }

  @Test func `dots stand for digits alone, and names keep theirs`() {
    #expect("เถ้าแก่ 2 ดอก ๗๕๐ บาท".hidingNumbers(except: ["เถ้าแก่ 2"]) == "เถ้าแก่ 2 ดอก ••• บาท")
    #expect("1,500".hidingNumbers() == "•••")
    #expect("มี.ค. 2570 ขาด 12,500 โทร 1567".hidingNumbers() == "มี.ค. 2570 ขาด ••• โทร 1567")
    #expect("".hidingNumbers(except: [""]) == "")
  }

  @Test func `texts that belong together are hidden together`() {
    let screen = Screen()
    screen.privateNames = ["เถ้าแก่"]
    #expect(screen.hidden(["เถ้าแก่", "750 บาท"]) == ["เถ้าแก่", "750 บาท"])
    screen.toggleHiding()
    #expect(screen.hidden(["เถ้าแก่", "750 บาท"]) == ["เถ้าแก่", "••• บาท"])
    #expect(screen.hidden(["ผ่อนรถ", "750 บาท"]) == ["ผ่อนรถ", "750 บาท"])
  }
}
