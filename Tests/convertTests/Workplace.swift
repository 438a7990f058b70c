import Foundation

/// A fresh folder in which commands run, with the built program on the path as `convert`.
final class Workplace {
  let folder: URL
  private let tools: URL

  init() throws {
    let base = FileManager.default.temporaryDirectory.appendingPathComponent("galley-\(UUID().uuidString)")
    folder = base.appendingPathComponent("work")
    tools = base.appendingPathComponent("bin")
    for folder in [folder, tools] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    try FileManager.default.createSymbolicLink(
      at: tools.appendingPathComponent("convert"), withDestinationURL: Checkout.program)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder.deletingLastPathComponent())
  }

  /// Runs a command line of the shell; its streams go through files, so that no pipe fills up.
  func run(_ command: String) throws -> ShellResult {
    let streams = try ["out", "err"].map { name in
      let file = tools.appendingPathComponent(name)
      try Data().write(to: file)
      return file
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: streams[0])
    process.standardError = try FileHandle(forWritingTo: streams[1])
    try process.run()
    process.waitUntilExit()
    // Terminals end lines with two characters, which Swift takes for one.
    let texts = try streams.map {
      String(decoding: try Data(contentsOf: $0), as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
    }
    // The shell's own spelling of "ended by a signal".
    let signal: Int32 = process.terminationReason == .uncaughtSignal ? 128 : 0
    return ShellResult(output: texts[0], complaint: texts[1], status: process.terminationStatus + signal)
  }

  private var environment: [String: String] {
    var environment = [
      "PATH": "\(tools.path):/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "HOME": folder.path, "TERM": "dumb",
      "LC_ALL": "C", "SAMPLES": Checkout.samples.path,
    ]
    if let shared = Checkout.shared { environment["GALLEY_SCHEMAS"] = shared.appendingPathComponent("schemas").path }
    return environment
  }
}
