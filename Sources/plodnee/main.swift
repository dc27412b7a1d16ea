import Advisor
import Dispatch
import Foundation
import LessonLibrary
import ReferenceFigures

Terminal.prepare()
// A file that may not grow any more is told as a full disk is.
signal(SIGXFSZ, SIG_IGN)
var world = World(
  console: Terminal.console,
  files: Disk.files,
  today: Clock.month,
  lessons: .embedded,
  scenarios: EmbeddedContent.scenarios,
  figures: .embedded
)
world.processors = ProcessInfo.processInfo.activeProcessorCount
world.spread = { DispatchQueue.concurrentPerform(iterations: $0, execute: $1) }
let code = Invocation(Array(CommandLine.arguments.dropFirst())).run(in: world)
Terminal.leave(code)
