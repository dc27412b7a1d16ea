import ThaiText

extension Flag {
  /// Results for other programs.
  static let json = Flag("json", FlagWords.json)
  /// Signs of the keyboard only.
  static let plain = Flag("plain", FlagWords.plain)
  /// The width of the screen.
  static let width = Flag("width", .count(1...1_000), FlagWords.width)
  /// A trainer's own lessons.
  static let lessons = Flag("lessons", .folder, FlagWords.lessons)
  /// A trainer's own scenarios.
  static let scenarios = Flag("scenarios", .folder, FlagWords.scenarios)
  /// How a command is used.
  static let help = Flag("help", FlagWords.help)

  /// The flags that every command knows.
  static let everywhere = [json, plain, width, lessons, scenarios, help]

  private init(_ name: String, _ words: String) {
    self.init(name, .none, words)
  }
}
