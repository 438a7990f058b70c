import Foundation

/// A folder for outputs that goes away with whoever holds it.
final class ScratchFolder {
  private let folder: URL

  /// Makes the folder.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("galley-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The path of a file in it.
  func path(of name: String) -> String { folder.appendingPathComponent(name).path }
}
