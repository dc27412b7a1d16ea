import HouseholdFile
import ThaiText

extension World {
  /// Writes a file that is not there yet, so that nothing that somebody filled in is lost.
  ///
  /// - Throws: That there is such a file already, or that it cannot be written.
  func writeNew(_ text: String, to name: String) throws(ProblemReport) {
    if (try? files.read(name)) != nil { throw ProblemReport(.exists, file: name) }
    try write(text, to: name)
  }

  /// Writes a file, in the place of an old one if there is one.
  ///
  /// - Throws: That it cannot be written.
  func write(_ text: String, to name: String) throws(ProblemReport) {
    do {
      try files.write(Array(text.utf8), name)
    } catch {
      throw ProblemReport(error, file: name)
    }
  }
}
