import Engine
import JSON5

extension Rule<String> {
  /// A name that people and other parts of the file know a thing by.
  static var name: Self {
    Self(.text(most: ValueLimits.nameLength)) { value throws(ValueProblem) in
      try ValueLimits.name(try value.text(as: .text))
    }
  }

  /// A text of a sentence or more.
  static var passage: Self {
    let most = 2_000
    return Self(.text(most: most)) { value throws(ValueProblem) in
      try ValueLimits.text(try value.text(as: .text), most: most, mayBreakLines: true)
    }
  }

  /// One of a few words.
  static func word(among known: [String]) -> Self {
    Self(.choice(known)) { value throws(ValueProblem) in
      let word = try value.text(as: .choice)
      guard known.contains(word) else {
        let nearest = Spelling.nearest(to: word, among: known)
        throw .choiceUnknown(text: word.shortened, nearest: nearest, known: known)
      }
      return word
    }
  }

  /// The name of a thing elsewhere in the file.
  static func reference(to thing: NamedThing) -> Self {
    let name = Self.name
    return Self(name.schema) { value in
      guard let name = name.read(value) else { return nil }
      let names = value.context.names[thing] ?? []
      value.context.referenced[thing, default: []].insert(name)
      if !names.contains(name) {
        let nearest = Spelling.nearest(to: name, among: names)?.shortened
        value.report(.contradiction(.referenceUnknown(thing, name: name, nearest: nearest)))
      }
      return name
    }
  }
}

extension Rule
where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
  /// One of the words that the cases are written as.
  static var choice: Self {
    let word = Rule<String>.word(among: Value.allCases.map(\.rawValue))
    return Self(word.schema) { word.read($0).flatMap { Value(rawValue: $0) } }
  }
}

extension Rule<RecordID> {
  /// What a batch record is called: a name or a whole number.
  static var recordID: Self {
    Self(.oneOf([.text(most: ValueLimits.nameLength), .whole(Int.min...Int.max)])) {
      value throws(ValueProblem) in try RecordID(value)
    }
  }
}
