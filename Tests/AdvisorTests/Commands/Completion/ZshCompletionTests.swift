import Testing

@testable import Advisor

@Suite("Zsh completion") struct ZshCompletionTests {
  private static let script: String = {
    let world = ScriptedWorld()
    world.run("completion zsh")
    return world.shown
  }()

  @Test func `the script can be sourced and stand in a folder of functions`() {
    #expect(Self.script.hasPrefix("#compdef plodnee\n"))
    #expect(Self.script.contains("compdef _plodnee plodnee"))
  }

  @Test func `every command and every flag is in it`() {
    for form in CommandCatalogue.forms {
      #expect(Self.script.contains("\"\(form.name)\")"))
      #expect(form.allFlags.allSatisfy { Self.script.contains($0.typed) })
    }
  }

  @Test func `every block that is opened is closed`() {
    let lines = Self.script.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.count { $0.hasPrefix("case ") } == lines.count { $0 == "esac" })
    #expect(lines.count { $0.hasPrefix("if ") } == lines.count { $0.hasPrefix("fi") })
    #expect(Self.script.count { $0 == "(" } - Self.script.count { $0 == ")" } == -arms(in: lines))
  }

  /// The arms of cases, each of which has a closing parenthesis alone.
  private func arms(in lines: [Substring]) -> Int {
    lines.count { line in
      let opening = line.count { $0 == "(" }
      return line.count { $0 == ")" } == opening + 1
    }
  }

  /// What zsh offers for the last of some words, its completion system replaced by a printer.
  private func offered(_ words: [String]) throws -> [String] {
    let list = words.map { "'\($0)'" }.joined(separator: " ")
    let test = """
      compdef() { : }
      compadd() { shift; print -l -- ${(M)@:#$PREFIX*} }
      _files() { print files }
      \(Self.script)
      words=(\(list)); CURRENT=$#words; PREFIX=$words[-1]
      _plodnee
      """
    return try #require(try Shell.zsh?.run(test)).lines
  }

  @Test(
    .enabled(if: Shell.zsh != nil),
    arguments: [
      (["plodnee", "pl"], ["plan"]), (["plodnee", "lesson", "q"], ["quiz"]),
      (["plodnee", "lesson", "show", "true"], ["true-cost-of-interest"]),
      (["plodnee", "plan", "almost"], ["almost-free", "files"]),
      (["plodnee", "plan", "--mon"], ["--months"]),
      (["plodnee", "plan", "x", "--search", "f"], ["fast", "full"]),
      (["plodnee", "schema", "s"], ["scenario"]), (["plodnee", "version", ""], []),
    ]
  )
  func `zsh completes commands, flags, names and files`(
    words: [String],
    expected: [String]
  ) throws {
    #expect(try offered(words) == expected)
  }
}
