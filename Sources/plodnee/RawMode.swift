import Foundation

/// The terminal in the mode in which every key comes at once and nothing is echoed.
///
/// What the terminal was before is put back at every exit, at signals that end or stop the run, and
/// when the program breaks off through a mistake of ours.
enum RawMode {
  nonisolated(unsafe) private static var before = termios()
  nonisolated(unsafe) private static var isOn = false
  nonisolated(unsafe) private static var isPrepared = false
  nonisolated(unsafe) private static var resized: sig_atomic_t = 0
  nonisolated(unsafe) private static var interrupted: sig_atomic_t = 0

  /// Whether the screen has another size, or was lost from sight, since this was last asked.
  static func takeResized() -> Bool {
    defer { resized = 0 }
    return resized != 0
  }

  /// Whether another program asked this one to stop, since this was last asked.
  static func takeInterrupted() -> Bool {
    defer { interrupted = 0 }
    return interrupted != 0
  }

  /// Turns the mode on; nothing happens when it is on, or when there is no terminal.
  static func turnOn() {
    guard !isOn, tcgetattr(STDIN_FILENO, &before) == 0 else { return }
    if !isPrepared { prepare() }
    isPrepared = true
    isOn = true
    apply()
  }

  /// Puts back what was before.
  ///
  /// May be called in the handler of a signal.
  static func turnOff() {
    guard isOn else { return }
    isOn = false
    write("\u{1B}[?2004l")
    tcsetattr(STDIN_FILENO, TCSADRAIN, &before)
  }

  /// Keys come at once; control and C is a key, control and Z and the signals stay what they are.
  private static func apply() {
    var settings = before
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO | IEXTEN)
    settings.c_iflag &= ~tcflag_t(IXON)
    withUnsafeMutableBytes(of: &settings.c_cc) { keys in
      keys[Int(VINTR)] = UInt8(truncatingIfNeeded: fpathconf(STDIN_FILENO, Int32(_PC_VDISABLE)))
      keys[Int(VMIN)] = 1
      keys[Int(VTIME)] = 0
    }
    tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
    write("\u{1B}[?2004h")
  }

  private static func write(_ text: StaticString) {
    _ = Foundation.write(STDOUT_FILENO, text.utf8Start, text.utf8CodeUnitCount)
  }

  private static func prepare() {
    atexit { RawMode.turnOff() }
    signal(SIGWINCH) { _ in RawMode.resized = 1 }
    signal(SIGINT) { _ in RawMode.interrupted = 1 }
    for number in [SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGBUS, SIGABRT, SIGFPE] {
      signal(number) { number in
        RawMode.turnOff()
        signal(number, SIG_DFL)
        raise(number)
      }
    }
    catchStop()
    signal(SIGCONT) { _ in RawMode.goOn() }
  }

  /// Control and Z puts the terminal back before the program stops.
  private static func catchStop() {
    signal(SIGTSTP) { number in
      RawMode.write("\u{1B}[?2004l")
      tcsetattr(STDIN_FILENO, TCSADRAIN, &RawMode.before)
      signal(number, SIG_DFL)
      raise(number)
    }
  }

  private static func goOn() {
    guard isOn else { return }
    apply()
    catchStop()
    resized = 1
  }
}
