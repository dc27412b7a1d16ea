import Foundation

/// The program itself, in a folder of its own with the file of a family.
final class Program {
  /// The folder.
  let folder = FileManager.default.temporaryDirectory.appending(
    path: "plodnee-\(UUID().uuidString)"
  )

  /// The text of `baan.json5` on the first day.
  static let text = """
    // หมายเหตุ
    { plodnee: 1, name: "บ้าน", start: "2569-12", horizon: 3, cash: 5000,
      debts: [ { name: "เถ้าแก่", lender: "informal", kind: "interestOnly", balance: 900000,
        rate: { percent: 1, per: "month" } } ] } // ท้าย

    """

  /// What came of a run.
  struct Ending {
    let code: Int32
    let shown: String
    let problems: String
  }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(Self.text.utf8).write(to: folder.appending(path: "baan.json5"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Where the program stands: beside the tests.
  static let path: String? = CommandLine.arguments.lazy
    .map { URL(filePath: $0).deletingLastPathComponent() }
    .flatMap { [$0, $0.deletingLastPathComponent().deletingLastPathComponent()] }
    .map { $0.appending(path: "plodnee").path() }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// The text of a file; nil when there is none.
  func file(_ name: String) -> String? {
    try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// Starts a command of the shell in the folder, with the program's path in `$plodnee`.
  func start(_ script: String) throws -> (process: Process, output: Pipe, problems: Pipe) {
    let (process, output, problems) = (Process(), Pipe(), Pipe())
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script]
    process.environment = ["plodnee": Self.path ?? "", "PATH": "/usr/bin:/bin"]
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = problems
    try process.run()
    return (process, output, problems)
  }

  /// Runs a command of the shell to its end.
  func run(_ script: String) throws -> Ending {
    let (process, output, problems) = try start(script)
    let shown = output.fileHandleForReading.readDataToEndOfFile()
    let told = problems.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Ending(
      code: process.terminationStatus,
      shown: String(decoding: shown, as: UTF8.self),
      problems: String(decoding: told, as: UTF8.self)
    )
  }
}
