import Advisor
import Engine
import HouseholdFile
import ThaiText

/// A whole conversation as it stands on the screen in the end, with what was typed.
struct Transcript {
  /// What was shown and typed.
  let text: String
  /// What the program told the one that started it.
  let exitCode: ExitCode
  private let scripted: ScriptedWorld

  /// Holds a conversation in which the lines are typed, then no more.
  init(
    typing lines: [String],
    files: [String: String] = [:],
    width: Int = 80,
    style: DrawingStyle = .normal
  ) {
    let scripted = ScriptedWorld(files: files, folders: [".": []], typed: lines, width: width)
    var world = scripted.world
    let console = world.console
    world.console.layout.style = style
    world.console.readLine = {
      let line = console.readLine()
      console.show((line ?? "") + "\n")
      return line
    }
    exitCode = WalkThrough(world).run()
    text = scripted.shown
    self.scripted = scripted
  }

  /// The text of a file that was written; nil when there is none.
  func file(_ name: String) -> String? { scripted.text(of: name) }

  /// The household of a file that was written; nil when there is none in order.
  func household(in name: String) -> Household? {
    guard let text = file(name),
      case .clean(let document) = HouseholdFile.read(
        Array(text.utf8),
        today: YearMonth(year: 2026, month: 12)
      )
    else { return nil }
    return document.household
  }
}

/// Conversations that several tests hold.
enum Script {
  /// The answers of a farm family with four debts, from the first question to the last.
  static let farmFamily: [String] = [
    // The house.
    "บ้านยายคำ", "2 1 1", "3500", "",
    // Money that comes in.
    "1", "พ.ย. 62,000", "1 5", "4500", "600",
    // Money that goes out, and what could be cut.
    "4200", "1000", "800", "900", "", "500", "400", "", "6", "400",
    // What is paid in seasons.
    "1 2 4", "ก.ค. 9,000", "มิ.ย. 6,000", "พ.ค. พ.ย. 1,500",
    // What is saved.
    "8200", "100",
    // The village fund.
    "1", "", "20000", "ร้อยละ 6 ต่อปี", "ม.ค. 2570",
    // The farmers' bank.
    "2", "", "30000", "ร้อยละ 6.875 ต่อปี", "มี.ค. 2570",
    // The floating loan.
    "9", "", "15000", "ร้อยละ 5 ต่อเดือน", "",
    // The motorcycle.
    "5", "45000", "1790", "36", "20", "",
    // Nothing else.
    "",
  ]

  /// From the door through the interview and all screens of the results to a kept file.
  static let fromNothingToFile =
    ["3"] + farmFamily + [""] + screens + ["1", "baan-yaikham"]

  /// Enter on every screen of the results.
  static let screens = Array(repeating: "", count: 8)
}
