import Foundation

/// A shell of this machine, for scripts that are made for it.
struct Shell: Sendable {
  /// Where it is.
  let path: String

  static let bash = Shell(named: "bash")
  static let zsh = Shell(named: "zsh")

  /// The shell of a name; nil when this machine has none.
  private init?(named name: String) {
    let places = ["/bin/\(name)", "/usr/bin/\(name)"]
    guard let path = places.first(where: FileManager.default.isExecutableFile) else { return nil }
    self.path = path
  }

  /// What a script prints, line by line, and how it ends.
  func run(_ script: String) throws -> (lines: [String], status: Int32) {
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(filePath: path)
    process.arguments = ["-c", script]
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    return (lines, process.terminationStatus)
  }
}
