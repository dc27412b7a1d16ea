import Foundation

/// The repository, found without knowing where the tests run.
private let repository = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The texts of the scenarios, by the names of their files.
let scenarios = texts(in: repository.appending(path: "scenarios"))

/// The bytes of the files that each show one problem, by name.
let problemFiles: [String: [UInt8]] = {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Problems")
  return bytes(in: folder)
}()

private func texts(in folder: URL) -> [String: String] {
  bytes(in: folder).mapValues { String(decoding: $0, as: UTF8.self) }
}

private func bytes(in folder: URL) -> [String: [UInt8]] {
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
  return names.filter { $0.hasSuffix(".json5") }.reduce(into: [:]) { files, name in
    files[name] = (try? Data(contentsOf: folder.appending(path: name))).map(Array.init)
  }
}
