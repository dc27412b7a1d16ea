import HouseholdFile

extension ExtendingProblem {
  /// What the problem says.
  var words: ProblemWords {
    switch self {
    case .missing(let file):
      ProblemWords(
        "หาเรื่องต้นทาง \(file.quotedShort) ไม่พบ",
        why: "เรื่องนี้ต่อจากไฟล์นั้น ไฟล์ต้องอยู่ในโฟลเดอร์เดียวกัน ชื่อตรงกันทุกตัวอักษร",
        mend: "ดูชื่อไฟล์อีกที แล้วเขียน เช่น",
        example: #"extends: "rice-farmers-before-harvest.json5""#
      )
    case .hasProblems(let file):
      ProblemWords(
        "เรื่องต้นทาง \(file.quotedShort) ยังมีจุดที่ต้องแก้",
        why: "เรื่องนี้ต่อจากไฟล์นั้น ต้องแก้ไฟล์นั้นก่อน จึงจะอ่านเรื่องนี้ได้",
        mend: "ดูจุดที่ต้องแก้ พิมพ์ว่า",
        example: "plodnee scenario check \(file.shortForTerminal)"
      )
    case .circular(let file):
      ProblemWords(
        "เรื่องต้นทางวนกลับมาที่ \(file.quotedShort)",
        why: "เรื่องหนึ่งต่อจากอีกเรื่องเป็นทอด ๆ ได้ แต่ต้องไม่วนกลับมาที่เดิม",
        mend: "ลบ extends ออกจากไฟล์ที่เป็นต้นเรื่อง เหลือไว้เฉพาะไฟล์ที่ต่อยอด เช่น",
        example: #"extends: "rice-farmers-before-harvest.json5""#
      )
    }
  }
}
