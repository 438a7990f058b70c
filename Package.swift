// swift-tools-version: 6.1
import PackageDescription

// The floors of the house, ground first: a target may import only what stands below it.
// `Scripts/check` builds with `--explicit-target-dependency-import-check error`, so the compiler holds them.

/// A floor of our own: a target whose tests stand in `Tests/<name>Tests`.
func floor(
  _ name: String, imports: [String], products: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .target(name: name, dependencies: imports.map { .byName(name: $0) } + products, exclude: exclude)
}

func tests(of name: String, imports: [String] = [], products: [Target.Dependency] = []) -> Target {
  .testTarget(name: name + "Tests", dependencies: ([name] + imports).map { .byName(name: $0) } + products)
}

let ground = ["Source", "Markup", "JSONText", "ArticleModel"]
let bridges = ["XMLBridge", "ZipArchive", "Digests"]
let contracts = ["Stages", "Manifest", "NewsCodes", "NewsProse", "ArticleJSON"]
let rooms = ["Readers", "Transforms", "Writers"]

let package = Package(
  name: "Galley",
  products: [
    .library(name: "Galley", targets: ["Galley"] + ["Stages", "ArticleModel", "Source"]),
    .executable(name: "convert", targets: ["convert"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // C: headers and shims over Debian's libraries.
    .systemLibrary(
      name: "LibXML2", path: "Sources/C/LibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "LibZ", path: "Sources/C/LibZ", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "LibNettle", path: "Sources/C/LibNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .target(name: "CLibXML2", dependencies: ["LibXML2"]),
    .target(name: "CZlib", dependencies: ["LibZ"]),
    .target(name: "CNettle", dependencies: ["LibNettle"]),

    // Ground.
    floor("Source", imports: []),
    floor("Markup", imports: ["Source"]),
    floor("JSONText", imports: ["Source"]),
    floor("ArticleModel", imports: ["Source"]),

    // Bridges: the only importers of C.
    floor("XMLBridge", imports: ["CLibXML2", "Markup", "Source"]),
    floor("ZipArchive", imports: ["CZlib", "Source"]),
    floor("Digests", imports: ["CNettle", "Source"]),

    // Floor 1: contracts and shared knowledge.
    floor("Stages", imports: ["ArticleModel", "Source"]),
    floor("Manifest", imports: ["Source"], products: [.product(name: "Yams", package: "Yams")]),
    floor("NewsCodes", imports: ["JSONText", "Markup", "ArticleModel", "Source"]),
    floor("NewsProse", imports: ["ArticleModel", "Source"]),
    floor("ArticleJSON", imports: ["JSONText", "ArticleModel", "Source"]),

    // Floor 2: rooms that never see each other.
    floor(
      "Readers",
      imports: [
        "Stages", "NewsCodes", "NewsProse", "ArticleJSON", "JSONText", "XMLBridge", "ZipArchive", "Markup",
        "ArticleModel", "Source",
      ]),
    floor("Transforms", imports: ["Stages", "NewsCodes", "NewsProse", "ArticleModel", "Source"]),
    floor(
      "Writers",
      imports: [
        "Stages", "NewsCodes", "ArticleJSON", "JSONText", "ZipArchive", "Digests", "Markup", "ArticleModel", "Source",
      ]),

    // Floor 3 and 4, and the roof.
    floor("Pipeline", imports: ["Stages", "Manifest", "Digests", "JSONText", "ArticleModel", "Source"]),
    floor("Galley", imports: ground + bridges + contracts + rooms + ["Pipeline"], exclude: ["Schemas"]),
    .executableTarget(
      name: "convert",
      dependencies: [
        "Galley", "Pipeline", "Stages", "Manifest", "ArticleJSON", "JSONText", "Markup", "ArticleModel", "Source",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // What several test targets share.
    .target(
      name: "TestSupport", dependencies: ["ArticleJSON", "JSONText", "ArticleModel", "Source"],
      path: "Tests/TestSupport"
    ),

    // What `Scripts/bench` runs: our stages beside what C and Foundation need for the same work.
    .target(
      name: "BenchmarkFloors", dependencies: ["CLibXML2", "CZlib"], path: "Tests/BenchmarkFloors"),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "BenchmarkFloors", "Galley", "Pipeline", "Stages", "ZipArchive", "ArticleModel", "Source", "TestSupport",
      ],
      path: "Tests/Benchmarks"),

    // What `Scripts/prove` runs: round trips, journeys across formats, hostile inputs.
    .executableTarget(
      name: "Proofs",
      dependencies: [
        "Galley", "Readers", "Stages", "ZipArchive", "ArticleModel", "Source", "TestSupport", "ArticleJSON", "JSONText",
      ],
      path: "Tests/Proofs"),

    .testTarget(
      name: "ContractTests",
      dependencies: [
        "Readers", "Transforms", "Writers", "Stages", "ArticleModel", "Source", "TestSupport",
      ]),
    tests(of: "ArticleModel", imports: ["Source"]),
    tests(of: "Stages"),
    tests(of: "ArticleJSON", imports: ["JSONText", "ArticleModel", "Source", "TestSupport"]),
    tests(of: "Source"),
    tests(of: "Digests"),
    tests(of: "JSONText", imports: ["Source"]),
    tests(of: "ZipArchive"),
    tests(of: "NewsCodes", imports: ["ArticleModel"]),
    tests(of: "NewsProse", imports: ["ArticleModel"]),
    tests(of: "XMLBridge", imports: ["Markup", "Source"]),
    tests(of: "Readers", imports: ["Stages", "ArticleModel", "Source"]),
    tests(
      of: "Writers",
      imports: [
        "Stages", "Readers", "NewsCodes", "XMLBridge", "ZipArchive", "Markup", "ArticleJSON", "JSONText",
        "ArticleModel", "Source", "TestSupport",
      ]),
    tests(of: "Manifest", imports: ["Source"]),
    tests(of: "Transforms", imports: ["Stages", "ArticleModel", "Source"]),
    tests(of: "Pipeline", imports: ["Stages", "Manifest", "JSONText", "ArticleModel", "Source"]),
    tests(
      of: "Galley", imports: ["Pipeline", "Manifest", "Stages", "ArticleModel", "Source"],
      products: [.product(name: "Yams", package: "Yams")]),
    tests(of: "convert", imports: ["Stages", "Markup", "Source"]),
  ]
)
