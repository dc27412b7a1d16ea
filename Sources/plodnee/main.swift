import Advisor
import LessonLibrary
import ReferenceFigures

Terminal.prepare()
let world = World(
  console: Terminal.console,
  files: Disk.files,
  today: Clock.month,
  lessons: .embedded,
  scenarios: EmbeddedContent.scenarios,
  figures: .embedded
)
let code = Invocation(Array(CommandLine.arguments.dropFirst())).run(in: world)
Terminal.leave(code)
