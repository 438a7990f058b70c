import ZipArchive

/// The entries of an EPUB.
struct BookEntries {
  private let entries: [(name: String, content: [UInt8])]

  /// Unpacks a book.
  init(_ book: [UInt8]) throws {
    let archive = try ZipReader(book)
    entries = try archive.entries.map { ($0.name, try archive.contents(of: $0.name)) }
  }

  /// The contents that are deflated, all but the mimetype.
  var deflated: [[UInt8]] { entries.filter { $0.name != "mimetype" }.map(\.content) }
  /// How many bytes there are.
  var byteCount: Int { entries.reduce(0) { $0 + $1.content.count } }

  /// Packs the entries again.
  func packed() throws -> [UInt8] {
    var archive = try ZipWriter(at: .earliest)
    for entry in entries { try archive.add(entry.name, entry.content, stored: entry.name == "mimetype") }
    return try archive.finish()
  }
}
