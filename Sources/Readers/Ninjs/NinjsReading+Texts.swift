import ArticleModel
import JSONText
import NewsCodes
import Source

extension NinjsReading {
  /// Headlines, descriptions and the lines around a body.
  mutating func takeTexts(_ object: inout NinjsObject) {
    takeHeadlines(&object)
    takeDescriptions(&object)
    if let text = object.text("slugline") {
      metadata.texts.slugline = Slugline(text.value)
      trace(.slugline, text.name, text.range)
    }
    if let text = object.text("by", "byline") {
      metadata.texts.bylines = [Self.line(text)]
      trace(.byline, 0, text.name, text.range)
    }
    if let text = object.text("title") {
      metadata.texts.title = Self.line(text)
      trace(.title, text.name, text.range)
    }
    if let text = object.text("language") {
      metadata.languages = Languages(metadata: text.value, content: [text.value])
      trace(.language, text.name, text.range)
    }
    if let text = object.text("ednote") {
      trace(.note, metadata.notes.count, text.name, text.range)
      metadata.notes.append(Note(NinjsWords.blocks(of: text.value, at: text.range), at: text.range))
    }
  }

  /// A text as one line of words.
  static func line(_ text: NinjsText) -> FieldText {
    FieldText(plain: text.value, at: text.range)
  }

  private mutating func takeHeadlines(_ object: inout NinjsObject) {
    if let member = object.list("headlines") {
      for element in member.node.value.elements ?? [] { takeHeadline(element) }
    }
    var flat = object.text("headline").map { [("main", $0)] } ?? []
    flat += object.texts(prefixed: "headline_").map { (Self.role(ofSuffix: $0.suffix), $0.text) }
    for (word, text) in flat {
      let (role, spelling) = role(word, at: text.range)
      var line = Self.line(text)
      line.foreign += spelling
      addHeadline(Headline(line, role: role), text)
    }
  }

  private mutating func takeHeadline(_ node: JSONNode) {
    guard var entry = NinjsObject(node) else { return }
    let (role, spelling) = role(entry.text("role")?.value, at: node.range)
    guard let value = entry.text("value") else { return }
    let type = entry.peek("contenttype")?.value.string ?? ""
    var text = Self.line(value)
    if Self.isMarkup(type) {
      text.content = inlines(ofHTML: value)
      text.foreign.append(payload(JSONNode(.string(value.value), at: value.range), at: "value"))
    }
    text.foreign += spelling + rest(of: entry)
    addHeadline(Headline(text, role: role), value)
  }

  /// Adds a headline that a text says.
  mutating func addHeadline(_ headline: Headline, _ text: NinjsText) {
    trace(.headline, metadata.texts.headlines.count, text.name == "value" ? "headlines" : text.name, text.range)
    metadata.texts.headlines.append(headline)
  }

  private mutating func takeDescriptions(_ object: inout NinjsObject) {
    for (passage, range) in descriptions(&object) {
      trace(.description, metadata.texts.descriptions.count, "descriptions", range)
      metadata.texts.descriptions.append(passage)
    }
  }

  /// The descriptions of an item or an association.
  mutating func descriptions(_ object: inout NinjsObject) -> [(passage: Passage, range: SourceRange?)] {
    var found: [(passage: Passage, range: SourceRange?)] = []
    if let member = object.list("descriptions") {
      found += (member.node.value.elements ?? []).compactMap { description($0) }
    }
    for (suffix, text) in object.texts(prefixed: "description_") {
      let role = Self.role(ofSuffix: suffix)
      let (meaning, spelling) = self.role(role == "text" ? "main" : role, at: text.range)
      var passage = passage(text, role: meaning, isMarkup: role.contains("html"))
      passage.foreign += spelling
      found.append((passage, text.range))
    }
    return found
  }

  private mutating func description(_ node: JSONNode) -> (passage: Passage, range: SourceRange?)? {
    guard var entry = NinjsObject(node) else { return nil }
    let (role, spelling) = role(entry.text("role")?.value, at: node.range)
    guard let value = entry.text("value", "description") else { return nil }
    let type = entry.peek("contenttype")?.value.string ?? ""
    var passage = passage(value, role: role, isMarkup: Self.isMarkup(type))
    passage.foreign += spelling + rest(of: entry)
    return (passage, value.range)
  }

  private mutating func passage(_ text: NinjsText, role: TextRole, isMarkup: Bool) -> Passage {
    guard isMarkup else {
      return Passage(NinjsWords.blocks(of: text.value, at: text.range), role: role, at: text.range)
    }
    var passage = Passage(blocks(ofHTML: text), role: role, at: text.range)
    passage.foreign.append(payload(JSONNode(.string(text.value), at: text.range), at: "value"))
    return passage
  }

  /// The role that a word stands for, and the word where it is not the one we would write.
  private mutating func role(_ word: String?, at range: SourceRange?) -> (role: TextRole, spelling: [ForeignPayload]) {
    let role = TextRole(ninjs: word ?? "main")
    guard let word, let own = role.ninjsWord, own != word else { return (role, []) }
    return (role, [payload(JSONNode(.string(word), at: range), at: "role")])
  }

  /// The role that the end of a name says, without the number that tells a second one apart.
  private static func role(ofSuffix suffix: String) -> String {
    let parts = suffix.split(separator: "_")
    guard parts.count > 1, let last = parts.last, let number = Int(last), number > 1 else { return suffix }
    return String(suffix.dropLast(last.count + 1))
  }
}
