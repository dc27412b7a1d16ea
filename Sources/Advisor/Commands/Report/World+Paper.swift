import Handout
import HouseholdFile
import ThaiText

/// A file that was written.
struct WrittenFile {
  /// Where.
  let name: String
  /// What is said of it.
  let words: String
  /// How many households are in it; nil for a page that is about none.
  let households: Int?
  /// What to do with it.
  var next = PaperWords.howToPrint

  var json: JSONText {
    .object(
      [("file", .string(name))] + (households.map { [("households", .integer($0))] } ?? [])
    )
  }
}

extension World {
  /// Writes a page to a file, or to standard output for `-`.
  ///
  /// An older page is replaced. Anything else that is there already is somebody's work, such as the
  /// table that the page is made of, and stays.
  ///
  /// - Throws: That there is a file already that is no page, or that it cannot be written.
  func write(_ document: HTMLDocument, to name: String) throws(ProblemReport) {
    let text = document.text
    guard name != "-" else { return console.show(text) }
    if holdsWork(name) { throw ProblemReport(.exists, file: name) }
    do {
      try files.write(Array(text.utf8), name)
    } catch {
      throw ProblemReport(error, file: name)
    }
  }

  /// Whether a file holds something that is no page.
  ///
  /// What is larger than any file that is read cannot be what the page is made of; it is taken for a
  /// page by its name.
  private func holdsWork(_ name: String) -> Bool {
    // Reading from a screen or a pipe would wait for what never comes.
    guard !name.hasPrefix("/dev/") else { return false }
    do throws(OpeningProblem) {
      let bytes = try files.read(name)
      return !bytes.isEmpty && !HTMLDocument.isPage(bytes)
    } catch {
      guard case .tooLarge = error else { return error == .unreadable }
      return ![".html", ".htm"].contains(where: name.lowercased().hasSuffix)
    }
  }

  /// Makes a folder with all folders that it stands in, as far as they are not there.
  func makeFolder(_ name: String) throws(ProblemReport) {
    let ends = name.indices.dropFirst().filter { name[$0] == "/" } + [name.endIndex]
    for end in ends {
      do {
        try files.makeFolder(String(name[..<end]))
      } catch {
        throw ProblemReport(error, file: name)
      }
    }
  }

  /// Says which files were written, what to do with them, and which households are not in them;
  /// other programs get all of it as one object.
  ///
  /// - Parameters:
  ///   - written: The files; a page that was itself shown is not told of.
  ///   - notes: What is said of what they do not hold, for people; not told below a page that was
  ///     itself shown.
  ///   - unread: Why some households could not be read; nil when all could.
  ///   - figures: What was reckoned, for other programs; empty where only files are told of.
  ///   - asJSON: Whether other programs read it.
  /// - Returns: What to tell the program that started this one.
  func tell(
    _ written: [WrittenFile],
    notes: [String] = [],
    unread: ProblemReport? = nil,
    figures: [(String, JSONText)] = [],
    asJSON: Bool
  ) -> ExitCode {
    let files = written.filter { $0.name != "-" }
    guard asJSON else {
      show(files, files.count == written.count ? notes : [])
      return unread.map { tell($0, asJSON: false) } ?? .done
    }
    let told = files.isEmpty ? [] : [("written", JSONText.array(files.map(\.json)))]
    let problems = unread.map { [("problems", JSONText.array($0.problems.map(\.json)))] } ?? []
    let all = figures + told + problems
    if !all.isEmpty { console.show(JSONText.object(all).line + "\n") }
    return unread?.exitCode ?? .done
  }

  private func show(_ files: [WrittenFile], _ notes: [String]) {
    let next = files.map(\.next).reduce(into: [String]()) { words, next in
      if !words.contains(next) { words.append(next) }
    }
    let points = files.isEmpty ? [] : [Page.Block.points(files.map { Page.Point($0.words) })]
    let blocks = points + (next + notes).map(Page.Block.paragraph)
    if !blocks.isEmpty { console.show(console.layout.text(Page(blocks))) }
  }
}
