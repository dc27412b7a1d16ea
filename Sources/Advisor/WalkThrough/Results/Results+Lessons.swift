import Engine
import LessonLibrary
import ThaiText

extension Results {
  /// Lets a lesson be read that fits, and its questions be answered.
  ///
  /// - Parameter file: Where the household is kept; nil when it is not.
  /// - Throws: When the person leaves, or no more will come.
  func readLesson(_ file: String?) throws(Departure) {
    let paired = diagnosis.fittingLessons(in: world.lessons)
    let titles = paired.map {
      PlanWords.lesson(title: $0.lesson.title, minutes: $0.lesson.minutes)
    }
    let place = try conversation.choose(
      ResultWords.lessonAsk,
      from: ChoiceList(titles),
      standing: titles.isEmpty ? nil : 0,
      more: ResultWords.menuMore
    )
    guard let place else { return }
    let lesson = paired[place].lesson
    var page = LessonPage(lesson, diagnosis: diagnosis, contacts: contacts)
    page.quizFlags = file.map { HouseholdSource(name: $0).forHousehold } ?? []
    _ = try conversation.read([.blocks(page.page.blocks)], then: [ResultWords.goOn])
    try offerQuiz(of: lesson, file)
  }

  private func offerQuiz(of lesson: Lesson, _ file: String?) throws(Departure) {
    guard !lesson.questions.isEmpty else { return }
    let place = try conversation.choose(
      ResultWords.quizAsk(lesson.questions.count),
      from: ChoiceList(ResultWords.quizChoices),
      standing: 1,
      more: ResultWords.quizMore
    )
    guard place == 0, let right = try answer(lesson), let file else { return }
    keep(right, of: lesson, with: HouseholdSource(name: file))
  }

  /// Asks the questions of a lesson.
  ///
  /// - Returns: How many answers were right; nil when the person stopped before the end.
  private func answer(_ lesson: Lesson) throws(Departure) -> Int? {
    var departure: Departure?
    var quiz = Quiz(lesson, console: world.console) {
      conversation.show("\n")
      do throws(Departure) {
        switch try conversation.hear() {
        case .words(let words): return words
        case .enter: return ""
        case .help: return ConversationWords.help[0]
        case .back, .leave: return nil
        }
      } catch {
        departure = error
        return nil
      }
    }
    let right = quiz.run()
    if let departure { throw departure }
    return right
  }

  /// Notes the result with what the household learnt.
  private func keep(_ right: Int, of lesson: Lesson, with household: HouseholdSource) {
    do throws(ProblemReport) {
      var record = try world.learningRecord(of: household)
      record.note(LearningRecord.QuizResult(lesson, right: right, month: world.today))
      let kept = try world.keep(record, of: household)
      conversation.say([.paragraph(kept.map(LearningWords.kept) ?? LearningWords.notKept)])
    } catch {
      _ = world.tell(error, asJSON: false)
    }
  }
}
