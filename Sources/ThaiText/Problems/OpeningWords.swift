import HouseholdFile

extension OpeningProblem {
  /// What the problem says; `file` is the file's name, safe to show, with spaces around it.
  func words(file: String) -> ProblemWords {
    switch self {
    case .missing: Self.missing(file)
    case .unreadable: Self.unreadable(file)
    case .tooLarge(let bytes, let limit): .tooLarge(bytes: bytes, limit: limit)
    case .folder: Self.folder(file)
    case .unwritable: Self.unwritable(file)
    case .exists: Self.exists(file)
    }
  }

  private static func missing(_ file: String) -> ProblemWords {
    ProblemWords(
      "หาไฟล์\(file)ไม่พบ",
      why: "ชื่ออาจสะกดต่างไป หรือไฟล์อยู่อีกที่หนึ่ง",
      mend: "ดูชื่อและที่เก็บของไฟล์อีกที ถ้ายังไม่มีไฟล์ เริ่มทำใหม่ได้โดยพิมพ์ว่า",
      example: "plodnee"
    )
  }

  private static func unreadable(_ file: String) -> ProblemWords {
    ProblemWords(
      "ยังเปิดอ่านไฟล์\(file)ไม่ได้",
      why: "เครื่องนี้ยังไม่อนุญาตให้คุณอ่านไฟล์นี้",
      mend: "ขอให้เจ้าของไฟล์เปิดให้อ่าน หรือถ้าเป็นไฟล์ของคุณเอง พิมพ์ว่า",
      example: "chmod u+r ชื่อไฟล์"
    )
  }

  private static func folder(_ file: String) -> ProblemWords {
    ProblemWords(
      "ชื่อ\(file)นี้เป็นโฟลเดอร์ ไม่ใช่ไฟล์",
      why: "ข้อมูลครอบครัวเก็บเป็นไฟล์ ครอบครัวละไฟล์",
      mend: "บอกชื่อไฟล์ที่อยู่ในโฟลเดอร์ด้วย เช่น",
      example: "plodnee plan ชื่อโฟลเดอร์/ชื่อไฟล์.json5"
    )
  }

  private static func unwritable(_ file: String) -> ProblemWords {
    ProblemWords(
      "ยังบันทึกลงไฟล์\(file)ไม่ได้",
      why: "ที่เก็บอาจเต็ม หรือเครื่องยังไม่อนุญาตให้เขียน ถ้ามีไฟล์เดิม ของเดิมยังอยู่ครบ",
      mend: "เลือกที่เก็บอื่นที่เป็นของคุณ แล้วบันทึกอีกที เช่น",
      example: "~/ครอบครัว.json5"
    )
  }

  private static func exists(_ file: String) -> ProblemWords {
    ProblemWords(
      "มีไฟล์\(file)อยู่แล้ว จึงยังไม่เขียนทับ",
      why: "ถ้าเขียนทับ สิ่งที่กรอกไว้ในไฟล์เดิมจะหาย",
      mend: "ตั้งชื่อใหม่ หรือย้ายไฟล์เดิมไปเก็บก่อน เช่น",
      example: "--out ครัวเรือน-2570.csv"
    )
  }
}

extension ProblemWords {
  /// A file with far more in it than one family has.
  static func tooLarge(bytes: Int, limit: Int) -> Self {
    let (size, most) = (bytes / 1_000_000 + 1, limit / 1_000_000)
    return Self(
      "ไฟล์นี้ใหญ่เกินไป: \(ThaiNumber.grouped(size)) เมกะไบต์",
      why: "อ่านได้ไม่เกิน \(most) เมกะไบต์ ครอบครัวหนึ่งปกติใช้ไม่ถึง 1 เมกะไบต์",
      mend: "ดูว่าเลือกไฟล์ตรงไหม ถ้ามีหลายครอบครัว ให้แยกไฟล์ละครอบครัว เช่น",
      example: "plodnee plan ครอบครัวคำแก้ว.json5"
    )
  }
}
