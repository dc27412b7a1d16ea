import Engine
import Testing
import ThaiText

@testable import Advisor

@Suite("Several answers in one") struct ToldTogetherTests {
  private let wages = PickReading(
    Wage.allCases.map(\.thai),
    Wage.allCases.map(\.alsoTyped),
    naming: { $0 }
  )

  private func read(_ text: String) -> [String] {
    (wages.readValues(text, as: .monthlyAmount, of: .lower) ?? []).map { pick, value in
      let name = pick.name(among: Wage.allCases.map(\.thai))
      guard case .amount(let amount)? = value else { return name }
      return "\(name) \(amount.satang / 100)"
    }
  }

  @Test func `things with their amounts are read, by name or by number`() {
    #expect(read("รับจ้าง 4,500, เบี้ยคนแก่ 600") == ["รับจ้าง 4500", "เบี้ยผู้สูงอายุ 600"])
    #expect(read("รับจ้าง 4500 เบี้ยผู้สูงอายุ 600") == ["รับจ้าง 4500", "เบี้ยผู้สูงอายุ 600"])
    #expect(
      read("รับจ้างวันละ 300 เดือนละ 12 วัน กับ เบี้ยคนแก่ 600") == ["รับจ้าง 3600", "เบี้ยผู้สูงอายุ 600"]
    )
    #expect(read("1 4,500") == ["รับจ้าง 4500"])
    #expect(read("1 4500 5 600") == ["รับจ้าง 4500", "เบี้ยผู้สูงอายุ 600"])
    #expect(read("รับจ้างวันละ 300 เดือนละ 12 วัน") == ["รับจ้าง 3600"])
    #expect(read("ขายก๋วยเตี๋ยว 3-4 พัน, ลูกส่งให้") == ["ขายก๋วยเตี๋ยว 3000", "ลูกหลานส่งให้"])
  }

  @Test func `things alone, and numbers that could be either, are left to the list`() {
    for text in ["1 5", "1 5 600", "รับจ้าง", "1 3 ค่าเช่านา", "รับจ้าง 2 คน"] {
      #expect(read(text).isEmpty, "\(text)")
    }
  }

  @Test func `a family that tells things together is asked for fewer, and comes to the same file`()
  {
    let together: [QuestionIDAndWords] = [
      ("1", 1, "ข้าว พ.ย. 62,000"), ("1 5", 2, "รับจ้าง 4,500, เบี้ยผู้สูงอายุ 600"), ("6", 1, "หวย 400"),
      ("1 2 4", 3, "ปุ๋ย ก.ค. 9,000, ค่าไถ มิ.ย. 6,000, ค่าเทอม พ.ค. พ.ย. 1,500"),
      ("8200", 1, "8,200 ส่งเดือนละ 100"), ("36", 1, "36 งวด เหลือ 20"),
    ]
    var told = Script.fromNothingToFile
    for (first, count, words) in together {
      let place = told.firstIndex(of: first) ?? 0
      told.replaceSubrange(place...(place + count), with: [words])
    }
    let plain = Transcript(typing: Script.fromNothingToFile)
    let short = Transcript(typing: told)
    #expect(told.count == Script.fromNothingToFile.count - 9)
    #expect(short.file("baan-yaikham.json5") == plain.file("baan-yaikham.json5"))
    #expect(goldenMismatch(short.text, "WalkThrough/told-together.txt") == nil)
  }

  private typealias QuestionIDAndWords = (first: String, others: Int, words: String)

  @Test func `going back from the question after it returns to all of it`() {
    let told = ["3"] + Script.farmFamily.prefix(4) + ["ไม่มี", "รับจ้าง 4,500", "ย้อน", "1", "5000"]
    let transcript = Transcript(typing: told + ["ออก", "1", "k"])
    #expect(
      transcript.household(in: "k.json5")?.incomes.map(\.recurrence.amount) == [Money(baht: 5_000)]
    )
  }

  @Test func `a weight of gold is no price`() {
    let told =
      ["3"] + Script.farmFamily.dropLast() + ["1", "ทอง 2 บาท", "62,000", "", "ออก", "1", "k"]
    let transcript = Transcript(typing: told)
    #expect(transcript.text.contains("“ทอง 2 บาท” = ทอง ใช่ไหม"))
    #expect(transcript.household(in: "k.json5")?.assets.map(\.value) == [Money(baht: 62_000)])
  }

  @Test func `a cut above what is spent is not taken`() {
    let spent = Script.farmFamily.prefix { $0 != "6" }
    let transcript = Transcript(typing: ["3"] + spent + ["หวย 900"])
    #expect(transcript.text.contains(LivingWords.cutAboveCost(spent: "400 บาท")))
    #expect(!transcript.text.contains("900 บาท ใช่ไหม"))
  }
}
