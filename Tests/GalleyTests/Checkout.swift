import Foundation

/// Where the checkout stands, and what the machine has for its tests.
enum Checkout {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let newsroom = root.appending(path: "Samples/newsroom")
  static let schema = root.appending(path: "Sources/Galley/Schemas/manifest.schema.json")

  /// A Python with jsonschema.
  static let python = ProcessInfo.processInfo.environment["GALLEY_PYTHON"]
  /// The built program.
  static let convert = ProcessInfo.processInfo.environment["GALLEY_CONVERT"].map { URL(filePath: $0).path }
  /// Whether `Scripts/accept-samples` runs.
  static let accepts = ProcessInfo.processInfo.environment["GALLEY_ACCEPT_SAMPLES"] != nil
}
