import Foundation
import Testing

/// The program itself, where nothing more can be written.
@Suite("Full disk") struct FullDiskTests {
  @Test func `a journal that does not fit leaves everything as it was and is told`() throws {
    let program = try Program()
    let ending = try program.run("ulimit -f 1; \"$plodnee\" checkin baan.json5 --as-planned")
    #expect(ending.code == 73)
    #expect(ending.problems.contains("F105"))
    #expect(program.file("baan.json5") == Program.text)
    #expect(program.file("baan.records/journal.ndjson") ?? "" == "")
    #expect(try program.run("\"$plodnee\" checkin baan.json5 --as-planned").code == 0)
  }

  @Test func `where no records can be kept, nothing is changed and it is told`() throws {
    let program = try Program()
    let ending = try program.run(
      "echo x > baan.records; \"$plodnee\" checkin baan.json5 --as-planned"
    )
    #expect(ending.code == 73)
    #expect(ending.problems.contains("F105"))
    #expect(program.file("baan.json5") == Program.text)
    #expect(program.file("baan.records") == "x\n")
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may write everywhere"))
  func `a folder that may not be written is told`() throws {
    let program = try Program()
    let ending = try program.run(
      "chmod 500 .; \"$plodnee\" checkin baan.json5 --as-planned; code=$?; chmod 700 .; exit $code"
    )
    #expect(ending.code == 73)
    #expect(program.file("baan.json5") == Program.text)
  }

  @Test func `two programs at once: one records, the other is told to wait`() throws {
    let program = try Program()
    let ending = try program.run(
      """
      mkdir baan.records; exec 9>baan.records/lock
      flock 9 && "$plodnee" checkin baan.json5 --as-planned
      """
    )
    #expect(ending.code == 66)
    #expect(ending.problems.contains("M101"))
    #expect(program.file("baan.json5") == Program.text)
    #expect(try program.run("\"$plodnee\" checkin baan.json5 --as-planned").code == 0)
  }

  @Test func `everything that is kept is for its owner alone`() throws {
    let program = try Program()
    #expect(try program.run("umask 0; \"$plodnee\" checkin baan.json5 --as-planned").code == 0)
    let open = try program.run("find . -mindepth 1 -perm /077 | sort")
    #expect(open.shown == "")
  }
}
