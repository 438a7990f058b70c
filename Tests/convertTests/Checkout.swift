import Foundation

/// The files that the tests need, wherever the checkout stands.
enum Checkout {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let samples = root.appendingPathComponent("Samples")

  /// The built program: the one that `GALLEY_CONVERT` names, or the one beside the tests.
  static let program: URL = {
    if let named = ProcessInfo.processInfo.environment["GALLEY_CONVERT"] { return URL(fileURLWithPath: named) }
    return Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent().appendingPathComponent("convert") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
      ?? root.appendingPathComponent(".build/debug/convert")
  }()

  /// The folder of schemas and corpora that only some machines have.
  static let shared: URL? = {
    let named = ProcessInfo.processInfo.environment["GALLEY_SHARED"].map { URL(fileURLWithPath: $0) }
    let folder = named ?? root.deletingLastPathComponent().appendingPathComponent("shared")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()
}
