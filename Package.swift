// swift-tools-version: 6.3
import PackageDescription

/// Every target compiles under the same strict rules.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Full speed in a debug build too, for the engine and its tests.
///
/// Its laws are tried on thousands of random households, which takes minutes otherwise. Overflow is
/// still trapped. The whole module at once, or no file would know how another does its work; one
/// object a file, as a debug build expects them.
let fast: [SwiftSetting] = [
  .unsafeFlags(
    ["-O", "-whole-module-optimization", "-disable-batch-mode", "-num-threads", "2"],
    .when(configuration: .debug)
  )
]

// Read from the ground up: a target may depend only on targets above it in this file.
let package = Package(
  name: "plodnee",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "plodnee", targets: ["plodnee"])],
  targets: [
    // Ground: imports nothing at all.
    // (The C compiler's own library of rounding is named, since nothing is imported that brings it.)
    .target(
      name: "Engine",
      swiftSettings: strict + fast,
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]
    ),
    .target(name: "JSON5", swiftSettings: strict),
    .target(name: "CSV", swiftSettings: strict),

    // Reading: files in, engine values or problems out.
    .target(
      name: "HouseholdFile",
      dependencies: ["Engine", "JSON5", "CSV"],
      swiftSettings: strict
    ),
    .target(name: "ReferenceFigures", dependencies: ["Engine", "JSON5"], swiftSettings: strict),
    .target(
      name: "LessonLibrary",
      dependencies: ["JSON5"],
      exclude: ["lessons", "scenarios"],  // links, so that SwiftPM notices added and removed files
      swiftSettings: strict,
      plugins: ["EmbedContentPlugin"]
    ),

    // Speaking: values in, Thai words out.
    .target(
      name: "ThaiText",
      dependencies: [
        "Engine", "JSON5", "CSV", "HouseholdFile", "ReferenceFigures", "LessonLibrary",
      ],
      swiftSettings: strict
    ),

    // Paper: values and words in, HTML that needs nothing but itself out.
    .target(
      name: "Handout",
      dependencies: ["Engine", "LessonLibrary", "ThaiText"],
      swiftSettings: strict
    ),

    // What a person does: reports and conversations over a console that is handed in.
    .target(
      name: "Advisor",
      dependencies: [
        "Engine", "JSON5", "CSV", "HouseholdFile", "ReferenceFigures", "LessonLibrary",
        "ThaiText", "Handout",
      ],
      swiftSettings: strict
    ),

    // Top: the only place that touches the terminal, the disk and the clock.
    .executableTarget(
      name: "plodnee",
      dependencies: [
        "Engine", "JSON5", "HouseholdFile", "ReferenceFigures", "LessonLibrary", "ThaiText",
        "Advisor",
      ],
      swiftSettings: strict
    ),

    // Speed, measured apart from the tests: `swift run -c release benchmark`.
    .executableTarget(
      name: "benchmark",
      dependencies: ["Engine", "Advisor"],
      path: "Benchmarks",
      swiftSettings: strict
    ),

    // Build time only: turns lessons/ and scenarios/ into Swift string literals.
    .executableTarget(name: "EmbedContentTool", swiftSettings: strict),
    .plugin(
      name: "EmbedContentPlugin",
      capability: .buildTool(),
      dependencies: ["EmbedContentTool"],
      path: "Sources/EmbedContentPlugin"
    ),

    // Tests mirror Sources.
    .testTarget(name: "EngineTests", dependencies: ["Engine"], swiftSettings: strict + fast),
    .testTarget(name: "JSON5Tests", dependencies: ["JSON5"], swiftSettings: strict),
    .testTarget(name: "CSVTests", dependencies: ["CSV"], swiftSettings: strict),
    .testTarget(
      name: "HouseholdFileTests",
      dependencies: ["Engine", "JSON5", "CSV", "HouseholdFile"],
      exclude: ["Problems"],  // one file for every code
      swiftSettings: strict
    ),
    .testTarget(
      name: "LessonLibraryTests",
      dependencies: ["LessonLibrary"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ReferenceFiguresTests",
      dependencies: ["Engine", "ReferenceFigures"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "AdvisorTests",
      dependencies: [
        "Engine", "JSON5", "CSV", "HouseholdFile", "ReferenceFigures", "LessonLibrary",
        "ThaiText", "Handout", "Advisor",
      ],
      exclude: ["Golden", "Tables", "Vectors"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "PlodneeTests",
      dependencies: ["HouseholdFile", "LessonLibrary", "Advisor", "plodnee"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ThaiTextTests",
      dependencies: [
        "Engine", "JSON5", "CSV", "HouseholdFile", "ReferenceFigures", "LessonLibrary", "ThaiText",
      ],
      exclude: ["Golden"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "HandoutTests",
      dependencies: ["Engine", "LessonLibrary", "ThaiText", "Handout"],
      exclude: ["Golden"],
      swiftSettings: strict
    ),
    .testTarget(name: "RepositoryTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
