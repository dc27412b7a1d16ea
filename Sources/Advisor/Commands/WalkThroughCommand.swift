import ThaiText

/// Talks with a family question by question; where nobody sits, tells what to type instead.
struct WalkThroughCommand: Command {
  init(_ arguments: Arguments) throws(UsageProblem) {
    try arguments.expectOperands(atMost: 0)
  }

  func run(in world: World) -> ExitCode {
    let examples = [CommandForm.plan, .help].map(\.words.example)
    let page = Page([.paragraph(HelpWords.noConversation), .verbatim(examples)])
    world.console.show(world.console.layout.text(page))
    return .done
  }
}

extension CommandForm {
  static let walkThrough = CommandForm("", WalkThroughCommand.self, .walkThrough)
}
