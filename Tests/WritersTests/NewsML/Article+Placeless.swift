import ArticleModel
import JSONText
import Source

@testable import ArticleJSON

extension Article {
  /// The article without places, origins and foreign payloads, which change with every text it stands in.
  var placeless: [String] {
    var article = self
    article.metadata.origins = []
    var bytes: [UInt8] = []
    ArticleJSON.write(Document(items: [.article(article)]), to: &bytes, pretty: true)
    var lines: [String] = []
    var isInRange = false
    var endOfBag: String?
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let words = line.trimmingPrefix { $0 == " " }
      if let end = endOfBag {
        if line.hasPrefix(end) { endOfBag = nil }
        continue
      }
      if words.hasPrefix("\"foreign\": [") {
        endOfBag = line.prefix { $0 == " " } + "]"
        continue
      }
      if words.hasPrefix("\"range\"") {
        isInRange = !words.contains("}") && !words.contains("]")
      } else if isInRange {
        isInRange = !(words.hasPrefix("}") || words.hasPrefix("]"))
      } else {
        lines.append(String(line.hasSuffix(",") ? line.dropLast() : line))
      }
    }
    return lines
  }
}
