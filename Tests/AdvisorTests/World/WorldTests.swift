import Advisor
import Engine
import LessonLibrary
import ReferenceFigures
import Synchronization
import Testing
import ThaiText

@Suite("World") struct WorldTests {
  final class Counter: Sendable {
    let made = Mutex(0)
  }

  private func world(counting counter: Counter) -> World {
    World(
      console: ScriptedWorld().world.console,
      files: ScriptedWorld().world.files,
      today: YearMonth(year: 2026, month: 12),
      lessons: counting(counter, .embedded),
      scenarios: counting(counter, []),
      figures: counting(counter, .embedded)
    )
  }

  @Test(arguments: ["--version", "--help", "plan", "schema household"])
  func `what needs no lessons does not wait for them`(line: String) {
    let counter = Counter()
    let words = line.split(separator: " ").map(String.init)
    _ = Invocation(words).run(in: world(counting: counter))
    #expect(counter.made.withLock { $0 } == 0)
  }

  @Test func `lessons, scenarios and figures can be put in place of others`() {
    var world = world(counting: Counter())
    world.scenarios = [ContentFile(name: "a", text: "")]
    world.lessons = LessonCatalogue(files: [])
    world.figures = ReferenceFigures("{ figures: [] }")
    #expect(world.scenarios.map(\.name) == ["a"])
    #expect(world.lessons.lessons.isEmpty && world.figures.figures.isEmpty)
  }
}

private func counting<Value>(_ counter: WorldTests.Counter, _ value: Value) -> Value {
  counter.made.withLock { $0 += 1 }
  return value
}
