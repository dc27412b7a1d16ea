import Engine
import Testing
import ThaiText

@testable import Advisor

/// What families type at each question, with what is understood.
@Suite("Answers as villagers type them") struct VillagersAnswersTests {
  private static let start = YearMonth(year: 2026, month: 12)

  /// The family whose answers decide which questions there are.
  private static var told: Answers {
    var answers = Answers()
    answers[.crops] = .picks([.listed(0)])
    answers[.crop(.listed(0))] = .seasons([
      Season(months: CalendarMonths([11]), amount: Money(baht: 60_000))
    ])
    answers[.wages] = .picks([.listed(0)])
    answers[.living(.treats)] = .amount(Money(baht: 400))
    answers[.cuts] = .costs([.treats])
    answers[.seasons] = .picks([.listed(0)])
    answers[.savedBalance] = .amount(Money(baht: 8_000))
    for (index, source) in [DebtSource.floating, .vehicleFinance, .daily, .studentLoan].enumerated()
    {
      answers[.debt(index, .source)] = DebtSource.allCases.firstIndex(of: source).map(Answer.choice)
    }
    answers[.debt(0, .way)] = .choice(0)
    answers[.debt(0, .balance)] = .amount(Money(baht: 15_000))
    answers[.debt(2, .received)] = .amount(Money(baht: 9_000))
    for (index, way) in [(4, 0), (5, 2)] {
      answers[.debt(index, .source)] = .choice(0)
      answers[.debt(index, .way)] = .choice(way)
    }
    answers[.extras] = .picks(ExtraTopic.allCases.indices.map { .listed($0) })
    answers[.assets] = .picks([.listed(0)])
    answers[.loanSource] = .choice(0)
    return answers
  }

  private static let questions: [QuestionID: InterviewQuestion] = {
    let setting = InterviewSetting(.embedded, today: start)
    let all = Questionnaire(answers: told, setting: setting).questions
    return Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
  }()

  func understood(_ typed: String, _ id: QuestionID) throws -> String {
    let question = try #require(Self.questions[id])
    guard !question.kind.isPassed(by: typed) else { return question.passing.told }
    switch question.read(typed, example: "") {
    case .answer(let answer, _): return question.understood(answer)
    case .unfinished(let followUp): return "? \(followUp.ask)"
    case .problem(let lines): return "! \(lines.joined(separator: " "))"
    }
  }

  func check(_ samples: [(String, String)], _ id: QuestionID) throws {
    for (typed, expected) in samples {
      let understood = try understood(typed, id)
      #expect(understood == expected, "\(id): \(typed)")
    }
  }

  @Test func `who lives in the house`() throws {
    try check(
      [
        ("2 1 1", "ผู้ใหญ่ 2 คน เด็ก 1 คน คนแก่ 1 คน"),
        ("ผู้ใหญ่สองคน เด็กสองคน", "ผู้ใหญ่ 2 คน เด็ก 2 คน คนแก่ 0 คน"),
        ("ผู้ใหญ่ 2 เด็ก 1 ไม่มีคนแก่", "ผู้ใหญ่ 2 คน เด็ก 1 คน คนแก่ 0 คน"),
        ("2 ผู้ใหญ่ 1 เด็ก", "ผู้ใหญ่ 2 คน เด็ก 1 คน คนแก่ 0 คน"),
        ("ผัวเมีย ลูกสองคน ยาย", "ผู้ใหญ่ 2 คน เด็ก 2 คน คนแก่ 1 คน"),
        ("พ่อแม่ลูก 3 คน", "ผู้ใหญ่ 2 คน เด็ก 3 คน คนแก่ 0 คน"),
        ("สองตายาย", "ผู้ใหญ่ 0 คน เด็ก 0 คน คนแก่ 2 คน"),
        ("ตากับยาย หลาน 2", "ผู้ใหญ่ 0 คน เด็ก 2 คน คนแก่ 2 คน"),
        ("อยู่คนเดียว", "ผู้ใหญ่ 1 คน เด็ก 0 คน คนแก่ 0 คน"),
        ("4 คน", "ผู้ใหญ่ 4 คน เด็ก 0 คน คนแก่ 0 คน"),
        ("สี่คน", "ผู้ใหญ่ 4 คน เด็ก 0 คน คนแก่ 0 คน"),
        ("๒ ๑ ๑", "ผู้ใหญ่ 2 คน เด็ก 1 คน คนแก่ 1 คน"),
        ("ไม่รู้", "ยังไม่ได้บอก"),
      ],
      .people
    )
  }

