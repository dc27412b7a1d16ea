import ThaiText
import Testing

@testable import Advisor

@Suite("Command catalogue") struct CommandCatalogueTests {
  private func name(_ line: String) throws -> String {
    try CommandCatalogue.match(line.split(separator: " ").map(String.init)).form.name
  }

  @Test func `no two commands have the same name`() {
    let names = CommandCatalogue.forms.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func `a name of two words is found, and its first word stands for the first of them`()
    throws
  {
    #expect(try name("lesson show x") == "lesson show")
    #expect(try name("lesson") == "lesson list")
    #expect(try name("scenario --json") == "scenario list")
  }

  @Test func `flags before the name go to the command`() throws {
    let match = try CommandCatalogue.match(["--width", "50", "plan", "x"])
    #expect(match.form.name == "plan")
    #expect(match.rest == ["--width", "50", "x"])
  }

  @Test func `without a name there is only the conversation`() throws {
    #expect(try name("") == "")
    #expect(try name("--plain") == "")
  }

  @Test func `every example is a command that exists`() throws {
    for form in CommandCatalogue.forms {
      var words = form.words.example.split(separator: " ").map(String.init)
      if words.first == "source" { words = ["plodnee", "completion", "bash"] }
      words = Array(words.prefix { !"<>".contains($0) })
      #expect(words.removeFirst() == "plodnee")
      let match = try CommandCatalogue.match(words)
      #expect(match.form.name == form.name)
      _ = try match.form.command(Arguments(match.rest, flags: match.form.allFlags))
    }
  }

  @Test func `no command has two flags of the same name`() {
    for form in CommandCatalogue.forms {
      let names = form.allFlags.map(\.name)
      #expect(Set(names).count == names.count, "\(form.name)")
    }
  }
}
