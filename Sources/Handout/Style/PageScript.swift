/// A script that stands in a file; written in this room, never made of what people give.
public struct PageScript: Hashable, Sendable {
  /// What is written.
  let text: String

  /// The word that lets a file's own script run, and no other.
  static let nonce = "plodnee"

  private init(_ text: StaticString) {
    self.text = text.description
  }

  /// Goes from screen to screen with the keys of a keyboard or of a presenter's clicker.
  ///
  /// Without it the screens stand one below the other.
  public static let screens = PageScript(
    """
    (function () {
      var screens = Array.from(document.querySelectorAll('.screen'));
      function at() {
        var tops = screens.map(function (screen) {
          return Math.abs(screen.getBoundingClientRect().top);
        });
        return tops.indexOf(Math.min.apply(null, tops));
      }
      function go(to) {
        var index = Math.max(0, Math.min(screens.length - 1, to));
        screens[index].scrollIntoView();
        history.replaceState(null, '', '#' + screens[index].id);
      }
      document.addEventListener('keydown', function (event) {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        var steps = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, ' ': 1, Enter: 1,
          ArrowLeft: -1, ArrowUp: -1, PageUp: -1, Backspace: -1 };
        if (event.key === 'Home') go(0);
        else if (event.key === 'End') go(screens.length - 1);
        else if (event.key in steps) go(at() + steps[event.key]);
        else return;
        event.preventDefault();
      });
    })();
    """
  )
}
