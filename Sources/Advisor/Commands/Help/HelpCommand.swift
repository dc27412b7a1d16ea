import ThaiText

/// Tells how the commands are used.
struct HelpCommand: Command {
  /// The commands to explain; empty for all in short.
  private let forms: [CommandForm]

  init(_ arguments: Arguments) throws(UsageProblem) {
    let named = arguments.operands
    self = named.isEmpty ? Self() : Self(about: try CommandCatalogue.match(named).form)
  }

  private init() { forms = [] }

  /// Help on one command.
  init(about form: CommandForm) {
    forms = form.name.isEmpty || form.name == "help" ? [] : [form]
  }

  func run(in world: World) -> ExitCode {
    let page = forms.first.map(HelpPage.page(of:)) ?? HelpPage.overview
    world.console.show(world.console.layout.text(page))
    return .done
  }
}

extension CommandForm {
  static let help = CommandForm("help", HelpCommand.self, .help, operand: .command)
}
