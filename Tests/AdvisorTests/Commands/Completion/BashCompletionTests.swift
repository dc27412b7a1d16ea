import Foundation
import Testing

@testable import Advisor

@Suite("Bash completion", .enabled(if: Shell.bash != nil)) struct BashCompletionTests {
  /// What bash offers for the last of some words.
  private func offered(_ words: [String]) throws -> [String] {
    let world = ScriptedWorld()
    world.run("completion bash")
    let list = words.map { "'\($0)'" }.joined(separator: " ")
    let script = """
      \(world.shown)
      COMP_WORDS=(\(list)); COMP_CWORD=\(words.count - 1)
      _plodnee; printf '%s\\n' "${COMPREPLY[@]}"
      """
    let result = try #require(try Shell.bash?.run(script))
    #expect(result.status == 0)
    return result.lines
  }

  @Test(arguments: [
    (["plodnee", "pl"], ["plan"]), (["plodnee", "lesson", "q"], ["quiz"]),
    (["plodnee", "lesson", "show", "true"], ["true-cost-of-interest"]),
    (["plodnee", "plan", "almost"], ["almost-free"]), (["plodnee", "plan", "--mon"], ["--months"]),
    (["plodnee", "plan", "x", "--search", "f"], ["fast", "full"]),
    (["plodnee", "rate", "--lender", "sa"], ["savingsGroup"]),
    (["plodnee", "schema", "s"], ["scenario"]), (["plodnee", "help", "comp"], ["completion"]),
    (["plodnee", "plan", "/bin/bas"], ["/bin/bash"]),
  ])
  func `bash completes commands, flags, names and files`(
    words: [String],
    expected: [String]
  ) throws {
    #expect(try Set(offered(words)).isSuperset(of: expected))
  }

  @Test func `nothing is offered where nothing belongs`() throws {
    #expect(try offered(["plodnee", "version", ""]).isEmpty)
    #expect(try offered(["plodnee", "nonsense", ""]).isEmpty)
  }

  @Test func `a file with a blank in its name is offered in one piece`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "plodnee บ้าน แม่.json5")
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let begun = file.path(percentEncoded: false).dropLast(5)
    #expect(try offered(["plodnee", "plan", String(begun)]) == [file.path(percentEncoded: false)])
  }
}
