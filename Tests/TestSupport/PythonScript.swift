import Foundation

/// A script under `Scripts/proofs` that a Python with our validators runs over files.
package struct PythonScript {
  /// The Python, where `GALLEY_PYTHON` names one.
  package static let python = ProcessInfo.processInfo.environment["GALLEY_PYTHON"]

  private let script: String

  /// Names a script.
  package init(_ name: String) {
    script =
      URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Scripts/proofs/\(name)").path
  }

  /// What the script prints about outputs, each in a file of its own, behind some words.
  package func answer(about outputs: [[UInt8]], behind words: [String] = []) throws -> String {
    let place = FileManager.default.temporaryDirectory.appending(path: "galley-proof-\(UUID())")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let files = outputs.indices.map { place.appending(path: "\($0).out") }
    for (file, bytes) in zip(files, outputs) { try Data(bytes).write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: Self.python ?? "python3")
    process.arguments = [script] + words + files.map(\.path)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let answer = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: answer, as: UTF8.self)
  }
}
