import Foundation

// EmbedContentTool OUTPUT LESSONS SCENARIOS: writes every file of the two folders into OUTPUT,
// a Swift source file that belongs to LessonLibrary.

let arguments = CommandLine.arguments.dropFirst().map { URL(filePath: $0) }
guard arguments.count == 3 else {
  FileHandle.standardError.write(Data("usage: EmbedContentTool OUTPUT LESSONS SCENARIOS\n".utf8))
  exit(64)
}

do {
  let source = """
    // Written at build time from lessons/ and scenarios/; change those files instead.

    extension EmbeddedContent {
    \(try ContentFolder(arguments[1]).declaration(named: "lessonFiles"))
    \(try ContentFolder(arguments[2]).declaration(named: "scenarioFiles"))
    }

    """
  try Data(source.utf8).write(to: arguments[0], options: .atomic)
} catch {
  FileHandle.standardError.write(Data("error: \(error)\n".utf8))
  exit(1)
}
