import Engine
import HouseholdFile

/// The words of problems with the keys of an object.
struct KeyWords {
  /// The object.
  let object: ProblemSubject

  func words(for problem: KeyProblem) -> ProblemWords {
    switch problem {
    case .missing(let key, let kind): missing(key, kind)
    case .unknown(let key, let nearest): unknown(key, nearest)
    case .ofAnotherKind(let key, let thing, let kind, let usedBy):
      ofAnotherKind(key, thing, kind, usedBy)
    case .periodMissing(let percent): periodMissing(percent)
    case .oneOfMissing(let keys): oneOfMissing(keys)
    }
  }

  private func missing(_ key: String, _ kind: String?) -> ProblemWords {
    let needs = kind.flatMap { ChoiceTerm.thai($0, for: "kind") }
    let isOtherFrom = object.keys == ["offers"] && key == "from" && kind != "refinance"
    return ProblemWords(
      "\(object.holder)ยังไม่ได้บอก\(object.name(inside: key))",
      why: needs.map { "แบบ “\($0)” ต้องมีช่อง \(key) จึงจะคิดแผนให้ได้" }
        ?? "ต้องมีช่อง \(key) จึงจะคิดแผนให้ได้",
      mend: "เพิ่มช่องนี้ เช่น",
      example: isOtherFrom ? #"from: "2570-01""# : object.sample(inside: key)
    )
  }

  private func unknown(_ key: String, _ nearest: String?) -> ProblemWords {
    let shown = key.shortForTerminal
    let meant = nearest ?? FieldTerm.key(named: key, below: object.keys)
    let why = "ถ้าข้ามช่องที่ไม่รู้จักไป ตัวเลขจะไม่ครบ"
    guard let meant else {
      return ProblemWords(
        "\(object.holder)มีช่อง \(shown) ที่โปรแกรมยังไม่รู้จัก",
        why: why,
        mend: "ลบช่องนี้ออก ถ้าจดไว้กันลืม ให้ใส่ // นำหน้า แบบนี้",
        example: "// \(shown): …"
      )
    }
    return ProblemWords(
      "\(object.holder)มีช่อง \(shown) ที่โปรแกรมยังไม่รู้จัก",
      why: why,
      mend: "ถ้าหมายถึง\(object.name(inside: meant)) ให้เขียนชื่อช่องว่า \(meant) เช่น",
      example: object.sample(inside: meant)
    )
  }

  private func ofAnotherKind(
    _ key: String,
    _ thing: KindedThing,
    _ kind: String,
    _ usedBy: [String]
  ) -> ProblemWords {
    let users = usedBy.map { ChoiceTerm.explained($0, for: "kind") }.joined(separator: ", ")
    return ProblemWords(
      "\(object.holder)เป็น\(thing.thai)แบบ \(ChoiceTerm.explained(kind, for: "kind")) "
        + "จึงไม่มีช่อง \(key)",
      why: "ช่อง \(key) (\(object.name(inside: key))) ใช้กับ\(thing.thai)แบบ \(users)",
      mend: "ลบช่อง \(key) ออก หรือถ้าเลือกแบบไว้ไม่ตรง ให้เปลี่ยนเป็น",
      example: "kind: \"\(usedBy.first ?? kind)\""
    )
  }

  private func periodMissing(_ percent: String?) -> ProblemWords {
    let written = percent.map { "ร้อยละ \(WrittenNumber($0).thai) " } ?? ""
    let number = percent.flatMap { WrittenNumber($0).withoutSign } ?? "2"
    let rate = #"percent: \#(number), per: "month""#
    return ProblemWords(
      "\(object.holder)บอกดอก\(written)แต่ยังไม่บอกว่าต่อเดือนหรือต่อปี",
      why: "ร้อยละ 2 ต่อเดือน เท่ากับร้อยละ 24 ต่อปี ต่างกัน 12 เท่า",
      mend: #"ถ้าต่อเดือนให้เขียนแบบนี้ ถ้าต่อปีให้เปลี่ยน "month" เป็น "year""#,
      example: "rate: { \(rate) }"
    )
  }

  private func oneOfMissing(_ keys: [String]) -> ProblemWords {
    let names = keys.map { "\(object.name(inside: $0)) (\($0))" }.joined(separator: " หรือ")
    return ProblemWords(
      "\(object.holder)ยังไม่ได้บอก\(names)",
      why: "รู้อย่างใดอย่างหนึ่ง จึงจะรู้ว่าต้องจ่ายเดือนละเท่าไร",
      mend: "เพิ่มช่องใดช่องหนึ่ง เช่น",
      example: keys.first.map { object.sample(inside: $0) } ?? ""
    )
  }
}

extension KindedThing {
  /// What the thing is called.
  fileprivate var thai: String {
    switch self {
    case .debt: "หนี้"
    case .offer: "ทางเลือก"
    case .action: "สิ่งที่ทำ"
    }
  }
}
