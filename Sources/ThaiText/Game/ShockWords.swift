public import Engine

/// What is said of things that befall a family.
public enum ShockWords {
  /// What happened, in a few words.
  public static func title(_ kind: Shock.Kind) -> String {
    switch kind {
    case .illness: "มีคนในบ้านป่วย"
    case .funeral: "งานศพญาติ"
    case .repair: "รถเสีย"
    case .disaster: "ฝนแล้งน้ำท่วม"
    case .priceFall: "ราคาผลผลิตตก"
    }
  }

  /// What happened and what it costs, in a sentence.
  public static func sentence(_ shock: Shock) -> String {
    sentence(shock, in: shock.month.inSentence)
  }

  /// The same of the month that is being told.
  public static func sentenceOfThisMonth(_ shock: Shock) -> String { sentence(shock, in: "เดือนนี้") }

  private static func sentence(_ shock: Shock, in month: String) -> String {
    switch shock.effect {
    case .cost(let amount): "\(month) \(title(shock.kind)) ต้องจ่าย \(amount.thai)"
    case .cropLoss(let ppm):
      "\(month) \(title(shock.kind)) จากนี้หนึ่งปีผลผลิตขายได้น้อยลงร้อยละ \(ThaiNumber.percent(ppm: ppm))"
    }
  }
}
