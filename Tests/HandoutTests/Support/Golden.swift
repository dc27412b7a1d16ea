import Foundation

/// How a text differs from the one that was approved, or nil when they are the same.
///
/// With `RECORD_GOLDEN=1` in the environment the text becomes the approved one, and that is
/// still told as a difference, so that a run that records never passes.
///
/// - Parameters:
///   - text: What the program says.
///   - name: The file below `Golden`, such as `mountain.html`.
/// - Returns: The first lines that differ, for the report of the test.
func goldenMismatch(_ text: String, _ name: String) -> String? {
  let file = testFolder.appending(path: "Golden").appending(path: name)
  if isRecordingGolden { return record(text, in: file) }
  guard let bytes = try? Data(contentsOf: file) else {
    return "\(name) is missing; RECORD_GOLDEN=1 writes it:\n\(text)"
  }
  guard bytes != Data(text.utf8) else { return nil }
  return firstDifference(String(decoding: bytes, as: UTF8.self), text, name)
}

/// Whether this run writes the approved texts.
let isRecordingGolden = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"

/// The folder of this target, found without knowing where the tests run.
let testFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

private func record(_ text: String, in file: URL) -> String {
  do {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: file)
    return "\(file.lastPathComponent) is recorded; read it, then run again without RECORD_GOLDEN"
  } catch {
    return "\(file.lastPathComponent) cannot be recorded: \(error)"
  }
}

private func firstDifference(_ approved: String, _ text: String, _ name: String) -> String {
  let approvedLines = approved.split(separator: "\n", omittingEmptySubsequences: false)
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  let row = zip(approvedLines, lines).prefix { $0.utf8.elementsEqual($1.utf8) }.count
  let (was, now) = (approvedLines.dropFirst(row).first, lines.dropFirst(row).first)
  return """
    \(name) differs in line \(row + 1)
    approved: \(was.map(String.init) ?? "(ends)")
    now:      \(now.map(String.init) ?? "(ends)")
    """
}
