import BenchmarkFloors
import Foundation
import Source
import Stages

/// The readers against the parsers of C and Foundation on the same bytes.
enum ReaderRows {
  static let all = [
    Row("text-reader", text),
    Row("newsml-reader") { name, newsroom in
      let items = try newsroom.written(by: Newsroom.writer("newsml"))
      return try xml(name, items, reader: Newsroom.reader("newsml"))
    },
    Row("newsml-reader-corpus") { name, _ in
      try xml(name, SharedCorpus.newsItems(), reader: Newsroom.reader("newsml"))
    },
    Row("json-reader", json),
    Row("html-reader") { name, newsroom in try html(name, newsroom.pages) },
    Row("html-pages") { name, _ in
      try html(name, SharedCorpus.pages().enumerated().map { SourceFile(name: "\($0.offset).html", bytes: $0.element) })
    },
  ]

  @Sendable private static func text(_ name: String, _ newsroom: Newsroom) throws -> Contest {
    let reader = try Newsroom.reader("text")
    let inputs = newsroom.texts
    let bytes = inputs.map(\.bytes)
    var copy = [UInt8](repeating: 0, count: bytes.map(\.count).max() ?? 0)
    return Contest(
      name: name, unit: .bytes, articles: inputs.count,
      ours: Contestant("text reader") { try Newsroom.read(inputs, with: reader) },
      peers: [
        Contestant("C: check UTF-8 and copy") {
          try copy.withUnsafeMutableBufferPointer { copy in
            try bytes.passed { floor_utf8_copy($0.baseAddress, $0.count, copy.baseAddress) }
          }
        }
      ])
  }

  private static func xml(_ name: String, _ items: [[UInt8]], reader: any ArticleReader) throws -> Contest {
    let inputs = items.enumerated().map { SourceFile(name: "item-\($0.offset).xml", bytes: $0.element) }
    return Contest(
      name: name, unit: .bytes, articles: items.count,
      ours: Contestant("newsml reader") { try Newsroom.read(inputs, with: reader) },
      peers: [
        Contestant("libxml2 SAX") { try items.passed { floor_xml_events($0.baseAddress, $0.count) } },
        Contestant("libxml2 tree") { try items.passed { floor_xml_tree($0.baseAddress, $0.count) } },
      ])
  }

  @Sendable private static func json(_ name: String, _ newsroom: Newsroom) throws -> Contest {
    let reader = try Newsroom.reader("json")
    let texts = try newsroom.written(by: Newsroom.writer("json", ["pretty": "false"]))
    let inputs = texts.enumerated().map { SourceFile(name: "item-\($0.offset).json", bytes: $0.element) }
    let data = texts.map { Data($0) }
    let decoder = JSONDecoder()
    return Contest(
      name: name, unit: .bytes, articles: inputs.count,
      ours: Contestant("json reader") { try Newsroom.read(inputs, with: reader) },
      peers: [
        Contestant("JSONDecoder") {
          for data in data { _ = try decoder.decode(DocumentMirror.self, from: data) }
          return data.reduce(0) { $0 + $1.count }
        }
      ])
  }

  private static func html(_ name: String, _ inputs: [SourceFile]) throws -> Contest {
    let reader = try Newsroom.reader("html")
    let pages = inputs.map(\.bytes)
    return Contest(
      name: name, unit: .bytes, articles: inputs.count,
      ours: Contestant("html reader") { try Newsroom.read(inputs, with: reader) },
      peers: [
        Contestant("libxml2 HTML SAX") { try pages.passed { floor_html_events($0.baseAddress, $0.count) } },
        Contestant("libxml2 HTML tree") { try pages.passed { floor_html_tree($0.baseAddress, $0.count) } },
      ])
  }
}
