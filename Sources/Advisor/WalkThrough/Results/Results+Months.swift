import Engine
import ThaiText

extension Results {
  /// Records what months really were in the household's file.
  ///
  /// - Returns: Whether something was recorded, so that the plan begins anew.
  /// - Throws: When the person leaves, or no more will come; what was answered is kept.
  func checkIn(in file: String) throws(Departure) -> Bool {
    do {
      try world.requireRecordsInPlace(of: file)
      let open = try OpenRecords(changing: file, in: world)
      world.tellFound(in: open)
      var checkIn = CheckIn(world, conversation, open)
      try checkIn.run()
      return true
    } catch let departure as Departure {
      if departure != .settled { conversation.say([.paragraph(CheckInWords.leftOff)]) }
      throw departure == .asked ? .settled : departure
    } catch let report as ProblemReport {
      _ = world.tell(report, asJSON: false)
      return false
    } catch {
      preconditionFailure("no other error is thrown: \(error)")
    }
  }

  /// Shows what was recorded beside the plan.
  func showProgress(of file: String) throws(Departure) {
    let progress: Progress?
    do throws(ProblemReport) {
      try world.requireRecordsInPlace(of: file)
      let open = try OpenRecords(reading: file, in: world)
      world.tellFound(in: open)
      progress = Progress(open, in: world)
    } catch {
      _ = world.tell(error, asJSON: false)
      return
    }
    guard let progress else { return conversation.say([.paragraph(ProgressWords.nothingYet)]) }
    let page = ProgressPage(progress, in: world).page
    _ = try conversation.read([.blocks(page.blocks)], then: [ResultWords.goOn])
  }
}
