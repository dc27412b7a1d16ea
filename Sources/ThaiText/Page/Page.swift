/// Something to read, as blocks from top to bottom, before it is known how wide the reader's
/// screen is.
public struct Page: Sendable {
  /// One block.
  public enum Block: Sendable {
    /// The name of the whole page.
    case title(String)
    /// The name of a part.
    case heading(String)
    /// Running text.
    case paragraph(String)
    /// Text that is set off, one element a paragraph: a family's own numbers, a quotation.
    case quote([String])
    /// Points; a sign stands before each.
    case points([Point])
    /// Numbered steps, the first with the number given.
    case steps([String], from: Int = 1)
    /// A question with the answers to choose from.
    case question(Question)
    /// A table.
    case table(TextTable)
    /// A chart with a line of words above it, and what it shows in sentences for those who cannot
    /// see it.
    case chart(String, FallingChart, sentences: [String])
    /// What is paid to whom, month by month.
    case calendar(PaymentCalendar)
    /// Lines that stay as they are where they fit, such as a command to type.
    case verbatim([String])
  }

  /// A point with what explains it.
  public struct Point: Sendable {
    /// What is said first.
    public var text: String
    /// What explains it, below; may be empty.
    public var detail: String

    /// A point.
    public init(_ text: String, detail: String = "") {
      self.text = text
      self.detail = detail
    }
  }

  /// A question, not yet answered.
  public struct Question: Sendable {
    /// Its place among the questions, from one.
    public var number: Int
    /// What is asked.
    public var text: String
    /// The answers to choose from, lettered in this order; may be empty.
    public var choices: [String]

    /// A question with its place and its answers.
    public init(number: Int, text: String, choices: [String]) {
      self.number = number
      self.text = text
      self.choices = choices
    }

    /// What an answer is called by its place from zero: ก ข ค ง จ ฉ ช ซ, then 9, 10 and so on.
    public static func letter(ofChoice index: Int) -> String {
      index < letters.count ? String(letters[index]) : "\(index + 1)"
    }

    private static let letters = Array("กขคงจฉชซ")
  }

  /// The blocks, top first.
  public var blocks: [Block]

  /// A page of blocks.
  public init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }
}
