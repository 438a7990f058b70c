import Source
import Stages

/// Which format an input was taken for, and why; `-v` shows it.
package struct FormatGuess: Hashable, Sendable {
  /// The name of the format.
  package let format: String
  /// How sure the guess is, 0 to 100.
  package let confidence: Int
  /// Why, in a few words each.
  package let reasons: [String]

  /// How much a file name ending adds to what the content says.
  private static let weightOfName = 25

  init(_ format: String, confidence: Int, reasons: [String]) {
    self.format = format
    self.confidence = confidence
    self.reasons = reasons
  }

  /// Looks at content and name; `nil` where neither says anything.
  init?(_ source: SourceFile, among readers: [ReaderEntry]) {
    let ending = Self.ending(of: source.name)
    var best: (format: String, score: Int, content: Int, isNamed: Bool)?
    var rivals = ""
    for reader in readers {
      let content = min(max(reader.recognises(source), 0), 100)
      let isNamed = ending.map { reader.format.fileExtensions.contains($0) } ?? false
      let score = content + (isNamed ? Self.weightOfName : 0)
      if content > 0 { rivals += (rivals.isEmpty ? "" : ", ") + "\(reader.format.name) \(content)" }
      if score > best?.score ?? 0 { best = (reader.format.name, score, content, isNamed) }
    }
    guard let best else { return nil }
    var reasons: [String] = []
    if best.content > 0 { reasons.append("its content looks like it (\(rivals))") }
    if best.isNamed, let ending { reasons.append("its name ends in .\(ending)") }
    self.init(best.format, confidence: min(best.score, 100), reasons: reasons)
  }

  /// The lowercase ending of a file name, without the dot.
  private static func ending(of name: String) -> String? {
    let file = name.utf8.split(separator: UInt8(ascii: "/")).last ?? Substring(name).utf8
    guard let dot = file.lastIndex(of: UInt8(ascii: ".")), dot > file.startIndex else { return nil }
    let ending = Substring(file[file.index(after: dot)...])
    return ending.isEmpty ? nil : ending.lowercased()
  }
}
