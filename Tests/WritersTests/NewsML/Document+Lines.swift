import ArticleModel
import JSONText

@testable import ArticleJSON

extension Document {
  /// The document as JSON, a member a line, without the places of its parts.
  var linesWithoutRanges: [String] {
    var bytes: [UInt8] = []
    ArticleJSON.write(self, to: &bytes, pretty: true)
    var lines: [String] = []
    var isInRange = false
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let words = line.trimmingPrefix { $0 == " " }
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
