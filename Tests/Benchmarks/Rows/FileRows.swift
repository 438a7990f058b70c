import BenchmarkFloors
import Foundation
import Pipeline
import Stages

/// Writing files whole, against the same system calls in C.
enum FileRows {
  static let all = [Row("file-output", output)]

  @Sendable private static func output(_ name: String, _ newsroom: Newsroom) throws -> Contest {
    let texts = newsroom.texts.map(\.bytes)
    return Contest(
      name: name, unit: .articles, articles: texts.count,
      ours: try contestant("file output", texts) { bytes, path in
        do throws(StageFailure) {
          try OutputFile.write(bytes, to: path)
        } catch {
          throw BenchmarkFailure(error)
        }
      },
      peers: [
        try contestant("C: write, fsync, rename", texts) { bytes, path in
          let isWritten = bytes.withUnsafeBytes { floor_write_file(path, $0.baseAddress, $0.count) }
          guard isWritten == 1 else { throw BenchmarkFailure("\(path) could not be written") }
        }
      ])
  }

  /// Somebody who writes every text into a folder of its own, replacing what it wrote the round before.
  private static func contestant(
    _ name: String, _ texts: [[UInt8]], write: @escaping ([UInt8], String) throws -> Void
  ) throws -> Contestant {
    let folder = try ScratchFolder()
    let paths = texts.indices.map { folder.path(of: "\($0).out") }
    return Contestant(name, shortest: 0) {
      try withExtendedLifetime(folder) {
        for (text, path) in zip(texts, paths) { try write(text, path) }
        return texts.reduce(0) { $0 + $1.count }
      }
    }
  }
}
