import Foundation
import Synchronization
import Testing
import ThaiText

@testable import Advisor

@Suite("The walk-through key by key") struct KeyedConversationTests {
  /// What became of a conversation held with keys; no more come after the last.
  private func talk(_ keys: [Key]) -> ScriptedWorld {
    let scripted = ScriptedWorld(folders: [".": []], typed: [])
    var world = scripted.world
    let waiting = Pressed(keys)
    let show = world.console.show
    world.console.size = { (80, 24) }
    world.console.edit = { request in
      var entry = LineEntry(request, width: 80, height: 24)
      show(entry.opening)
      while let key = waiting.next() {
        let (shown, end) = entry.take(key)
        show(shown)
        if let end { return end }
      }
      return .end
    }
    #expect(WalkThrough(world).run() == .done)
    return scripted
  }

  /// Lines typed letter by letter, each ended by Enter.
  private func typing(_ lines: [String]) -> [Key] {
    lines.flatMap { $0.unicodeScalars.map(Key.letter) + [.enter] }
  }

  @Test func `the same answers come to the same file, typed or chosen with arrow keys`() {
    let told = Script.farmFamily
    let wages = told.firstIndex(of: "1 5") ?? 0
    let leaving = ["", "ออก", "1", "k"]
    let typed = talk(typing(["3"] + told + leaving))
    let chosen = talk(
      [.down, .down, .down, .enter] + typing(Array(told[..<wages]))
        + [.down, .letter(" "), .down, .down, .down, .down, .letter(" "), .enter]
        + typing(Array(told[(wages + 1)...]) + leaving)
    )
    #expect(typed.text(of: "k.json5") != nil)
    #expect(chosen.text(of: "k.json5") == typed.text(of: "k.json5"))
  }

  @Test func `control and C asks whether to keep the answers, and once more leaves`() {
    let told = typing(["3", "บ้านยายคำ"])
    let kept = talk(told + [.interrupt] + typing(["1", "k"]))
    #expect(kept.text(of: "k.json5") != nil)
    let left = talk(told + [.interrupt, .interrupt])
    #expect(left.shown.contains(KeepingWords.leavingAsk))
    #expect(left.shown.hasSuffix(WelcomeWords.farewell + "\n"))
    #expect(talk([.interrupt]).shown.hasSuffix(WelcomeWords.farewell + "\n"))
  }

  @Test func `when no more keys come, at any place, it ends politely`() {
    let keys = typing(["3"] + Script.farmFamily.prefix(12))
    for count in keys.indices {
      #expect(talk(Array(keys.prefix(count))).shown.hasSuffix(WelcomeWords.endOfInput + "\n"))
    }
  }

  @Test func `escape goes back, F1 explains, and hidden numbers are never on the screen`() {
    let scripted = talk(
      typing(["3", "บ้านยายคำ"]) + [.escape, .help] + typing(["", "", "", ""])
        + typing(Array(Script.farmFamily.dropFirst(4).prefix { $0 != "1" })) + [.interrupt]
    )
    #expect(scripted.shown.contains("= บ้านยายคำ"))
    #expect(scripted.shown.contains(HomeWords.name.more))
    let untilLoan = typing(["3"] + Script.farmFamily.prefix { $0 != "9" })
    let hidden = talk(untilLoan + typing(["9", ""]) + [.tab] + typing(["15000"]))
    let after = hidden.shown.components(separatedBy: ConversationWords.hidden).last ?? ""
    #expect(after.contains("•••••"))
    #expect(!after.contains("15000") && !after.contains("15,000"))
  }

  @Test func `a page that is longer than the screen waits to be read`() {
    let scripted = talk(typing(["1", "1"] + Array(repeating: "", count: 20)))
    #expect(scripted.shown.contains("(1/2)") || scripted.shown.contains("(1/3)"))
  }
}

/// Keys that are pressed one after the other.
private final class Pressed: Sendable {
  private let keys: Mutex<ArraySlice<Key>>

  init(_ keys: [Key]) { self.keys = Mutex(keys[...]) }

  func next() -> Key? { keys.withLock { $0.popFirst() } }
}
