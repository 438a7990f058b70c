import Foundation

/// Real items, where the machine has them: the folder that GALLEY_SHARED names.
enum SharedCorpus {
  /// Well-formed NewsML-G2 news items.
  static func newsItems() throws -> [[UInt8]] {
    guard let shared = ProcessInfo.processInfo.environment["GALLEY_SHARED"] else {
      throw BenchmarkFailure("GALLEY_SHARED names no folder of corpora")
    }
    let folder = URL(fileURLWithPath: shared).appendingPathComponent("corpus/formats/newsml-g2")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "xml" && $0.lastPathComponent.contains("dpa") }
      .sorted { $0.path < $1.path }.map { [UInt8](try Data(contentsOf: $0)) }
  }
}
