import ArticleModel
import Source

/// Where the value of a field comes from, in words: the value, its source lines, the rule, the confidence, the rivals.
struct FieldStory {
  /// The field.
  let field: FieldName
  /// The article.
  let article: Article
  /// What the article was read from.
  let text: InputText
  /// Whether the article's ranges count in it.
  let isSource: Bool

  /// The story, for people.
  var told: String {
    let values = article.values(of: field)
    let origins = article.metadata.origins(of: field)
    var told = ""
    if values.isEmpty { told += "\(field.rawValue): the article has none\n" }
    for (index, value) in values.enumerated() {
      told += "\(field.rawValue): \(Self.short(value))\n"
      for origin in origins where origin.index == index || (origin.index == nil && values.count == 1) {
        told += tell(origin)
      }
    }
    let common = origins.filter { $0.index.map { $0 >= values.count } ?? (values.count != 1) }
    return told + common.map(tell).joined()
  }

  private func tell(_ origin: Origin) -> String {
    var told = "  \(Self.words(for: origin.kind)) by rule \(origin.rule), confidence \(origin.confidence) of 100\n"
    for range in origin.ranges { told += show(range) }
    for rival in origin.rivals {
      let reason = rival.reason.map { ": \($0.onOneLine)" } ?? ""
      told +=
        "  not “\(Self.short(rival.value))”, which rule \(rival.rule) proposed with confidence "
        + "\(rival.confidence)\(reason)\n"
      if let range = rival.range { told += show(range) }
    }
    return told
  }

  private func show(_ range: SourceRange) -> String {
    guard isSource else { return "   --> bytes \(range.start) to \(range.end) of the file it was first read from\n" }
    let place = NoticePlace(range, in: text)
    let number = String(place.start.line)
    let margin = "  " + String(repeating: " ", count: number.utf8.count)
    let end = place.end.line == place.start.line ? "" : " to line \(place.end.line)"
    var told = "\(margin)--> \(text.file.name.onOneLine):\(place.start.line):\(place.start.column)\(end)\n"
    if let snippet = place.snippet {
      told += "\(margin) |\n  \(number) | \(snippet.line)\n\(margin) | \(snippet.carets)\n"
    }
    return told
  }

  /// How a kind of origin is called.
  static func words(for kind: OriginKind) -> String {
    switch kind {
    case .source: "read in the source"
    case .derived: "derived from the source"
    case .manifest: "given by the user"
    case .transform: "made by a transform"
    }
  }

  /// A value on one line, cut to some letters.
  static func short(_ value: String, to length: Int = 200) -> String {
    value.unicodeScalars.count <= length
      ? value.onOneLine : String(String.UnicodeScalarView(value.unicodeScalars.prefix(length - 1))).onOneLine + "…"
  }
}
