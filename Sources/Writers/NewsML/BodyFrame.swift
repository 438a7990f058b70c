import ArticleModel

/// The element around a body: what it says about it.
struct BodyFrame {
  /// The body.
  var body: Body
  /// The id that we give it; `nil` where it needs none or brings its own.
  var id: String?
  /// Where the body stands in the document.
  var path: String
  /// The media type, where it is not the body's own word.
  var contentType: String?
  /// How many words there are, where only we have counted them.
  var words: Int?
}

extension Body {
  /// The id that its source gave it.
  var ownID: String? {
    let payload = foreign.first { $0.format == "newsml" && $0.contextPath == "@id" }
    return payload.flatMap { String(validating: $0.bytes, as: UTF8.self) }
  }

  /// The lines of a body that is plain text and nothing else, so that it comes back from text as it was.
  var plainLines: [String]? {
    guard contentType == "text/plain", verbatim == nil, !blocks.isEmpty else { return nil }
    var lines: [String] = []
    for block in blocks {
      guard case .paragraph(let paragraph) = block, paragraph.style == .normal, paragraph.anchor == nil,
        paragraph.repeats == nil, paragraph.content.count == 1, case .text(let run) = paragraph.content[0],
        run.text.utf8.contains(where: { $0 > 0x20 }), !run.text.contains(where: \.isNewline),
        run.text.utf8.first != 0x20, run.text.utf8.last != 0x20,
        run.text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x26 && $0 != 0x3C })
      else { return nil }
      lines.append(run.text)
    }
    return lines
  }
}
