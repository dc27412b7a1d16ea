import Testing
import ThaiText

@Suite("Words beside the numbers of a debt") struct DebtQuestionWordsAnswersTests {
  @Test func `the principal is what stands before its interest`() {
    #expect(DebtQuestionWords.principalWords("ต้น 60000 ดอก 3600") == "60000")
    #expect(DebtQuestionWords.principalWords("60,000 ไม่รวมดอก") == "60,000")
    #expect(DebtQuestionWords.principalWords("หมื่นห้า") == "หมื่นห้า")
    #expect(DebtQuestionWords.principalWords("60,000 รวมดอก") == nil)
  }

  @Test func `what is left or paid is not all of a contract`() {
    for words in ["เหลือ 20", "อีก 20 งวด", "จ่ายแล้ว 16", "ผ่อนไปแล้ว 16"] {
      #expect(DebtQuestionWords.tellsLeft(words), "\(words)")
    }
    for words in ["36", "36 เหลือ 20", "3 ปี"] {
      #expect(!DebtQuestionWords.tellsLeft(words), "\(words)")
    }
  }

  @Test func `words of borrowing are no part of a lender's name`() {
    #expect(DebtQuestionWords.calledName("ยืมน้องสาว") == "น้องสาว")
    #expect(DebtQuestionWords.calledName("กู้จาก เถ้าแก่แดง") == "เถ้าแก่แดง")
    #expect(DebtQuestionWords.calledName("ยืม") == "ยืม")
  }
}
