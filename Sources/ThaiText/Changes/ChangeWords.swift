public import Engine

/// What is said of changes that a family tries out.
public enum ChangeWords {
  /// The heading of the changes.
  public static let heading = "ถ้าเปลี่ยน"
  /// The heading of the comparison.
  public static let comparisonHeading = "เทียบกับแผนเดิม"
  /// The heading of what each change does alone.
  public static let aloneHeading = "ถ้าทำทีละข้อ"
  /// The column titles of the comparison.
  public static let titles = ["เรื่อง", "แผนเดิม", "ถ้าเปลี่ยน"]
  /// That nothing was written.
  public static let onlyTried = "แค่ลองคิด ยังไม่ได้แก้ตัวเลขในไฟล์"

  /// A change in words.
  ///
  /// - Parameters:
  ///   - change: The change.
  ///   - household: Whom it is made to, before it.
  /// - Returns: One sentence.
  public static func thai(_ change: HouseholdChange, of household: Household) -> String {
    switch change {
    case .choose(let offer): choice(offer, of: household)
    case .spendLess(let amount): "ใช้น้อยลงเดือนละ \(amount.wholeThai)"
    case .sell(let asset, let price, let month):
      "ขาย \(asset.quotedThai) \(month.inSentence) ได้ \(price.wholeThai)"
    case .borrow(let debt, let received):
      "กู้\(debt.lender.thai) \(received.wholeThai)" + terms(of: debt)
    case .shock(let name, let amount, let month):
      "\(month.inSentence) ต้องจ่าย\(name.isEmpty ? "กะทันหัน" : " \(name.quotedThai)") "
        + amount.wholeThai
    }
  }

  private static func choice(_ offer: Offer, of household: Household) -> String {
    if case .earn(let recurrence) = offer.choice, offer.name.isEmpty {
      let start = recurrence.from.map { $0 > household.start ? " เริ่ม\($0.inSentence)" : "" } ?? ""
      return "หารายได้เพิ่มเดือนละ \(recurrence.amount.wholeThai)\(start)"
    }
    return PlanWords.deed(offer, of: household)
  }

  private static func terms(of debt: Debt) -> String {
    guard case .installment(let terms) = debt.contract,
      case .term(let months) = terms.payment
    else { return "" }
    return " ดอก\(terms.rate.initial.thai) ผ่อน \(months) งวด"
  }
}
