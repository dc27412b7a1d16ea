import Foundation

/// Chromium, to see pages as a printer would.
struct Browser: Sendable {
  private let path: String

  /// The browser of this machine; nil when it has none.
  static let installed: Browser? = {
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
    let paths = ["/usr/bin", "/usr/local/bin", "/snap/bin"].flatMap { folder in
      names.map { "\(folder)/\($0)" }
    }
    return paths.first(where: FileManager.default.isExecutableFile).map { Browser(path: $0) }
  }()

  /// How a page looks.
  struct Sight {
    /// How many pages are printed.
    let printedPages: Int
    /// What the page says of itself when it is loaded.
    let title: String
  }

  /// Loads a page, with a script of the test at its end, and prints it.
  ///
  /// - Parameters:
  ///   - html: The page.
  ///   - script: What is run when it is loaded; it may set the title.
  /// - Returns: What was seen.
  /// - Throws: When a file cannot be written or the browser does not start.
  func look(at html: String, running script: String) throws -> Sight {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (page, probe) = (folder.appending(path: "page.html"), folder.appending(path: "probe.html"))
    let pdf = folder.appending(path: "page.pdf")
    try Data(html.utf8).write(to: page)
    let open = html.replacing("Content-Security-Policy", with: "X-Off")
    try Data((open + "<script>\(script)</script>").utf8).write(to: probe)
    _ = try run(
      [
        "--no-pdf-header-footer", "--print-to-pdf=\(pdf.path(percentEncoded: false))",
        page.absoluteString,
      ],
      in: folder
    )
    let dom = try run(["--dump-dom", probe.absoluteString], in: folder)
    let title = dom.firstMatch(of: /<title>([^<]*)<\/title>/).map { String($0.1) } ?? ""
    return Sight(printedPages: try Self.pages(in: Data(contentsOf: pdf)), title: title)
  }

  /// How many pages a PDF file has.
  private static func pages(in pdf: Data) -> Int {
    let text = String(decoding: pdf, as: UTF8.self)
    return text.components(separatedBy: "/Type /Page\n").count - 1
  }

  private func run(_ arguments: [String], in folder: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: path)
    let profile = folder.appending(path: "profile").path(percentEncoded: false)
    process.arguments =
      ["--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(profile)"] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
