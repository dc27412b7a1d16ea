import ThaiText

/// What a line is asked for: the sign before it, and the list that stands above it.
public struct LineRequest: Sendable {
  /// What stands before the line.
  let sign: String
  /// What is on the line already.
  var text = ""
  /// Whether what is typed is shown as dots.
  var isHidden = false
  /// The list to choose from with the arrow keys; nil without one.
  var menu: LineMenu?
  /// Thin lines and blocks, or signs of the keyboard only.
  var style = DrawingStyle.normal
}

/// How the typing of a line ended.
public enum LineAnswer: Hashable, Sendable {
  /// Enter: the line.
  case line(String)
  /// A wish to hide what is typed, or to show it again, with what is on the line.
  case hide(String)
  /// The screen has another size, so that the list above must be shown again, with what is on the
  /// line.
  case resized(String)
  /// Escape on an empty line: a wish to go back.
  case back
  /// A wish to leave: control and C, or control and D on an empty line.
  case leave
  /// No more will come.
  case end
}

/// A list that stands above a line.
struct LineMenu: Sendable {
  /// The list.
  let list: ChoiceList
  /// Whether several of it may be chosen.
  var takesSeveral = false
  /// How many rows stand between the list and the line.
  var rowsBelow = 0
  /// The widest its lines are, in cells.
  var width: Int

  /// What is typed for each entry, its keys last.
  var typed: [String] { list.items.indices.map { String($0 + 1) } + list.keys.map(\.key) }
  /// What each entry says.
  var words: [String] { list.items + list.keys.map(\.item) }
  /// How many rows it has on the screen.
  var height: Int { list.lines(width: width).count }
}
