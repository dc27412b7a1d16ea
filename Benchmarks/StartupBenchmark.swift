import Foundation

/// How long the program takes to say its version, beside a program that does nothing.
///
/// The program is the one built beside the benchmark; a static release build is what people get.
struct StartupBenchmark {
  let runs: Int

  func report() -> String {
    let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let program = folder.appending(path: "plodnee")
    guard FileManager.default.isExecutableFile(atPath: program.path(percentEncoded: false)) else {
      return "start-up: build the program first (swift build -c release --static-swift-stdlib)"
    }
    let nothing = URL(filePath: "/bin/true")
    let (ours, least) = (time(program, ["--version"]), time(nothing, []))
    return """
      start-up: plodnee --version \(rounded(ours)) ms beside \(rounded(least)) ms of /bin/true \
      (target 15 more at most), medians of \(runs)
      """
  }

  /// The median time of a run, in milliseconds.
  private func time(_ program: URL, _ words: [String]) -> Double {
    let clock = ContinuousClock()
    let times = (0..<runs).map { _ in
      clock.measure { start(program, words) }
    }.sorted()
    return times[runs / 2] / .milliseconds(1)
  }

  private func start(_ program: URL, _ words: [String]) {
    let process = Process()
    process.executableURL = program
    process.arguments = words
    process.standardOutput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return }
    process.waitUntilExit()
  }
}
