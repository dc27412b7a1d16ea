/// A small family that records its months.
enum MonthFamily {
  /// The name of its file.
  static let file = "baan.json5"

  /// The file, with comments in it.
  static let text = """
    // บ้านยายคำ จดทุกสิ้นเดือน
    {
      plodnee: 1, name: "บ้านยายคำ", start: "2569-12", horizon: 60,
      cash: 3000, buffer: 500, // เงินในกระป๋อง
      incomes: [
        { name: "รับจ้าง", amount: 9000 },
        { name: "ขายข้าว", amount: 30000, months: [12] },
      ],
      expenses: [{ name: "กับข้าว", amount: 5000, essential: true }],
      savings: [{ name: "สัจจะ", kind: "sajja", balance: 2000, deposit: 100 }],
      debts: [
        // ดอกแพงสุด
        {
          name: "เถ้าแก่", lender: "informal", kind: "interestOnly", balance: 10000,
          rate: { percent: 5, per: "month" }, // ยืมตอนยายป่วย
        },
        {
          name: "กองทุนหมู่บ้าน", lender: "villageFund", kind: "bullet", balance: 20000,
          rate: { percent: 6, per: "year" }, due: "2570-01", rollover: true,
        },
        {
          name: "มอเตอร์ไซค์", lender: "hirePurchase", kind: "flat", principal: 36000,
          rate: { percent: 1, per: "month" }, installments: 36, remaining: 12,
        },
      ],
    }

    """

  /// A world with the file.
  static func world(typed: [String]? = nil, width: Int = 80) -> ScriptedWorld {
    ScriptedWorld(files: [file: text], typed: typed, width: width)
  }
}
