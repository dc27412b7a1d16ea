import JSON5

/// The tree of a text; a failure names its problems.
func tree(_ text: String) throws -> JSON5Node {
  try JSON5.parse(Array(text.utf8)).get()
}

/// The problems of some bytes, none when they can be read.
func problems(_ bytes: [UInt8]) -> [JSON5Problem] {
  switch JSON5.parse(bytes) {
  case .success: []
  case .failure(let failure): failure.problems
  }
}

/// The problems of a text, none when it can be read.
func problems(_ text: String) -> [JSON5Problem] {
  problems(Array(text.utf8))
}

/// What the problems are, with their places, such as `J113 2:5`.
func summary(_ text: String) -> [String] {
  problems(text).map {
    "\($0.code.rawValue) \($0.span.start.line):\($0.span.start.column)"
  }
}

/// The part of a text that a span covers.
func excerpt(_ text: String, _ span: SourceSpan) -> String {
  let bytes = Array(text.utf8)[span.start.offset..<span.end.offset]
  return String(decoding: bytes, as: UTF8.self)
}

extension JSON5Value {
  /// The value as plain JSON, numbers as written.
  var outline: String {
    switch self {
    case .null: "null"
    case .bool(let isTrue): "\(isTrue)"
    case .number(let number): number.text
    case .string(let text): "\"\(text)\""
    case .array(let elements):
      "[" + elements.map(\.value.outline).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\($0.key):\($0.value.value.outline)" }.joined(separator: ",") + "}"
    }
  }

  /// The text, when it is one.
  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }
}

/// A generator that gives the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A household as a trainer writes it, with everything that JSON5 allows.
let ordinaryHousehold = """
  // ครอบครัวตัวอย่าง
  {
    plodnee: 1, /* รุ่น */
    'name': "ครอบครัวคำแก้ว \\u0e17ำนา",
    cash: 3500,
    รายได้: [
      { name: 'ขาย\\
  ข้าว', amount: 62000, months: [11,], risk: { spread: .25, failure: +8e-2 } },
      { name: "\\ud83d\\udc02 วัว", amount: 0x1F, from: null, sellable: true },
    ],
  }
  """
