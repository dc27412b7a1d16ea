import Foundation
import Testing

/// The program itself, ended without warning while it records months.
@Suite("Killed while saving") struct KilledWhileSavingTests {
  /// The month that comes next, and how many months the journal holds.
  private func state(_ program: Program) throws -> (next: String, months: Int) {
    let ending = try program.run("\"$plodnee\" progress baan.json5 --json")
    #expect(ending.code == 0)
    let object = try JSONSerialization.jsonObject(with: Data(ending.shown.utf8)) as? [String: Any]
    let text = program.file("baan.json5") ?? ""
    #expect(text.contains("// หมายเหตุ") && text.contains("// ท้าย"))
    return (object?["next"] as? String ?? "", (object?["months"] as? [Any])?.count ?? -1)
  }

  @Test func `no month is lost and no file becomes unreadable`() throws {
    let program = try Program()
    var random = SystemRandomNumberGenerator()
    var recorded = 0
    for _ in 0..<50 {
      let (process, output, _) = try program.start(
        "exec \"$plodnee\" checkin baan.json5 --as-planned --json"
      )
      usleep(UInt32.random(in: 0...60_000, using: &random))
      kill(process.processIdentifier, SIGKILL)
      let told = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      let now = try state(program).months
      #expect(now == recorded || now == recorded + 1)
      if !told.isEmpty { #expect(now == recorded + 1) }
      recorded = now
    }
    #expect(try program.run("\"$plodnee\" checkin baan.json5 --as-planned").code == 0)
    let end = try state(program)
    #expect(end.months == recorded + 1)
    // December 2026 is month 24,323 of the common era.
    let month = 24_323 + end.months
    #expect(end.next == "\(month / 12)-\(month % 12 < 9 ? "0" : "")\(month % 12 + 1)")
    let names = try FileManager.default.contentsOfDirectory(atPath: program.folder.path())
    #expect(names.sorted() == ["baan.json5", "baan.records"])
  }
}
