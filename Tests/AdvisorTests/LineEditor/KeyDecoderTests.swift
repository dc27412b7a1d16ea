import Testing

@testable import Advisor

@Suite("Keys from bytes") struct KeyDecoderTests {
  /// The keys of some bytes; what is left is complete.
  private func keys(_ text: String) -> [Key] { keys(Array(text.utf8)) }

  private func keys(_ bytes: [UInt8]) -> [Key] {
    var decoder = KeyDecoder()
    decoder.feed(bytes)
    var keys: [Key] = []
    while let key = decoder.next(isComplete: true) { keys.append(key) }
    return keys
  }

  @Test func `letters come one code point at a time`() {
    #expect(keys("aที่") == [.letter("a"), .letter("ท"), .letter("\u{0E35}"), .letter("\u{0E48}")])
    #expect(keys("💰") == [.letter("💰")])
  }

  @Test(arguments: [
    ("\u{1B}[A", Key.up), ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}[D", .left),
    ("\u{1B}OA", .up), ("\u{1B}OD", .left), ("\u{1B}[H", .home), ("\u{1B}[F", .end),
    ("\u{1B}[1~", .home), ("\u{1B}[4~", .end), ("\u{1B}[3~", .delete), ("\u{1B}[1;5C", .right),
    ("\u{1B}OP", .help), ("\u{1B}[11~", .help), ("\u{1B}[[A", .help), ("\u{1B}[[B", .other),
    ("\u{1B}[5~", .other), ("\u{1B}[200;1u", .other), ("\u{1B}x", .other), ("\u{1B}", .escape),
    ("\r", .enter), ("\n", .enter), ("\u{7F}", .backspace), ("\u{8}", .backspace),
    ("\t", .tab), ("\u{1}", .home), ("\u{5}", .end), ("\u{3}", .interrupt),
    ("\u{4}", .endOfInput), ("\u{15}", .eraseBefore), ("\u{B}", .eraseAfter),
    ("\u{17}", .eraseWord), ("\u{1D}", .other), ("\u{0}", .other),
  ])
  func `a key is told by its bytes`(bytes: String, key: Key) {
    #expect(keys(bytes) == [key])
  }

  @Test func `bytes cut anywhere make the same keys`() {
    let typed = Array("ข้าว\u{1B}[A\u{1B}[3~\u{1B}OFก\u{1B}[200~วาง\n\u{1B}[201~\r💰".utf8)
    let whole = keys(typed)
    #expect(whole.contains(.paste("วาง\n")))
    for cut in typed.indices {
      var decoder = KeyDecoder()
      var found: [Key] = []
      for piece in [typed[..<cut], typed[cut...]] {
        decoder.feed(piece)
        while let key = decoder.next() { found.append(key) }
      }
      #expect(found == whole, "cut at \(cut)")
    }
  }

  @Test func `an escape that may be the beginning of a key is awaited`() {
    var decoder = KeyDecoder()
    decoder.feed([0x1B])
    #expect(decoder.next() == nil)
    #expect(decoder.isWaiting)
    #expect(decoder.next(isComplete: true) == .escape)
    #expect(!decoder.isWaiting)
  }

  @Test func `a paste without an end is broken by control and C`() {
    #expect(keys("\u{1B}[200~12\u{1B}[3\u{3}5") == [.interrupt, .letter("5")])
  }

  @Test func `bytes that make no letter are passed over and harm none that follows`() {
    #expect(keys([0xFF, 0x61]) == [.other, .letter("a")])
    #expect(keys([0xE0, 0x61]) == [.other, .letter("a")])
    #expect(keys([0xE0, 0xB8]) == [.other, .other])
    #expect(keys([0xED, 0xA0, 0x80, 0x61]).last == .letter("a"))
  }

  @Test(arguments: 1...50)
  func `any bytes become keys to the last`(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    let bytes = (0..<400).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1
      let special: [UInt8] = [0x1B, 0x5B, 0x4F, 0x3B, 0x7E, 0xE0, 0xB8, 0x81]
      return state >> 63 == 0
        ? special[Int(state >> 40) % 8] : UInt8(truncatingIfNeeded: state >> 33)
    }
    var decoder = KeyDecoder()
    decoder.feed(bytes)
    var count = 0
    while decoder.next(isComplete: true) != nil, count <= bytes.count { count += 1 }
    #expect(count <= bytes.count)
    #expect(!decoder.isWaiting)
  }
}
