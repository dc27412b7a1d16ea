/// Words that the dictionary takes apart, though a reader stumbles when a line parts them.
enum CompoundWords {
  /// The most dictionary words that one compound is made of.
  private static let mostParts = 4

  /// The boundaries that are left when those inside a compound are taken away.
  ///
  /// - Parameters:
  ///   - boundaries: Where the dictionary sees words begin or end, as character offsets, rising.
  ///   - characters: The paragraph, one element a grapheme cluster.
  /// - Returns: The boundaries that remain.
  static func joining(_ boundaries: [Int], in characters: [Character]) -> Set<Int> {
    var left: Set<Int> = []
    var index = 0
    while index < boundaries.count {
      left.insert(boundaries[index])
      index += partsOfCompound(at: index, boundaries, characters)
    }
    return left
  }

  /// How many dictionary words make up the word that begins there, at least one.
  private static func partsOfCompound(
    at index: Int,
    _ boundaries: [Int],
    _ characters: [Character]
  ) -> Int {
    let most = min(mostParts, boundaries.count - 1 - index)
    guard most >= 2, characters[boundaries[index]].isThaiLetter else { return 1 }
    return (2...most).last {
      all.contains(String(characters[boundaries[index]..<boundaries[index + $0]]))
    } ?? 1
  }

  private static let all = Set(
    [money, debt, time, people, everyday].flatMap { $0.split(separator: " ").map(String.init) }
      + ThaiDate.longNames.map { "เดือน" + $0 }
  )

  private static let money = """
    ร้อยละ รายจ่าย รายได้ เงินต้น เงินออม เงินฝาก เงินเดือน เงินกู้ เงินสัจจะ เงินขาดมือ เงินเข้า เงินก้อน หาเพิ่ม ตึงมือ ฉุกเฉิน \
    ค่าใช้จ่าย ใช้จ่าย ค่าไฟ ค่าน้ำ ค่าปุ๋ย ค่าเทอม ค่าเช่า ค่าแรง คงเหลือ ออมทรัพย์ เฉลี่ยคืน ใบเสร็จ
    """
  private static let debt = """
    ค่างวด หนี้สิน ลูกหนี้ เจ้าหนี้ นอกระบบ ในระบบ ดอกลอย ลดต้น ลดดอก ดอกคงที่ ขั้นต่ำ ครบกำหนด \
    ไกล่เกลี่ย หมุนหนี้ รายวัน ปิดหนี้ ปลดหนี้ ปลอดหนี้ พักหนี้ พักชำระ ทวงหนี้ ค้างชำระ ค้างจ่าย กู้ยืม กู้เงิน \
    คนค้ำ ผู้ค้ำ ค้ำประกัน ผู้ค้ำประกัน แท้จริง ที่แท้จริง ขายฝาก โรงรับจำนำ รับจำนำ ปรับโครงสร้าง บัตรเครดิต
    """
  private static let time = """
    ปีละ เดือนละ วันละ งวดละ ก้อนละ คนละ ครั้งละ ทีละ ไร่ละ วันนี้ พรุ่งนี้ เดือนนี้ ปีนี้ ปีหน้า เดือนหน้า ทุกเดือน ทุกปี ทั้งปี ต่อปี ต่อเดือน \
    ตอนนี้ ก่อนหน้า ต่อไป
    """
  private static let people = """
    ครัวเรือน เจ้าหน้าที่ ศูนย์ดำรงธรรม ในบ้าน ลูกหลาน สูงอายุ ผู้สูงอายุ คนพิการ ดำรงธรรม มหาดไทย พัฒนาชุมชน ร้านค้า
    """
  private static let everyday = """
    ข้าวเปลือก เกี่ยวข้าว เมล็ดพันธุ์ พันธุ์ข้าว มันสำปะหลัง รถไถ เท่าไหร่ ยังไง ตรงไหน ด้วยกัน เพราะว่า ถ้าหาก \
    ไม่เกิน อย่างน้อย อย่างเดียว เพิ่มขึ้น กินใช้ เหมือนเดิม ข้อสังเกต แบบนี้ แบบไหน ที่นี่ ที่สุด ดีสุด ดีที่สุด แพงสุด กว่านี้ กว่านี้มาก สมาร์ทโฟน ฯลฯ
    """
}
