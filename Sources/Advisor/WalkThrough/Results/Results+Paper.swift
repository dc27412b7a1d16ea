import Engine
import Handout
import ThaiText

extension Results {
  /// Writes the pages that the family takes home beside its file.
  func writePaper(of file: String) {
    let page = FileName.page(of: file)
    let maker = SheetMaker(lessons: world.lessons, figures: world.figures)
    let pages = maker.sheet(of: diagnosis, untold: unknownParts).written(usesThaiDigits: false)
    do throws(ProblemReport) {
      try world.write(.sheets(diagnosis.household.name, [pages]), to: page)
      conversation.say([PaperWords.sheets(file: page, households: 1), PaperWords.howToPrint])
    } catch {
      _ = world.tell(error, asJSON: false)
    }
  }
}
