import Engine
import ThaiText

/// The line of a household's file that tells a person where its months are kept, so that who moves
/// the file moves them along; it also lets the program notice when they were left behind.
struct RecordsLine {
  private let records: HouseholdRecords

  /// The line of a household's file.
  init(of records: HouseholdRecords) { self.records = records }

  /// The file's text with the line in it, in place of one that names another folder.
  ///
  /// A file of plain JSON, which has no comments, stays without it.
  func added(to text: String) -> String {
    guard !records.file.hasSuffix(".json") else { return text }
    let line = RecordsWords.recordsLine(records.folderName)
    if let old = Self.line(in: text) { return text.replacing(old, with: line, maxReplacements: 1) }
    let end = text.contains("\r\n") ? "\r\n" : "\n"
    return text + (text.last?.isNewline == true ? "" : end) + line + end
  }

  /// The folder that a file's text names; nil when it names none.
  static func folder(in text: String) -> String? {
    line(in: text).flatMap(RecordsWords.folder(inLine:))
  }

  private static func line(in text: String) -> Substring? {
    text.split(whereSeparator: \.isNewline).last { RecordsWords.folder(inLine: $0) != nil }
  }
}

extension HouseholdRecords {
  /// The folder's name without the folders that it stands in.
  var folderName: String { String(folder.split(separator: "/").last ?? "") }
}

extension OpenRecords {
  /// The folder of months that the file tells of and that does not stand beside it any more; nil
  /// when nothing is missing.
  fileprivate var lostFolder: String? {
    guard journal.entries.isEmpty, let named = RecordsLine.folder(in: text) else { return nil }
    let place = records.folder.dropLast(records.folderName.count)
    let isElsewhere = named != records.folderName && (try? files.folder(place + named, "")) != nil
    return isElsewhere ? nil : named
  }
}

extension World {
  /// Tells that months of a household were kept in a folder that its file has left behind.
  func tellLostRecords(of open: OpenRecords) {
    guard let lost = open.lostFolder else { return }
    let words = RecordsWords.leftBehind(lost, wanted: open.records.folderName)
    console.showProblem(console.layout.text(Page([.paragraph(words)])))
  }
}
