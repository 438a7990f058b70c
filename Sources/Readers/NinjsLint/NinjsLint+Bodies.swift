import JSONText
import Markup
import NewsCodes
import Source

extension NinjsLint {
  /// A body: its words, and the media type it claims.
  private struct Words {
    var text: NinjsText
    var type: JSONNode?
    /// Whether its name says that it is plain.
    var isPlainByName = false
  }

  /// Judges the bodies and the headlines by what they hold.
  mutating func judgeBodies() {
    let notes = item.peek("ednote").flatMap { $0.value.string.map { Array($0.collapsed.utf8) } }
    let known = known()
    for body in bodies() {
      let family = body.type?.value.string.flatMap { MediaTypes.family(of: $0) } ?? (body.isPlainByName ? .plain : nil)
      var words = body.text.value
      if family == .plain {
        if let tag = WordFaults.tag(in: words) {
          find(.ninjsEscapedMarkup, "the plain text holds markup, \(tag)", at: body.text.range)
        }
      } else if family == .html || WordFaults.tag(in: words) != nil, let tree = tree(of: body.text) {
        judgeMedia(of: tree, known)
        words = tree.text
      }
      inspect(words: words, at: body.text.range)
      if let note = notes, WordFaults.isTelling(note), WordFaults.holds(Array(words.collapsed.utf8), note) {
        find(.ninjsNoteInBody, "the words of the note to editors stand in the body too", at: item.peek("ednote")?.range)
      }
    }
    for headline in headlines() {
      if headline.value.string?.trimmed.isEmpty ?? false {
        find(.ninjsEmptyHeadline, "the headline has no words", at: headline.range)
      }
      inspect(words: headline.value.string ?? "", at: headline.range)
    }
  }

  private func headlines() -> [JSONNode] {
    let flat = item.members.filter { $0.name == "headline" || $0.name.hasPrefix("headline_") }.map(\.node)
    return flat + (item.peek("headlines")?.value.elements ?? []).compactMap { $0.value["value"] }
  }

  private func bodies() -> [Words] {
    var bodies: [Words] = []
    for entry in item.peek("bodies")?.value.elements ?? [] {
      guard let value = entry.value["value"], let text = NinjsText(JSONMember("value", value)) else { continue }
      bodies.append(Words(text: text, type: entry.value["contentType"] ?? entry.value["contenttype"]))
    }
    for member in item.members where member.name.hasPrefix("body_") {
      guard let text = NinjsText(member) else { continue }
      bodies.append(Words(text: text, isPlainByName: ["body_text", "body_plain"].contains(member.name)))
    }
    return bodies
  }

  /// Words that still hold entities were escaped twice; said once of an item.
  private mutating func inspect(words: String, at range: SourceRange?) {
    guard !hasDoubleEscape, let entity = WordFaults.entity(in: words) else { return }
    hasDoubleEscape = true
    find(.ninjsDoubleEscape, "the text reads \"\(entity)\" where a character was meant", at: range)
  }
}