  @Test func `money at hand`() throws {
    try check(
      [
        ("3500", "3,500 บาท"), ("๓,๕๐๐ บาท", "3,500 บาท"), ("สามพันห้า", "3,500 บาท"),
        ("พันห้า", "1,500 บาท"), ("หมื่นนึง", "10,000 บาท"), ("แสนสอง", "120,000 บาท"),
        ("ครึ่งแสน", "50,000 บาท"), ("ประมาณ 3500", "3,500 บาท"), ("ราวๆ สามพัน", "3,000 บาท"),
        ("พันกว่าบาท", "1,000 บาท"), ("2500 บ.", "2,500 บาท"), ("3-4 พัน", "3,000 บาท"),
        ("สามสี่พัน", "3,000 บาท"), ("2,000 ถึง 3,000", "2,000 บาท"), ("ไม่ถึงพัน", "1,000 บาท"),
        ("มีอยู่สองพัน", "2,000 บาท"), ("เหลือ 800 เอง", "800 บาท"), ("ไม่มีเลย", "ไม่มี"),
        ("หมดแล้วครับ", "ไม่มี"), ("3500 ครับ", "3,500 บาท"), ("1.5 หมื่น", "15,000 บาท"),
        ("สองหมื่นห้า", "25,000 บาท"), ("500.-", "500 บาท"),
      ],
      .cash
    )
  }

  @Test func `what is sold`() throws {
    try check(
      [
        ("1 3 ขายกล้วย", "ข้าว, อ้อย, ขายกล้วย"), ("1, 3, กล้วย", "ข้าว, อ้อย, ขายกล้วย"),
        ("ข้าวกับอ้อย", "ข้าว, อ้อย"), ("ข้าว กับ มัน", "ข้าว, มันสำปะหลัง"), ("ทำนา", "ข้าว"),
        ("ข้าวโพด", "ข้าวโพด"), ("ยาง", "ยางพารา"), ("ข้าว ข้าวโพด", "ข้าว, ข้าวโพด"),
        ("ขายวัว", "วัว ควาย หมู ปลา"), ("๑ และ ๓", "ข้าว, อ้อย"), ("1+3", "ข้าว, อ้อย"),
        ("ปลาย่าง", "ขายปลาย่าง"), ("ไม่มี", "ไม่มี"), ("ไม่ได้ขาย", "ไม่มี"), ("0", "ไม่มี"),
      ],
      .crops
    )
  }

  @Test func `months with their money`() throws {
    try check(
      [
        ("พ.ย. 62,000", "พ.ย. 62,000 บาท"), ("หกหมื่น เดือน 11", "พ.ย. 60,000 บาท"),
        ("เดือน 5 2500 เดือน 11 1500", "พ.ค. 2,500 บาท · พ.ย. 1,500 บาท"),
        ("เดือน 11 หกหมื่น", "พ.ย. 60,000 บาท"), ("เดือนสิบเอ็ด หกหมื่น", "พ.ย. 60,000 บาท"),
        ("60000 เดือนพฤศจิกายน", "พ.ย. 60,000 บาท"), ("พฤศจิกา ได้ประมาณ 6 หมื่น", "พ.ย. 60,000 บาท"),
        ("ปลายเดือน 11 62000", "พ.ย. 62,000 บาท"),
        ("พ.ย. 15,000 กับ ธ.ค. 63,000", "พ.ย. 15,000 บาท · ธ.ค. 63,000 บาท"),
        ("15000 พ.ย. 63000 ธ.ค.", "พ.ย. 15,000 บาท · ธ.ค. 63,000 บาท"),
        ("พ.ย. 5-6 หมื่น", "พ.ย. 50,000 บาท"), ("พย ธค รวม 60000", "พ.ย. ธ.ค. เดือนละ 30,000 บาท"),
        ("ทุกเดือน 6,000", "ทุกเดือน 6,000 บาท"), ("เดือนละ 6000 ทุกเดือน", "ทุกเดือน 6,000 บาท"),
        ("ช่วงสงกรานต์ 8000", "เม.ย. 8,000 บาท"),
        ("พ.ค. ถึง ก.ค. เดือนละ 8 พัน", "พ.ค.–ก.ค. เดือนละ 8,000 บาท"),
        ("หกหมื่น", "? 60,000 บาท เดือนไหน"), ("เดือน 11", "? พ.ย. เดือนละเท่าไร"), ("ไม่ได้ขาย", "ไม่มี"),
      ],
      .crop(.listed(0))
    )
    try check([("ก.ค. 8-9 พัน", "ก.ค. 9,000 บาท")], .season(.listed(0)))
  }

