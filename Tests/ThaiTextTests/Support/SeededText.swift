/// Texts that look like what people and reports write, the same for the same seed (SplitMix64).
struct SeededText {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// What texts are made of: Thai words, amounts with their units, names, Latin, emoji, signs.
  private static let pieces = [
    "น้ำ", "ที่", "เงินสัจจะ", "ครอบครัว", "ไม่ต้อง", "เก็บ", "กำลัง", "ปู่", "เก๋า", "ทุก ๆ", "เดือนละ",
    "ร้อยละ 2 ต่อเดือน", "1,500 บาท", "12 งวด", "ธ.ค. 2569", "ธ.ก.ส.", "(ก้อนใหม่)", "“เถ้าแก่”",
    "๑๒๓", "SMS", "plodnee", "farm.json5", "https://example.org/a-b", "👨‍👩‍👧", "🙂", "中文", "…",
    "x", "–", "/", "ฯลฯ", "ก", "\u{200B}", "ดอกเบี้ย", "a-b_c",
  ]

  /// A paragraph of up to so many pieces, some parted by spaces.
  mutating func paragraph(pieces most: Int) -> String {
    (0..<whole(0...most)).reduce("") { text, _ in
      text + (whole(0...2) == 0 ? "" : " ") + Self.pieces[whole(0...Self.pieces.count - 1)]
    }
  }

  /// A whole number of a range.
  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
