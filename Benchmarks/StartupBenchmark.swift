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
      (target 15 more at most), means of \(runs)
      """
  }

  /// The mean time of a run among many that a shell starts one after another, in milliseconds.
  private func time(_ program: URL, _ words: [String]) -> Double {
    let command = ([program.path(percentEncoded: false)] + words).joined(separator: " ")
    let loop = "i=0; while [ $i -lt \(runs) ]; do \(command) >/dev/null; i=$((i+1)); done"
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", loop]
    let time = ContinuousClock().measure {
      guard (try? process.run()) != nil else { return }
      process.waitUntilExit()
    }
    return time / .milliseconds(1) / Double(runs)
  }
}
