import ArticleModel
import Foundation
import TestSupport
import Testing

/// Publications in the hands of EPUBCheck and of a checker of container bytes: no errors and no warnings.
///
/// Needs the folder of shared tools (`GALLEY_SHARED`, else `../shared` beside the checkout) and Java.
struct EPUBCheckTests {
  private static let tool: String? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../../shared").standardized
    let shared = ProcessInfo.processInfo.environment["GALLEY_SHARED"] ?? root.path()
    let tool = shared + "/tools/check-epub"
    return FileManager.default.isExecutableFile(atPath: tool) ? tool : nil
  }()
  private static let hasJava = ["/usr/bin/javac", "/usr/local/bin/javac"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: tool != nil && hasJava, "check-epub or Java is missing: set GALLEY_SHARED, install a JDK"))
  func findsNothingToSay() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "galley-epub-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var files: [String] = []
    func keep(_ publication: Publication, as name: String) throws {
      let file = folder.appending(path: name + ".epub")
      try Data(publication.bytes).write(to: file)
      files.append(file.path())
    }
    for sample in SampleArticle.allCases { try keep(Publication(sample.article), as: sample.rawValue) }
    for seed in 0..<25 {
      var generator = ArticleGenerator(seed: UInt64(seed))
      try keep(Publication(generator.publishableDocument()), as: "generated-\(seed)")
    }
    let (status, output) = try run(files)
    #expect(status == 0, "\(output)")
  }

  private func run(_ files: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.tool))
    process.arguments = files
    process.environment = ProcessInfo.processInfo.environment.merging(["CHECK_EPUB_SKIP_A11Y": "1"]) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let complaints = String(decoding: output, as: UTF8.self).split(separator: "\n").filter {
      !$0.hasSuffix(" OK") && !$0.contains("\t0\t0\t0\t")
    }
    return (process.terminationStatus, complaints.joined(separator: "\n"))
  }
}
