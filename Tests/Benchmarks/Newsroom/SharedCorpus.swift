import BenchmarkFloors
import Foundation

/// Real items, where the machine has them: the folder that GALLEY_SHARED names.
enum SharedCorpus {
  /// Well-formed NewsML-G2 news items.
  static func newsItems() throws -> [[UInt8]] {
    try files(in: "corpus/formats/newsml-g2")
      .filter { $0.pathExtension == "xml" && $0.lastPathComponent.contains("dpa") }
      .map { [UInt8](try Data(contentsOf: $0)) }
  }

  /// Web pages of all sets, every twelfth of each.
  static func pages() throws -> [[UInt8]] {
    var room = [UInt8](repeating: 0, count: 1 << 25)
    return try files(in: "corpus/html").filter { $0.hasDirectoryPath }.flatMap { set in
      try files(in: "corpus/html/\(set.lastPathComponent)/html").filter { $0.pathExtension == "gz" }
    }.enumerated().filter { $0.offset.isMultiple(of: 12) }.map { page in
      let packed = [UInt8](try Data(contentsOf: page.element))
      let count = packed.withUnsafeBytes { packed in
        room.withUnsafeMutableBytes { floor_gunzip(packed.baseAddress, packed.count, $0.baseAddress, $0.count) }
      }
      guard count > 0 else { throw BenchmarkFailure("\(page.element.lastPathComponent) cannot be inflated") }
      return Array(room[..<count])
    }
  }

  private static func files(in folder: String) throws -> [URL] {
    guard let shared = ProcessInfo.processInfo.environment["GALLEY_SHARED"] else {
      throw BenchmarkFailure("GALLEY_SHARED names no folder of corpora")
    }
    let folder = URL(fileURLWithPath: shared).appendingPathComponent(folder)
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .sorted { $0.path < $1.path }
  }
}
