import Foundation
import Testing

@testable import Advisor

@Suite("Bash completion", .enabled(if: FileManager.default.fileExists(atPath: "/bin/bash")))
struct BashCompletionTests {
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
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["--norc", "-c", script]
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
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
}
