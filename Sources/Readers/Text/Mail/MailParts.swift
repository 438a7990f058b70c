/// Takes a mail apart; nothing is nested deeper, and nothing has more parts, than mails do.
struct MailParts {
  /// The parts, in order.
  private(set) var leaves: [MailPart] = []

  private let bytes: UnsafeBufferPointer<UInt8>

  private static let deepest = 6
  private static let most = 200

  /// Takes apart what stands behind a head.
  init(_ bytes: UnsafeBufferPointer<UInt8>, head: MailHead, body: TextSpan) {
    self.bytes = bytes
    take(head.fields, body, depth: 0)
  }

  /// The part that holds the story: the first of plain text.
  var story: MailPart? { leaves.first { $0.type == "text/plain" && !$0.isAttachment } }

  private mutating func take(_ fields: [MailField], _ body: TextSpan, depth: Int) {
    let field = fields.first { $0.name == .contentType }
    let type = field.map { MailContentType(UnsafeBufferPointer(rebasing: bytes[$0.value.start..<$0.value.end])) }
    if let boundary = type?.boundary, type?.type.hasPrefix("multipart/") ?? false, depth < Self.deepest {
      return takeParts(boundary, body, depth: depth)
    }
    let encoding = fields.first { $0.name == .encoding }.map { TransferEncoding(bytes[$0.value.start..<$0.value.end]) }
    guard leaves.count < Self.most else { return }
    leaves.append(
      MailPart(
        type: type?.type ?? "text/plain", encoding: encoding ?? .plain, charset: type?.charset,
        isAttachment: type?.isAttachment ?? false,
        location: value(.location, of: fields), id: value(.contentID, of: fields), span: body))
  }

  private func value(_ name: MailFieldName, of fields: [MailField]) -> String? {
    fields.first { $0.name == name }.map { field in
      let value = bytes[field.value.start..<field.value.end].filter { $0 > 0x20 }
      return String(
        decoding: value.first == UInt8(ascii: "<") ? Array(value.dropFirst().dropLast()) : value, as: UTF8.self)
    }
  }

  /// The stretches between lines of two hyphens and the boundary; one that is never closed runs to the end.
  private mutating func takeParts(_ boundary: [UInt8], _ body: TextSpan, depth: Int) {
    let mark = Array("--".utf8) + boundary
    var cursor = LineCursor(UnsafeBufferPointer(rebasing: bytes[0..<body.end]), from: body.start)
    var start: Int?
    while let line = cursor.next() {
      let whole = bytes[line.whole.start..<line.whole.end]
      guard whole.count >= mark.count, whole.starts(with: mark) else { continue }
      if let start { takePart(TextSpan(start, line.whole.start), depth: depth + 1) }
      let isLast = whole.dropFirst(mark.count).starts(with: "--".utf8)
      start = isLast ? nil : cursor.offset
      if isLast { return }
    }
    if let start { takePart(TextSpan(start, body.end), depth: depth + 1) }
  }

  private mutating func takePart(_ span: TextSpan, depth: Int) {
    var cursor = LineCursor(UnsafeBufferPointer(rebasing: bytes[0..<span.end]), from: span.start)
    if let first = cursor.next(), first.isBlank { return take([], TextSpan(cursor.offset, span.end), depth: depth) }
    guard let head = MailHead(bytes, from: span.start, before: span.end) else { return take([], span, depth: depth) }
    take(head.fields, TextSpan(head.end, span.end), depth: depth)
  }
}
