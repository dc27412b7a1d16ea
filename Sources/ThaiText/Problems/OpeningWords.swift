import HouseholdFile

extension OpeningProblem {
  /// What the problem says; `name` is the file's name as the person knows it, if it has one.
  func words(file name: String?) -> ProblemWords {
    let file = name.map { " \($0.safeForTerminal) " } ?? ""
    return switch self {
    case .missing: Self.missing(file)
    case .unreadable: Self.unreadable(file)
    case .tooLarge(let bytes, let limit): .tooLarge(bytes: bytes, limit: limit)
    case .folder: Self.folder(file)
    case .unwritable: Self.unwritable(file, other: "~/\(FileName(name).last)")
    case .exists: Self.exists(file, other: FileName(name).second)
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

  private static func unwritable(_ file: String, other: String) -> ProblemWords {
    ProblemWords(
      "ยังบันทึกลงไฟล์\(file)ไม่ได้",
      why: "ที่เก็บอาจเต็ม หรือเครื่องยังไม่อนุญาตให้เขียน ถ้ามีไฟล์เดิม ของเดิมยังอยู่ครบ",
      mend: "เลือกที่เก็บอื่นที่เป็นของคุณ แล้วบันทึกอีกที เช่น",
      example: other
    )
  }

  private static func exists(_ file: String, other: String) -> ProblemWords {
    ProblemWords(
      "มีไฟล์\(file)อยู่แล้ว จึงยังไม่เขียนทับ",
      why: "ถ้าเขียนทับ สิ่งที่กรอกไว้ในไฟล์เดิมจะหาย",
      mend: "ตั้งชื่อใหม่ หรือย้ายไฟล์เดิมไปเก็บก่อน เช่น",
      example: other
    )
  }
}

/// A file's name on its way to an example of another name.
private struct FileName {
  /// The name without its folder.
  let last: String
  /// The name with its folder, marked as a second file.
  let second: String

  init(_ name: String?) {
    let name = name?.safeForTerminal ?? "ครอบครัว.json5"
    let start = name.lastIndex(of: "/").map(name.index(after:)) ?? name.startIndex
    last = String(name[start...])
    // What follows the first dot of the name is its ending, as in `.map.json5`.
    let dot = name[start...].dropFirst().firstIndex(of: ".") ?? name.endIndex
    second = name[..<dot] + "-2" + name[dot...]
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
