import Foundation

/// A NewsML-G2 message of any number of items, in a file that goes away with whoever holds it.
final class NewsMessage {
  /// Where it lies.
  let path: String
  /// How many bytes it has.
  private(set) var byteCount = 0
  /// How many items it has.
  private(set) var itemCount = 0

  private let folder: ScratchFolder

  /// Writes a message of so many items: the stories of the newsroom, again and again, each under a guid of its own.
  convenience init(of newsroom: Newsroom, items: Int) throws {
    try self.init(of: newsroom) { count, _ in count < items }
  }

  /// Writes a message that goes on until it has so many bytes.
  convenience init(of newsroom: Newsroom, bytes: Int) throws {
    try self.init(of: newsroom) { _, count in count < bytes }
  }

  private init(of newsroom: Newsroom, goesOn: (Int, Int) -> Bool) throws {
    folder = try ScratchFolder()
    path = folder.path(of: "message.xml")
    let items = try newsroom.written(by: Newsroom.writer("newsml")).map { try Item($0) }
    guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path)
    else { throw BenchmarkFailure("\(path) cannot be written") }
    try put(Array(Self.head.utf8), into: file)
    var waiting: [UInt8] = []
    while goesOn(itemCount, byteCount + waiting.count) {
      items[itemCount % items.count].append(to: &waiting, numbered: itemCount)
      itemCount += 1
      if waiting.count > 1 << 20 {
        try put(waiting, into: file)
        waiting = []
      }
    }
    try put(waiting + Array("  </itemSet>\n</newsMessage>\n".utf8), into: file)
    try file.close()
  }

  private func put(_ bytes: [UInt8], into file: FileHandle) throws {
    try file.write(contentsOf: Data(bytes))
    byteCount += bytes.count
  }

  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">
      <header><sent>2026-11-25T12:00:00Z</sent><sender>example.com</sender></header>
      <itemSet>

    """

  /// An item as it stands in a message, cut open where its guid ends.
  private struct Item {
    let before: [UInt8]
    let behind: [UInt8]

    init(_ document: [UInt8]) throws {
      let mark = Array("guid=\"".utf8)
      let starts = document.indices.dropLast(mark.count)
      guard let start = document.firstIndex(of: 0x0A),
        let guid = starts.first(where: { document[$0..<$0 + mark.count].elementsEqual(mark) }),
        let end = document[(guid + mark.count)...].firstIndex(of: UInt8(ascii: "\""))
      else { throw BenchmarkFailure("the newsml writer writes items without a guid") }
      before = Array(document[(start + 1)..<end])
      behind = Array(document[end...])
    }

    func append(to bytes: inout [UInt8], numbered number: Int) {
      bytes += before
      bytes += Array("-\(number)".utf8)
      bytes += behind
    }
  }
}
