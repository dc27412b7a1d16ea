import Testing
import ThaiText

@testable import Advisor

@Suite("A line on the screen") struct LineEntryTests {
  private func request(_ items: [String] = [], several: Bool = false) -> LineRequest {
    var request = LineRequest(sign: "› ")
    guard !items.isEmpty else { return request }
    let list = ChoiceList(items, keys: several ? [] : [("q", "ออก")])
    request.menu = LineMenu(list: list, takesSeveral: several, rowsBelow: 1, width: 40)
    return request
  }

  /// The screen after keys, with the rows above the line, and how the typing ended.
  private func typed(
    _ keys: [Key],
    in request: LineRequest,
    width: Int = 40,
    height: Int = 24
  ) -> (screen: FakeScreen, end: LineAnswer?) {
    var screen = FakeScreen()
    if let menu = request.menu {
      screen.show((menu.list.lines(width: menu.width) + ["ถาม"]).joined(separator: "\n") + "\n")
    }
    var entry = LineEntry(request, width: width, height: height)
    screen.show(entry.opening)
    for key in keys {
      let (shown, end) = entry.take(key)
      screen.show(shown)
      if let end { return (screen, end) }
    }
    return (screen, nil)
  }

  private func letters(_ text: String) -> [Key] { text.unicodeScalars.map(Key.letter) }

  @Test func `a typed line stands behind its sign until Enter`() {
    let (screen, end) = typed(letters("12,500") + [.enter], in: request())
    #expect(screen.rows == ["› 12,500", ""])
    #expect(end == .line("12,500"))
  }

  @Test func `the cursor stands where the next letter comes`() {
    #expect(typed(letters("ที่นา"), in: request()).screen.column == 5)
    #expect(typed(letters("ที่นา") + [.left, .left], in: request()).screen.column == 3)
    #expect(typed(letters("น้ำ") + [.home], in: request()).screen.column == 2)
  }

  @Test func `a line longer than the screen slides and never fills the last cell`() {
    let (screen, _) = typed(letters("1234567890"), in: request(), width: 10)
    #expect(screen.rows == ["› 567890"])
    #expect(screen.column == 8)
    let (begun, _) = typed(letters("1234567890") + [.home], in: request(), width: 10)
    #expect(begun.rows == ["› 1234567"])
    #expect(begun.column == 2)
  }

  @Test func `hidden letters are dots, a mark over another letter included`() {
    var hidden = request()
    hidden.isHidden = true
    let (screen, end) = typed(letters("15000") + [.enter], in: hidden)
    #expect(screen.rows == ["› •••••", ""])
    #expect(end == .line("15000"))
  }

  @Test func `the arrow keys walk in the list, around its ends`() {
    let menu = request(["ข้าว", "อ้อย"])
    let (screen, _) = typed([.down], in: menu)
    #expect(screen.rows == ["▸ 1  ข้าว", "  2  อ้อย", "  q  ออก", "ถาม", "› 1  ข้าว"])
    #expect(typed([.down, .down, .enter], in: menu).end == .line("2"))
    #expect(typed([.up, .enter], in: menu).end == .line("q"))
    #expect(typed([.down, .down, .down, .down, .enter], in: menu).end == .line("1"))
  }

  @Test func `what is typed after the arrow keys takes the place of their choice`() {
    let menu = request(["ข้าว", "อ้อย"])
    let (screen, end) = typed([.down] + letters("2") + [.enter], in: menu)
    #expect(end == .line("2"))
    #expect(screen.rows.first == "  1  ข้าว")
    #expect(typed([.down, .backspace, .enter], in: menu).end == .line(""))
    #expect(typed([.down, .escape, .enter], in: menu).end == .line(""))
  }

  @Test func `the blank marks several things of a list`() {
    let menu = request(["ข้าว", "อ้อย", "ยาง"], several: true)
    let (screen, _) = typed([.down, .letter(" "), .down, .down, .letter(" ")], in: menu)
    #expect(screen.rows == [" ●1  ข้าว", "  2  อ้อย", "▸●3  ยาง", "ถาม", "› 1 3  ยาง"])
    let marking: [Key] = [.down, .letter(" "), .down, .enter]
    #expect(typed(marking, in: menu).end == .line("1"))
    #expect(typed([.down, .letter(" "), .letter(" "), .enter], in: menu).end == .line("1"))
  }

  @Test func `a list that has scrolled away stays as it is, and the line says the choice`() {
    let (screen, end) = typed([.down], in: request(["ข้าว", "อ้อย"]), height: 4)
    #expect(screen.rows == ["  1  ข้าว", "  2  อ้อย", "  q  ออก", "ถาม", "› 1  ข้าว"])
    #expect(end == nil)
  }

  @Test func `after the screen changed its size the line is drawn again`() {
    var entry = LineEntry(request(), width: 40, height: 24)
    _ = entry.take(.letter("5"))
    let (shown, end) = entry.resize(width: 30, height: 10)
    #expect(shown.contains("› 5"))
    #expect(end == nil)
  }

  @Test func `after the screen changed its size a list is asked for again, with what was typed`() {
    var entry = LineEntry(request(["ข้าว", "อ้อย"]), width: 40, height: 24)
    _ = entry.take(.down)
    #expect(entry.resize(width: 30, height: 10).end == .resized("1"))
  }

  @Test func `keys that end the typing`() {
    #expect(typed([.interrupt], in: request()).end == .leave)
    #expect(typed([.endOfInput], in: request()).end == .leave)
    #expect(typed(letters("5") + [.endOfInput, .enter], in: request()).end == .line("5"))
    #expect(typed([.escape], in: request()).end == .back)
    #expect(typed(letters("5") + [.escape, .enter], in: request()).end == .line(""))
    #expect(typed(letters("5") + [.tab], in: request()).end == .hide("5"))
    #expect(typed(letters("5") + [.help], in: request()).end == .line("?"))
  }
}

/// A screen that understands what a line entry shows: enough to see what a person sees.
struct FakeScreen {
  private var cells: [[String]] = [[]]
  private var row = 0
  private(set) var column = 0

  /// The rows, without blanks at their ends.
  var rows: [String] {
    cells.map { row in
      var text = row.joined()
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  mutating func show(_ text: String) {
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\r": column = 0
      case "\n": moveDown(1)
      case "\u{1B}":
        rest = rest.dropFirst()
        let digits = rest.prefix { ("0"..."9").contains($0) }
        rest = rest.dropFirst(digits.count)
        control(rest.popFirst() ?? "?", Int(String(digits.map(Character.init))) ?? 1)
      default: put(scalar)
      }
    }
  }

  private mutating func control(_ final: Unicode.Scalar, _ count: Int) {
    switch final {
    case "A": row = max(0, row - count)
    case "B": row = min(cells.count - 1, row + count)
    case "C": column += count
    case "K": cells[row] = Array(cells[row].prefix(column))
    default: Issue.record("unknown control \(final)")
    }
  }

  private mutating func moveDown(_ count: Int) {
    row += count
    column = 0
    while cells.count <= row { cells.append([]) }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    if String(scalar).displayWidth == 0, column > 0 {
      cells[row][column - 1].unicodeScalars.append(scalar)
      return
    }
    while cells[row].count <= column { cells[row].append(" ") }
    cells[row][column] = String(scalar)
    column += 1
  }
}
