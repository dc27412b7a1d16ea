import ThaiText
import Testing

@testable import Advisor

@Suite("Help command") struct HelpCommandTests {
  @Test(arguments: ["help", "--help", "-h", "help help"])
  func `help lists every command`(line: String) {
    let world = ScriptedWorld()
    #expect(world.run(line) == .done)
    for form in CommandCatalogue.forms {
      #expect(world.shown.contains("plodnee \(form.name)"))
    }
  }

  @Test(arguments: CommandCatalogue.forms.map(\.name).filter { $0 != "help" })
  func `every command tells its flags and an example`(name: String) throws {
    let (flag, command) = (ScriptedWorld(), ScriptedWorld())
    #expect(flag.run("\(name) --help") == .done)
    #expect(command.run("help \(name)") == .done)
    #expect(flag.shown == command.shown)
    let form = try #require(CommandCatalogue.forms.first { $0.name == name })
    #expect(form.allFlags.allSatisfy { flag.shown.contains($0.typed) })
    #expect(flag.shown.contains(form.words.summary))
    #expect(flag.shown.contains("  plodnee") || flag.shown.contains("  source"))
  }

  @Test func `help asks for nothing that a command needs`() {
    #expect(ScriptedWorld().run("plan --help") == .done)
    #expect(ScriptedWorld().run("rate --received 5 -h") == .done)
  }
}
