import NewsCodes
import Source
import XMLBridge

/// A page that a browser saved with all it shows in one file: MHTML (RFC 2557).
struct SavedPage: Sendable {
  /// The page's bytes, as they were before they were packed.
  let bytes: [UInt8]
  /// The address it was saved from.
  let location: String?
  /// The addresses of what was saved with it, by the ids that stand for them in the page.
  let parts: [String: String]

  private let charset: String?
  private let runs: OffsetRuns

  /// Whether some bytes begin like such a file, and not like a mail with pictures, which has no places; quick.
  static func isFound(in source: SourceFile) -> Bool {
    source.mentions("multipart/related", within: 2_048) && source.mentions("mime-version:", within: 2_048)
      && source.mentions("content-location:", within: 4_096) && source.mentions("text/html", within: 4_096)
  }

  /// Unpacks the first page of a file; `nil` where it is no such file, or holds no page.
  init?(_ source: SourceFile) {
    guard Self.isFound(in: source) else { return nil }
    let found = source.bytes.withUnsafeBufferPointer { bytes -> (part: MailPart, leaves: [MailPart], head: MailHead)? in
      guard let head = MailHead(bytes, from: 0, before: bytes.count) else { return nil }
      let leaves = MailParts(bytes, head: head, body: TextSpan(head.end, bytes.count)).leaves
      return leaves.first { $0.type == "text/html" || $0.type == "application/xhtml+xml" }.map { ($0, leaves, head) }
    }
    guard let found else { return nil }
    (bytes, runs) = source.bytes.withUnsafeBufferPointer { found.part.encoding.decoded($0, in: found.part.span) }
    charset = found.part.charset
    location = found.part.location ?? Self.location(found.head, source)
    parts = found.leaves.reduce(into: [:]) { parts, part in
      if let id = part.id, let location = part.location, parts[id] == nil { parts[id] = location }
    }
  }

  private static func location(_ head: MailHead, _ source: SourceFile) -> String? {
    head[.location].map { String(decoding: source.bytes[$0.value.start..<$0.value.end], as: UTF8.self).trimmed }
  }

  /// What it says of how the page is to be read.
  var transport: HTMLTransport {
    let runs = runs
    return HTMLTransport(encoding: charset) { offset in runs.span(of: TextSpan(offset, offset)).start }
  }
}
