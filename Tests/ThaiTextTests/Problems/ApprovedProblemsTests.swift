import Engine
import Foundation
import HouseholdFile
import JSON5
import Testing
import ThaiText

@Suite("Approved problems") struct ApprovedProblemsTests {
  private static let files = testFolder.deletingLastPathComponent()
    .appending(path: "HouseholdFileTests").appending(path: "Problems")
  private static let texts = testFolder.appending(path: "Golden").appending(path: "Problems")

  private static let allCodes =
    HouseholdProblemCode.allCases.filter { !HouseholdProblemCode.retired.contains($0) }
    .map(\.rawValue) + JSON5ProblemCode.allCases.map(\.rawValue)

  /// What no file of a few lines can show: files that were not opened, and files that are large.
  private static let withoutFile: [String: FileProblem] = {
    let start = SourcePosition(offset: 0, line: 1, column: 1)
    let tooLarge = JSON5ProblemKind.fileTooLarge(bytes: 5_200_000, limit: 4_000_000)
    return [
      "F101-file-missing": FileProblem(.missing),
      "F102-file-unreadable": FileProblem(.unreadable),
      "F103-file-too-large": FileProblem(.tooLarge(bytes: 104_857_600, limit: 16 << 20)),
      "F104-folder": FileProblem(.folder),
      "F105-file-unwritable": FileProblem(.unwritable),
      "F106-file-exists": FileProblem(.exists),
      "S402-base-has-problems": FileProblem(
        .extending(.hasProblems(file: "rice.json5")),
        field: "extends"
      ),
      "S403-base-circular": FileProblem(
        .extending(.circular(file: "rice.json5")),
        field: "extends"
      ),
      "J114-file-too-large": FileProblem(
        JSON5Problem(kind: tooLarge, span: SourceSpan(start: start, end: start))
      ),
    ]
  }()

  private static func names(in folder: URL, ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .filter { !$0.hasPrefix(".") }.map { name in
        try #require(name.hasSuffix(ending), "\(name) does not belong there")
        return String(name.dropLast(ending.count))
      }
  }

  private static func shown(_ texts: [ProblemText]) -> String {
    texts.flatMap { $0.lines(width: 80) }.map { $0 + "\n" }.joined()
  }

  @Test func `every code has one file that shows it`() throws {
    let names = try Self.names(in: Self.files, ending: ".json5") + Self.withoutFile.keys
    #expect(
      names.map { $0.prefix { $0 != "-" } }.sorted() == Self.allCodes.sorted().map { $0[...] }
    )
  }

  @Test func `every code has one approved text, of the same name as its file`() throws {
    let files = try Self.names(in: Self.files, ending: ".json5") + Self.withoutFile.keys
    let texts = try Self.names(in: Self.texts, ending: ".txt")
    #expect(texts.sorted() == files.sorted())
  }

  @Test(arguments: (try? names(in: files, ending: ".json5").sorted()) ?? [])
  func `a file shows its one problem, in the approved words`(name: String) throws {
    let file = "\(name).json5"
    let bytes = Array(try Data(contentsOf: Self.files.appending(path: file)))
    let problems = HouseholdFile.problems(of: bytes)
    #expect(problems.map(\.code) == [String(name.prefix(4))])
    let texts = problems.map { ProblemText($0, file: file, source: bytes) }
    #expect(goldenMismatch(Self.shown(texts), "Problems/\(name).txt") == nil)
  }

  @Test(arguments: withoutFile.keys.sorted())
  func `a file that cannot be opened is told in the approved words`(name: String) throws {
    let problem = try #require(Self.withoutFile[name])
    #expect(problem.code == name.prefix(4))
    let text = ProblemText(problem, file: "farm.json5", source: nil)
    #expect(goldenMismatch(Self.shown([text]), "Problems/\(name).txt") == nil)
  }
}
