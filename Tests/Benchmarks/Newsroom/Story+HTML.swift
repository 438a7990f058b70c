extension Story {
  /// The story as a web page, with what stands around stories.
  var html: String {
    let menu = (1...20).map { "<li><a href=\"/section/\($0)\">Section \($0)</a></li>" }.joined()
    let body = parts.map { Self.html($0) }.joined(separator: "\n")
    return """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>\(headline) | Example News</title>
      <meta name="author" content="\(reporter)"><link rel="canonical" href="\(address)">
      <style>body { font: 1em serif } nav li { display: inline }</style></head>
      <body><nav><ul>\(menu)</ul></nav>
      <article><h1>\(headline)</h1><p class="byline">By \(reporter)</p>
      \(body)
      </article><footer><p>&copy; Example News</p></footer>
      <script>window.stories = [\(number)];</script></body></html>

      """
  }

  private static func html(_ part: Part) -> String {
    switch part {
    case .paragraph(let pieces): return "<p>\(pieces.map(\.html).joined())</p>"
    case .subheading(let words): return "<h2>\(words)</h2>"
    case .list(let items): return "<ul>\(items.map { "<li>\($0)</li>" }.joined())</ul>"
    case .table(let rows):
      let rows = rows.map { "<tr>\($0.map { "<td>\($0)</td>" }.joined())</tr>" }
      return "<table>\(rows.joined())</table>"
    }
  }
}

extension Story.Piece {
  fileprivate var html: String {
    switch self {
    case .words(let words): words.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
    case .strong(let words): "<strong>\(words)</strong>"
    case .link(let words, let address): "<a href=\"\(address)\">\(words)</a> "
    }
  }
}
