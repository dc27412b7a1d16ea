import Engine

extension CommandWords {
  /// What a loan truly costs.
  public static let rate = CommandWords(
    "ดูว่าเงินกู้ก้อนหนึ่งเสียดอกจริงเท่าไร",
    example: "plodnee rate --received 9000 --pay 500 --times 24 --every day",
    details: [
      "บอกเงินที่ได้มาจริง ค่างวด จำนวนงวด และจ่ายทุกเมื่อไร "
        + "ถ้าเป็นดอกคงที่ ใช้ --flat กับ --per แทน --pay เช่น "
        + "plodnee rate --received 45000 --flat 1.2 --per month --times 36",
      "ถ้าจ่ายไม่เท่ากันหรือไม่ตรงงวด ทำตาราง CSV สองช่องแล้วใช้ --flows "
        + "ช่องแรกเป็นเดือนนับจากวันกู้ (มีเศษได้) หรือวันที่ (พ.ศ. หรือ ค.ศ.) "
        + "ช่องที่สองเป็นบาท เงินที่ได้เป็นบวก เงินที่จ่ายเป็นลบ นับ 1 ปีเป็น 365 วัน",
    ],
    names: Lender.allCases.map { ($0.rawValue, $0.thai) },
    namesHeading: "ชื่อผู้ให้กู้ที่ใช้หลัง --lender"
  )
}
