import Handout
import ThaiText

/// A file that was written.
struct WrittenFile {
  /// Where.
  let name: String
  /// What is said of it.
  let words: String
  /// How many households are in it; nil for a page that is about none.
  let households: Int?

  var json: JSONText {
    .object(
      [("file", .string(name))] + (households.map { [("households", .integer($0))] } ?? [])
    )
  }
}

extension World {
  /// Writes a page to a file, or to standard output for `-`.
  func write(_ document: HTMLDocument, to name: String) throws(ProblemReport) {
    let text = document.text
    guard name != "-" else { return console.show(text) }
    do {
      try files.write(Array(text.utf8), name)
    } catch {
      throw ProblemReport(error, file: name)
    }
  }

  /// Says which files were written and what to do with them; nothing where the page itself was
  /// shown.
  func tell(_ written: [WrittenFile], next: String, asJSON: Bool) {
    let files = written.filter { $0.name != "-" }
    guard !files.isEmpty else { return }
    if asJSON {
      console.show(JSONText.object([("written", .array(files.map(\.json)))]).line + "\n")
    } else {
      let points = files.map { Page.Point($0.words) }
      console.show(console.layout.text(Page([.points(points), .paragraph(next)])))
    }
  }
}
