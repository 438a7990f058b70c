import ArticleModel
import Foundation
import Source
import Stages
import Testing

@testable import Readers

/// Nothing comes in that is not carried, notation, or listed as lost; and what is said to be carried is there.
struct InkAccountTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let sample = [UInt8](
    (try? Data(contentsOf: root.appending(path: "Samples/text/lavrov.txt"))) ?? Data())

  private static let shared: URL = {
    let given = ProcessInfo.processInfo.environment["GALLEY_SHARED"]
    return given.map { URL(filePath: $0) } ?? root.deletingLastPathComponent().appending(path: "shared")
  }()
  private static let scrapes: [URL] = {
    let folder = shared.appending(path: "corpus/scrapes")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
  }()

  @Test(.enabled(if: !scrapes.isEmpty, "no scrapes in GALLEY_SHARED"))
  func closesOverScrapes() throws {
    for url in Self.scrapes { try check([UInt8](Data(contentsOf: url)), url.lastPathComponent) }
    #expect(Self.scrapes.count > 200)
  }

  @Test func closesOverEveryPrefix() throws {
    for length in 0...Self.sample.count { try check(Array(Self.sample.prefix(length)), "the first \(length) bytes") }
  }

  @Test func closesOverMutations() throws {
    var random = SeededRandom(state: 0x5EED)
    for round in 0..<2_000 {
      var bytes = Self.sample
      for _ in 0..<Int.random(in: 1...40, using: &random) { mutate(&bytes, &random) }
      try check(bytes, "mutation \(round)")
    }
  }

  @Test(arguments: ["mail", "stories", "wire-anpa", "wire-iptc"])
  func closesOverMutatedFrames(name: String) throws {
    let sample = [UInt8](try Data(contentsOf: Self.root.appending(path: "Samples/text/\(name).txt")))
    var random = SeededRandom(state: 0xF4A3E)
    for round in 0..<200 {
      var bytes = Array(sample.prefix(round % 4 == 0 ? Int.random(in: 0...sample.count, using: &random) : sample.count))
      for _ in 0..<Int.random(in: 1...12, using: &random) { mutate(&bytes, &random) }
      try check(bytes, "\(name), mutation \(round)")
    }
  }

  @Test func closesOverNoise() throws {
    var random = SeededRandom(state: 0xA11CE)
    let marks = Array("**__``[]()<>!#-+=|\\\n\n\r\t .:/abcABC019\"'&;\u{0}".utf8)
    let words = [
      "<u>", "</u>", "<a href=\"x\">", "</a>", "![", "](", "**", "Photo: ", "By ", "https://a.bc/", "```\n", "\n> ",
      "\n- ", "\n1. ", "é", "–", "\u{A0}", "\u{200B}", "\u{FEFF}",
    ]
    for round in 0..<3_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...120, using: &random) {
        if Bool.random(using: &random) { bytes += (words.randomElement(using: &random) ?? "").utf8 }
        if let mark = marks.randomElement(using: &random) { bytes.append(mark) }
        if UInt8.random(in: 0...40, using: &random) == 0 { bytes.append(UInt8.random(in: 0...255, using: &random)) }
      }
      try check(bytes, "noise \(round): \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test func closesInEveryEncoding() throws {
    let text = String(decoding: Self.sample, as: UTF8.self) + "\n\nÀ bientôt – « déjà vu » 😀\n"
    for littleEndian in [true, false] {
      var bytes: [UInt8] = []
      for unit in [0xFEFF] + Array(text.utf16) {
        let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
        bytes += littleEndian ? [low, high] : [high, low]
      }
      try check(bytes, "UTF-16")
      try check(bytes.dropLast(), "UTF-16 cut in a unit")
    }
    try check([0xEF, 0xBB, 0xBF] + text.utf8, "UTF-8 with a mark")
    try check(Array("Caf\u{E9} society".unicodeScalars.map { UInt8($0.value) }), "windows-1252")
  }

  private func check(_ bytes: [UInt8], _ name: String) throws {
    let reading: Reading
    do {
      reading = try Reading(bytes: bytes)
    } catch let failure as StageFailure {
      #expect(failure.diagnostic.id == "text.empty", "\(name)")
      return
    }
    let account = reading.account
    #expect(account.closes, "\(name): \(account)")
    #expect(account.body == reading.articles.map(InkTally.body).reduce(0, +), "\(name): body")
    #expect(account.fields == reading.articles.map(InkTally.fields).reduce(0, +), "\(name): fields")
    #expect(account.dropped == reading.context.ledger.losses.map(\.ink).reduce(0, +), "\(name): dropped")
    if String(validating: bytes, as: UTF8.self) != nil {
      #expect(account.source == Ink.count(bytes), "\(name): source")
    }
    let ranges =
      reading.metadata.origins.flatMap { $0.ranges + $0.rivals.compactMap(\.range) }
      + reading.blocks.compactMap(\.range) + reading.context.diagnostics.compactMap(\.range)
      + reading.context.ledger.losses.compactMap(\.range)
    #expect(ranges.allSatisfy { reading.source.range.contains($0) }, "\(name): a range lies outside")
    let traced = Set(reading.metadata.origins.map(\.field))
    #expect(reading.article.presentFields.allSatisfy { traced.contains($0) }, "\(name): a field without an origin")
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    guard !bytes.isEmpty else { return }
    let index = Int.random(in: bytes.indices, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.remove(at: index)
    case 2: bytes.insert(Array("*_`[]()<>#-\n\\:".utf8).randomElement(using: &random) ?? 0, at: index)
    default: bytes.swapAt(index, Int.random(in: bytes.indices, using: &random))
    }
  }
}
