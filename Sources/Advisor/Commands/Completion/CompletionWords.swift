import LessonLibrary

/// What may be typed where, for shells.
struct CompletionWords: Sendable {
  /// What a shell offers at one place.
  enum Offer: Hashable, Sendable {
    /// Nothing.
    case nothing
    /// These words.
    case words([String])
    /// Files and folders.
    case files
    /// Folders.
    case folders
    /// Files and folders, and these words.
    case filesAnd([String])
  }

  private let lessons: [String]
  private let scenarios: [String]

  init(_ world: World) {
    lessons = world.lessons.lessons.map(\.slug).filter(\.isPlainWord)
    scenarios = world.scenarioDocuments.map(\.stem).filter(\.isPlainWord)
  }

  /// The first words of all commands, each once.
  var firstWords: [String] {
    CommandCatalogue.forms.reduce(into: []) { words, form in
      if words.last != form.firstWord { words.append(form.firstWord) }
    }
  }

  /// The commands of two words: their first word, and the second ones.
  var groups: [(first: String, second: [String])] {
    firstWords.map { first in
      let forms = CommandCatalogue.forms.filter { $0.firstWord == first }
      return (first, forms.flatMap { $0.nameWords.dropFirst() })
    }.filter { !$0.second.isEmpty }
  }

  /// What may stand after a command's name.
  func operand(of form: CommandForm) -> Offer {
    switch form.operand {
    case .none: .nothing
    case .household: .filesAnd(scenarios)
    case .lesson: .words(lessons)
    case .scenario: .words(scenarios)
    case .command: .words(firstWords)
    case .path: .files
    case .choice(let words): .words(words)
    }
  }

  /// What may stand after a flag.
  func value(of flag: Flag) -> Offer {
    switch flag.value {
    case .none, .count, .amount, .percent, .text: .nothing
    case .choice(let words): .words(words)
    case .file: flag.name == Flag.household.name ? .filesAnd(scenarios) : .files
    case .folder: .folders
    }
  }
}

extension String {
  /// Whether the text can stand in a shell script as it is.
  fileprivate var isPlainWord: Bool {
    !isEmpty
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