  @Test func `what comes in every month`() throws {
    try check(
      [
        ("รับจ้าง กับ เบี้ยคนแก่", "รับจ้าง, เบี้ยผู้สูงอายุ"), ("1 5", "รับจ้าง, เบี้ยผู้สูงอายุ"),
        ("ลูกส่งให้", "ลูกหลานส่งให้"), ("ขายของ", "ค้าขาย"), ("ขายก๋วยเตี๋ยว", "ขายก๋วยเตี๋ยว"),
        ("เบี้ยยังชีพ", "เบี้ยผู้สูงอายุ"), ("1 ค่าเช่านา", "รับจ้าง, ค่าเช่านา"), ("ไม่มี", "ไม่มี"),
      ],
      .wages
    )
    try check(
      [
        ("4500", "เดือนละ 4,500 บาท"), ("วันละ 300", "เดือนละ 9,000 บาท"),
        ("วันละ 350 เดือนละ 12 วัน", "เดือนละ 4,200 บาท"), ("12 วัน วันละ 350", "เดือนละ 4,200 บาท"),
        ("วันละ 300 อาทิตย์ละ 3 วัน", "เดือนละ 3,900 บาท"),
        ("วันละสามร้อย เดือนหนึ่งทำสิบห้าวัน", "เดือนละ 4,500 บาท"),
        ("วันละ 300 ทำ 15 วันต่อเดือน", "เดือนละ 4,500 บาท"),
        ("ครั้งละ 500 เดือนละ 4 ครั้ง", "เดือนละ 2,000 บาท"),
        ("อาทิตย์ละ 1,200", "เดือนละ 5,200 บาท"), ("ปีละ 12,000", "เดือนละ 1,000 บาท"),
        ("เดือนละ 4-5 พัน", "เดือนละ 4,000 บาท"), ("ได้ประมาณ 4500", "เดือนละ 4,500 บาท"),
        ("สี่พันห้า", "เดือนละ 4,500 บาท"), ("ไม่มี", "ไม่มี"),
      ],
      .wage(.listed(0))
    )
  }

  @Test func `what living costs`() throws {
    try check(
      [
        ("4,200", "เดือนละ 4,200 บาท"), ("วันละ 140", "เดือนละ 4,200 บาท"),
        ("วันละร้อยกว่า", "เดือนละ 3,000 บาท"),
        ("วันละ 100-150", "เดือนละ 4,500 บาท"), ("อาทิตย์ละ 500", "เดือนละ 2,167 บาท"),
        ("สี่พันถึงห้าพัน", "เดือนละ 5,000 บาท"), ("ไม่ได้จ่าย", "ไม่มี"), ("ไม่มีครับ", "ไม่มี"),
        ("ฟรี", "ไม่มี"), ("เดือนละพันนึง", "เดือนละ 1,000 บาท"), ("ข้าม", "ยังไม่ได้บอก"),
      ],
      .living(.food)
    )
    try check(
      [
        ("หวย", "หวย เหล้า บุหรี่"), ("1", "หวย เหล้า บุหรี่"), ("ลดหวย", "หวย เหล้า บุหรี่"),
        ("ลดไม่ได้", "ไม่มี"),
      ],
      .cuts
    )
    try check(
      [
        ("ครึ่งหนึ่ง", "เดือนละ 200 บาท"), ("ครึ่งนึง", "เดือนละ 200 บาท"), ("ลดได้ครึ่งนึง", "เดือนละ 200 บาท"),
        ("หมดเลย", "เดือนละ 400 บาท"), ("ร้อยนึง", "เดือนละ 100 บาท"), ("อาทิตย์ละ 50", "เดือนละ 217 บาท"),
        ("ไม่ลด", "ไม่มี"), ("200", "เดือนละ 200 บาท"), ("ทั้งหมด", "เดือนละ 400 บาท"),
      ],
      .cut(.treats)
    )
  }
}
