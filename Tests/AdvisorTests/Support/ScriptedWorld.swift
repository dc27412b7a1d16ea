import Advisor
import Dispatch
import Engine
import HouseholdFile
import LessonLibrary
import ReferenceFigures
import Synchronization
import ThaiText

/// A world made of values: files by name, lines to be typed, and a record of what was shown.
final class ScriptedWorld: Sendable {
  private struct State {
    var shown = ""
    var problems = ""
    var typed: ArraySlice<String> = []
    var files: [String: [UInt8]] = [:]
    var folders: [String: [ContentFile]] = [:]
    var piped: ArraySlice<String> = []
    var held: Set<String> = []
    var madeFolders: [String] = []
  }

  private let state = Mutex(State())
  private let layout: PageLayout
  private let isInteractive: Bool

  /// A world on 1 December 2569, with the lessons and scenarios of the program.
  ///
  /// - Parameters:
  ///   - files: What files hold; `-` is what is piped in.
  ///   - folders: The text files of folders.
  ///   - typed: The lines that a person types; a world with any is interactive.
  ///   - piped: What is piped in, one element a time.
  ///   - width: How wide the screen is.
  init(
    files: [String: String] = [:],
    folders: [String: [ContentFile]] = [:],
    typed: [String]? = nil,
    piped: [String] = [],
    width: Int = 80
  ) {
    layout = PageLayout(width: width)
    isInteractive = typed != nil
    state.withLock {
      $0.files = files.mapValues { Array($0.utf8) }
      $0.folders = folders
      $0.piped = piped[...]
      $0.typed = (typed ?? [])[...]
    }
  }

  /// All that was shown as a result.
  var shown: String { state.withLock { $0.shown } }
  /// All that was said of problems.
  var problems: String { state.withLock { $0.problems } }

  /// The text of a file that was written or given; nil when there is none.
  func text(of file: String) -> String? {
    state.withLock { $0.files[file].map { String(decoding: $0, as: UTF8.self) } }
  }

  /// Runs a command; the words are parted by single spaces.
  @discardableResult
  func run(_ line: String) -> ExitCode {
    run(line.split(separator: " ").map(String.init))
  }

  /// Runs a command of the given words.
  @discardableResult
  func run(_ words: [String]) -> ExitCode {
    Invocation(words).run(in: world)
  }

  /// The same as a value for commands.
  var world: World {
    var world = World(
      console: console,
      files: files,
      today: YearMonth(year: 2026, month: 12),
      lessons: .embedded,
      scenarios: EmbeddedContent.scenarios,
      figures: .embedded
    )
    world.spread = { DispatchQueue.concurrentPerform(iterations: $0, execute: $1) }
    world.processors = 4
    return world
  }

  private var console: Console {
    Console(
      isInteractive: isInteractive,
      layout: layout,
      show: { text in self.state.withLock { $0.shown += text } },
      showProblem: { text in self.state.withLock { $0.problems += text } },
      readLine: { self.state.withLock { $0.typed.popFirst() } }
    )
  }

  /// The names of all files, sorted.
  var names: [String] { state.withLock { $0.files.keys.sorted() } }

  /// The folders that were made, in order.
  var madeFolders: [String] { state.withLock { $0.madeFolders } }

  /// Puts a file there, or takes it away.
  func put(_ text: String?, in file: String) {
    state.withLock { $0.files[file] = text.map { Array($0.utf8) } }
  }

  private func contents(of folder: String) -> [ContentFile]? {
    state.withLock { state in
      if let files = state.folders[folder] { return files }
      let inside = state.files.filter { $0.key.hasPrefix(folder + "/") }
      let files = inside.map { name, bytes in
        ContentFile(
          name: String(name.dropFirst(folder.count + 1)),
          text: String(decoding: bytes, as: UTF8.self)
        )
      }
      return files.isEmpty ? nil : files.sorted { $0.name < $1.name }
    }
  }

  private var files: Files {
    var files = storedFiles
    files.folders = { folder in
      let prefix = folder == "." ? "" : folder + "/"
      let names = self.names.filter { $0.hasPrefix(prefix) }.map { $0.dropFirst(prefix.count) }
      let inside = names.compactMap { $0.split(separator: "/").dropLast().first.map(String.init) }
      return Set(inside).sorted()
    }
    files.append = { (bytes, name) throws(OpeningProblem) in
      if name.hasPrefix("/unwritable") { throw .unwritable }
      self.state.withLock { $0.files[name, default: []] += bytes }
    }
    files.cut = { (name, size) throws(OpeningProblem) in
      self.state.withLock { $0.files[name] = Array(($0.files[name] ?? []).prefix(size)) }
    }
    files.makeFolder = { (name) throws(OpeningProblem) in
      if name.hasPrefix("/unwritable") { throw .unwritable }
      self.state.withLock { $0.madeFolders.append(name) }
    }
    files.remove = { (name) throws(OpeningProblem) in
      self.state.withLock { $0.files[name] = nil }
    }
    files.lock = { (name) throws(OpeningProblem) in
      let isFree = self.state.withLock { $0.held.insert(name).inserted }
      return isFree ? FileLock { self.state.withLock { _ = $0.held.remove(name) } } : nil
    }
    return files
  }

  private var storedFiles: Files {
    Files(
      read: { (name) throws(OpeningProblem) in
        let (bytes, isFolder) = self.state.withLock {
          ($0.files[name], $0.folders[name] != nil)
        }
        guard let bytes else { throw isFolder ? .folder : .missing }
        return bytes
      },
      write: { (bytes, name) throws(OpeningProblem) in
        if name.hasPrefix("/unwritable") { throw .unwritable }
        self.state.withLock { $0.files[name] = bytes }
      },
      folder: { (name, ending) throws(OpeningProblem) in
        guard let files = self.contents(of: name) else { throw .missing }
        return files.filter { $0.name.hasSuffix(ending) }
      },
      readPiped: { bytes in
        guard let piece = self.state.withLock({ $0.piped.popFirst() }) else { return false }
        bytes += piece.utf8
        return true
      }
    )
  }
}
