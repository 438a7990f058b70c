import BenchmarkFloors

/// zlib alone, with one stream for all.
final class Deflater {
  private let deflater: OpaquePointer

  /// Sets zlib up.
  init() throws {
    guard let deflater = floor_deflater_new() else { throw BenchmarkFailure("out of memory") }
    self.deflater = deflater
  }

  deinit { floor_deflater_free(deflater) }

  /// What zlib alone needs for the entries of books.
  func contestant(of books: [BookEntries]) -> Contestant {
    let entries = books.flatMap(\.deflated)
    var room = [UInt8](repeating: 0, count: (entries.map(\.count).max() ?? 0) * 2 + 1024)
    return Contestant("zlib deflate -6, CRC-32") {
      try room.withUnsafeMutableBytes { room in
        try entries.passed { floor_deflate(self.deflater, $0.baseAddress, $0.count, room.baseAddress, room.count) }
      }
    }
  }
}
