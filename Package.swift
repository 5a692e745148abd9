// swift-tools-version: 6.2
import PackageDescription

// Only the libraries are products; TechMatchWorkbook opens .xlsx files and needs zlib. An explicit `.executable` product
// would make everybody who depends on a library fetch and build swift-argument-parser as well; the executable target
// alone still gives `swift run techmatch` in this package (proof: Tests/adopter.sh). The same goes for the store and
// SQLite.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  // For properties that lend a `Span` of the memory they own.
  .enableExperimentalFeature("Lifetimes"),
]

let package = Package(
  name: "TechMatch",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "TechMatchKit", targets: ["TechMatchKit"]),
    .library(name: "TechMatchWorkbook", targets: ["TechMatchWorkbook"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .target(
      name: "TechMatchKit",
      exclude: ["Analysis/LICENSE-ECDICT.txt"],
      swiftSettings: settings
    ),
    // Without `pkgConfig`, for which SwiftPM would warn adopters of the engine alone that zlib is missing.
    .systemLibrary(name: "CZlib"),
    .target(
      name: "TechMatchWorkbook",
      dependencies: ["TechMatchKit", "CZlib"],
      swiftSettings: settings
    ),
    .target(
      name: "TechMatchStore",
      dependencies: ["TechMatchKit", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings
    ),
    .target(
      name: "TechMatchService",
      dependencies: ["TechMatchKit", "TechMatchStore", "TechMatchWorkbook"],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "techmatch",
      dependencies: [
        "TechMatchKit",
        "TechMatchStore",
        "TechMatchService",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),
    .target(
      name: "TechMatchTestSupport",
      dependencies: ["TechMatchKit"],
      path: "Tests/TechMatchTestSupport",
      swiftSettings: settings
    ),
    .target(
      name: "TechMatchTestTraits",
      dependencies: ["TechMatchTestSupport"],
      path: "Tests/TechMatchTestTraits",
      swiftSettings: settings
    ),
    .testTarget(
      name: "TechMatchKitTests",
      dependencies: ["TechMatchKit", "TechMatchTestSupport", "TechMatchTestTraits"],
      exclude: ["Fixtures"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "TechMatchStoreTests",
      dependencies: [
        "TechMatchStore", "TechMatchKit", "TechMatchTestSupport", "TechMatchTestTraits",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "TechMatchWorkbookTests",
      dependencies: [
        "TechMatchWorkbook", "TechMatchKit", "TechMatchTestSupport", "TechMatchTestTraits",
      ],
      exclude: ["Fixtures"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "TechMatchServiceTests",
      dependencies: [
        "TechMatchService", "TechMatchStore", "TechMatchWorkbook", "TechMatchKit",
        "TechMatchTestSupport", "TechMatchTestTraits",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "CommandTests",
      dependencies: ["techmatch", "TechMatchTestSupport", "TechMatchTestTraits"],
      exclude: ["Transcripts", "Fixtures"],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "TechMatchBenchmarks",
      dependencies: ["TechMatchKit", "TechMatchTestSupport"],
      path: "Benchmarks/TechMatchBenchmarks",
      swiftSettings: settings
    ),
  ]
)
