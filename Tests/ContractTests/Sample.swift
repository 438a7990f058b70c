import Foundation
import Source
import Stages
import Testing

/// An input under `Samples/<format>/` and what it must become: `NAME.EXT` beside `NAME.out.<writer>`.
struct Sample: CustomTestStringConvertible, Sendable {
  /// The name of the format, which is the name of its folder.
  let format: String
  /// Where the input stands.
  let input: URL

  /// What test reports call it.
  var testDescription: String { "\(format)/\(input.lastPathComponent)" }

  /// The input under a name that does not depend on where the checkout stands.
  func source() throws -> SourceFile {
    SourceFile(name: testDescription, bytes: [UInt8](try Data(contentsOf: input)))
  }

  /// Where the output of a writer stands, or would stand.
  func expected(of writer: String) -> URL {
    input.deletingPathExtension().appendingPathExtension("out").appendingPathExtension(writer)
  }

  /// The writers whose output is kept beside the input.
  func keptWriters() throws -> [String] {
    let prefix = input.deletingPathExtension().lastPathComponent + ".out."
    return try Self.names(in: input.deletingLastPathComponent()).filter { $0.hasPrefix(prefix) }
      .map { String($0.dropFirst(prefix.count)) }
  }

  /// The folder of the samples, found from where this file stands.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples")

  /// Every sample of every format that has a reader, in a fixed order.
  static func all(for readers: [ReaderEntry]) -> [Sample] {
    readers.flatMap { reader in
      let folder = Self.folder.appending(path: reader.format.name)
      let names = (try? names(in: folder)) ?? []
      return names.filter { !$0.contains(".out.") && !$0.hasPrefix(".") }
        .map { Sample(format: reader.format.name, input: folder.appending(path: $0)) }
    }
  }

  private static func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }
}
