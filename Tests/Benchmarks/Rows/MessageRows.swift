import BenchmarkFloors
import Foundation
import Source
import Stages

/// Large messages, against libxml2 that only parses them, and in how much memory.
enum MessageRows {
  static let all = [
    Row("newsml-message-read", read),
    Row("newsml-to-newsml") { name, newsroom in try program(name, newsroom, to: "newsml") },
    Row("newsml-to-json") { name, newsroom in try program(name, newsroom, to: "json") },
    Row("newsml-to-ninjs") { name, newsroom in try program(name, newsroom, to: "ninjs") },
    Row("newsml-message-memory", memory),
    Row("newsml-gigabyte", isOptional: true, gigabyte),
    Row("schema-validation", validation),
  ]

  /// Reading a message to articles, item by item.
  @Sendable private static func read(_ name: String, _ newsroom: Newsroom) throws -> Contest {
    let message = try NewsMessage(of: newsroom, bytes: 32 << 20)
    guard let reader = try Newsroom.reader("newsml") as? any StreamingReader else {
      throw BenchmarkFailure("the newsml reader does not stream")
    }
    return Contest(
      name: name, unit: .bytes, articles: message.itemCount,
      ours: Contestant("newsml reader") { try items(of: message, by: reader) },
      peers: try xmllint(message, goal: 0.8) + [
        Contestant("libxml2 xmlTextReader", goal: 0.8) { floor_xml_walk(message.path) > 0 ? message.byteCount : 0 },
        Contestant("libxml2 SAX") { floor_xml_file_events(message.path) > 0 ? message.byteCount : 0 },
      ])
  }

  private static func items(of message: NewsMessage, by reader: any StreamingReader) throws -> Int {
    guard let file = fopen(message.path, "r") else { throw BenchmarkFailure("\(message.path) cannot be read") }
    defer { fclose(file) }
    var context = StageContext(keeping: 100)
    var count = 0
    let feed = InputFeed(named: message.path) { limit in
      [UInt8](unsafeUninitializedCapacity: limit) { room, filled in filled = fread(room.baseAddress, 1, limit, file) }
    }
    do throws(StageFailure) {
      try reader.stream(feed, in: &context) { _ in count += 1 }
    } catch {
      throw BenchmarkFailure(error)
    }
    guard count == message.itemCount + 1 else { throw BenchmarkFailure("\(count) pieces came out") }
    return message.byteCount
  }

  /// The whole program, from file to file.
  private static func program(_ name: String, _ newsroom: Newsroom, to format: String) throws -> Contest {
    let message = try NewsMessage(of: newsroom, bytes: 32 << 20)
    return Contest(
      name: name, unit: .bytes, articles: message.itemCount, rounds: 5,
      ours: try convert(message, to: format), peers: try xmllint(message, goal: 0.5))
  }

  /// The most memory that a conversion holds, by the number of items.
  @Sendable private static func memory(_ name: String, _ newsroom: Newsroom) throws -> Contest {
    let contestants = try [100_000, 10_000, 1_000].map { count in
      let message = try NewsMessage(of: newsroom, items: count)
      return try convert(message, to: "json", named: "\(count) items, \(message.byteCount / 1_000_000) MB")
    }
    return Contest(
      name: name, unit: .memory, articles: 1, rounds: 1, ours: contestants[0], peers: Array(contestants[1...]))
  }

  /// A message of a gigabyte; its memory.
  @Sendable private static func gigabyte(_ name: String, _ newsroom: Newsroom) throws -> Contest {
    let message = try NewsMessage(of: newsroom, bytes: 1_000_000_000)
    return Contest(
      name: name, unit: .memory, articles: message.itemCount, rounds: 1,
      ours: try convert(message, to: "json", named: "1 GB to json"),
      peers: [try convert(message, to: "newsml", named: "1 GB to newsml")])
  }

  /// Checking a message by schema and lint; needs GALLEY_SCHEMAS.
  @Sendable private static func validation(_ name: String, _ newsroom: Newsroom) throws -> Contest {
    let message = try NewsMessage(of: newsroom, items: 2_000)
    let words = CommandWords([try StartRows.named("GALLEY_CONVERT"), "check", message.path])
    return Contest(
      name: name, unit: .articles, articles: message.itemCount, rounds: 5,
      ours: Contestant("convert check", measured: { try words.run(accepting: [0, 4]) }),
      peers: try xmllint(message, ["--schema", StartRows.named("GALLEY_SCHEMA")], named: "xmllint --stream --schema"))
  }

  private static func convert(_ message: NewsMessage, to format: String, named name: String? = nil) throws -> Contestant
  {
    let folder = try ScratchFolder()
    let words = CommandWords([
      try StartRows.named("GALLEY_CONVERT"), message.path, "--from", "newsml", "--to", format, "-o",
      folder.path(of: "out"),
    ])
    return Contestant(
      name ?? "convert to \(format)",
      measured: {
        try withExtendedLifetime((folder, message)) { try words.run(reading: message.byteCount) }
      })
  }

  /// `xmllint --noout --stream` on a message, where there is one.
  private static func xmllint(
    _ message: NewsMessage, _ options: [String] = [], goal: Double? = nil, named name: String = "xmllint --stream"
  ) throws -> [Contestant] {
    guard let xmllint = ProcessInfo.processInfo.environment["GALLEY_XMLLINT"] else { return [] }
    let words = CommandWords([xmllint, "--noout", "--stream", "--huge"] + options + [message.path])
    return [
      Contestant(
        name, goal: goal,
        measured: {
          try withExtendedLifetime(message) { try words.run(reading: message.byteCount) }
        })
    ]
  }
}
