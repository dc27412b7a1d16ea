import Advisor
import Synchronization
import ThaiText

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The real screen and keyboard.
enum Terminal {
  private static let input = Descriptor(number: STDIN_FILENO)
  private static let output = Descriptor(number: STDOUT_FILENO)
  private static let problems = Descriptor(number: STDERR_FILENO)

  /// What was read and not yet handed out as lines.
  private static let pending = Mutex<[UInt8]>([])

  /// The console of this run.
  static var console: Console {
    let showsOnTerminal = isatty(STDOUT_FILENO) == 1
    let isDumb = environment("TERM") == "dumb"
    let isInteractive = showsOnTerminal && isatty(STDIN_FILENO) == 1
    var console = Console(
      isInteractive: isInteractive,
      layout: PageLayout(
        width: showsOnTerminal ? min(size.width, PageLayout.widest) : 80,
        style: isDumb ? .plain : .normal,
        usesBold: showsOnTerminal && !isDumb && environment("NO_COLOR") == ""
      ),
      show: { show($0) },
      showProblem: { text in
        var text = text
        _ = text.withUTF8 { problems.write(UnsafeRawBufferPointer($0)) }
      },
      readLine: { readLine() }
    )
    console.isTyped = isatty(STDIN_FILENO) == 1
    if showsOnTerminal { console.size = { size } }
    if isInteractive { console.readLineOrLeave = { readLineOrLeave() } }
    if isInteractive, !isDumb {
      console.edit = { Keyboard.edit($0, size: { size }, show: { show($0) }) }
    }
    return console
  }

  /// Arranges that a reader who stops reading, or a mistake of ours, ends the run in good order.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    for number in [SIGILL, SIGTRAP] {
      signal(number) { _ in
        RawMode.turnOff()
        _ = Terminal.problems.write(
          UnsafeRawBufferPointer(
            start: ProgramWords.defect.utf8Start,
            count: ProgramWords.defect.utf8CodeUnitCount
          )
        )
        _exit(ExitCode.defect.rawValue)
      }
    }
  }

  /// Ends the run.
  static func leave(_ code: ExitCode) -> Never {
    exit(code.rawValue)
  }

  private static func show(_ text: String) {
    var text = text
    guard !text.withUTF8({ output.write(UnsafeRawBufferPointer($0)) }) else { return }
    // Whoever read the results has seen enough.
    if errno == EPIPE { exit(ExitCode.done.rawValue) }
    var words = ProgramWords.cannotShow + "\n"
    _ = words.withUTF8 { problems.write(UnsafeRawBufferPointer($0)) }
    exit(ExitCode.cannotWrite.rawValue)
  }

  /// The next line; control and C is a wish to leave, and what was typed before it is forgotten.
  private static func readLineOrLeave() -> LineAnswer {
    let line = Interruption.watched { readLine(stopsWhenInterrupted: true) }
    guard Interruption.take() else { return line.map(LineAnswer.line) ?? .end }
    show("\n")
    return .leave
  }

  private static func readLine(stopsWhenInterrupted: Bool = false) -> String? {
    eraseWholeLetters()
    return pending.withLock { bytes in
      while true {
        if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
          defer { bytes.removeFirst(end + 1) }
          return line(bytes[..<end])
        }
        if stopsWhenInterrupted, !Interruption.awaits(input) {
          bytes = []
          return nil
        }
        guard bytes.count < Files.sizeLimit, input.read(into: &bytes, atMost: 4096) > 0 else {
          defer { bytes = [] }
          return bytes.isEmpty ? nil : line(bytes[...])
        }
      }
    }
  }

  private static func line(_ bytes: ArraySlice<UInt8>) -> String {
    let ending = bytes.last == UInt8(ascii: "\r") ? 1 : 0
    return String(decoding: bytes.dropLast(ending), as: UTF8.self)
  }

  /// Lets Backspace remove a whole code point, as those who type Thai expect.
  private static func eraseWholeLetters() {
    var settings = termios()
    guard tcgetattr(STDIN_FILENO, &settings) == 0, settings.c_iflag & tcflag_t(IUTF8) == 0 else {
      return
    }
    settings.c_iflag |= tcflag_t(IUTF8)
    tcsetattr(STDIN_FILENO, TCSANOW, &settings)
  }

  /// How many cells a line of the screen has, and how many rows there are; 80 and 24 when the screen
  /// does not say.
  private static var size: (width: Int, height: Int) {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return (80, 24)
    }
    return (Int(size.ws_col), size.ws_row > 0 ? Int(size.ws_row) : 24)
  }

  private static func environment(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }
}
