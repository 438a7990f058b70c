import Foundation

/// Runs programs for tests.
enum Command {
  /// The exit status and everything said, on stdout and stderr together.
  static func run(
    _ words: [String], in folder: URL? = nil, with environment: [String: String] = [:]
  ) throws -> (status: Int32, text: String) {
    let log = FileManager.default.temporaryDirectory.appending(path: "galley-\(UUID()).log")
    try Data().write(to: log)
    defer { try? FileManager.default.removeItem(at: log) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    if let folder { process.currentDirectoryURL = folder }
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let file = try FileHandle(forWritingTo: log)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = file
    process.standardError = file
    try process.run()
    process.waitUntilExit()
    try file.close()
    return (process.terminationStatus, String(decoding: try Data(contentsOf: log), as: UTF8.self))
  }
}
