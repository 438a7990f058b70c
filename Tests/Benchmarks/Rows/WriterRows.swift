import BenchmarkFloors
import Foundation
import Source
import Stages
import ZipArchive

/// The writers against the peers of C and Foundation that write the same words.
enum WriterRows {
  static let all = [
    Row("newsml-writer", newsml),
    Row("json-writer", json),
    Row("epub-writer", epub),
    Row("zip", zip),
  ]

  @Sendable private static func newsml(_ name: String, _ newsroom: Newsroom) throws -> Contest {
    let writer = try Newsroom.writer("newsml")
    let tapes = try newsroom.written(by: writer).map { try Tape($0) }
    let paper = try Paper()
    return Contest(
      name: name, unit: .bytes, articles: tapes.count,
      ours: Contestant("newsml writer") { try newsroom.write(with: writer) },
      peers: [Contestant("xmlTextWriter", goal: 1.5) { try tapes.reduce(0) { $0 + (try paper.write($1)) } }])
  }

  @Sendable private static func json(_ name: String, _ newsroom: Newsroom) throws -> Contest {
    let writer = try Newsroom.writer("json", ["pretty": "false"])
    let mirrors = try newsroom.written(by: writer).map { try DocumentMirror(of: $0) }
    let encoder = JSONEncoder()
    return Contest(
      name: name, unit: .bytes, articles: mirrors.count,
      ours: Contestant("json writer") { try newsroom.write(with: writer) },
      peers: [Contestant("JSONEncoder", goal: 15) { try mirrors.reduce(0) { $0 + (try encoder.encode($1).count) } }])
  }

  @Sendable private static func epub(_ name: String, _ newsroom: Newsroom) throws -> Contest {
    let writer = try Newsroom.writer("epub")
    let books = try newsroom.written(by: writer).map { try BookEntries($0) }
    return Contest(
      name: name, unit: .articles, articles: books.count,
      ours: Contestant("epub writer") { try newsroom.write(with: writer) },
      peers: [try Deflater().contestant(of: books)])
  }

  @Sendable private static func zip(_ name: String, _ newsroom: Newsroom) throws -> Contest {
    let books = try newsroom.written(by: Newsroom.writer("epub")).map { try BookEntries($0) }
    return Contest(
      name: name, unit: .bytes, articles: books.count,
      ours: Contestant("ZIP archive") {
        for book in books { _ = try book.packed() }
        return books.reduce(0) { $0 + $1.byteCount }
      },
      peers: [try Deflater().contestant(of: books)])
  }
}
