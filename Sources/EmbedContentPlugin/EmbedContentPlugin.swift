import Foundation
import PackagePlugin

/// Writes `lessons/` and `scenarios/` into the program at build time, so that one copied binary
/// carries them all.
///
/// Folders and files are both inputs: a file that changes, appears or disappears is noticed by the
/// next build. The links beside the target's sources make the package manager look at the folders.
@main struct EmbedContentPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folders = ["lessons", "scenarios"].map {
      context.package.directoryURL.appending(path: $0, directoryHint: .isDirectory)
    }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding lessons and scenarios",
        executable: try context.tool(named: "EmbedContentTool").url,
        arguments: ([output] + folders).map { $0.path(percentEncoded: false) },
        inputFiles: try folders + folders.flatMap(files(in:)),
        outputFiles: [output]
      )
    ]
  }

  private func files(in folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: folder.resolvingSymlinksInPath(),
      includingPropertiesForKeys: nil,
      options: .skipsHiddenFiles
    )
  }
}
