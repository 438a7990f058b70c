import ArticleModel
import JSONText
import NewsCodes
import Stages

extension NinjsSheet {
  /// The language; ninjs has one for content and metadata.
  mutating func set(_ languages: Languages, in draft: inout JSONDraft) {
    let language = languages.content.first ?? languages.metadata
    draft.set("language", language)
    if let language, language.isEmpty || languages.metadata != language || languages.content.count != 1 {
      lose(
        .ninjsNoPlace, "languages", .approximated,
        ([languages.metadata].compactMap(\.self) + languages.content).joined(separator: " "))
    }
    lose(languages.direction?.rawValue, "languages.direction")
  }

  /// Headlines, descriptions, byline, slugline and title.
  mutating func set(_ texts: Texts, in draft: inout JSONDraft) {
    if let title = texts.title { set("title", title, in: &draft, "texts.title") }
    if let slugline = texts.slugline {
      draft.set("slugline", slugline.text.isEmpty ? nil : slugline.text)
      if slugline.text.isEmpty { lose(.ninjsNoPlace, "texts.slugline") }
      lose(slugline.separator, "texts.slugline.separator")
      lose(slugline.foreign, "texts.slugline.foreign")
    }
    set(headlines: texts.headlines, in: &draft)
    set(bylines: texts.bylines, in: &draft)
    for (index, passage) in texts.descriptions.enumerated() {
      set(passage, as: Self.word(of: passage.role), in: &draft, "texts.descriptions[\(index)]")
    }
    lose(texts.dateline?.plainText, "texts.dateline")
    lose(texts.creditline?.plainText, "texts.creditline")
    lose(texts.tagline?.plainText, "texts.tagline")
  }

  private mutating func set(_ name: String, _ text: FieldText, in draft: inout JSONDraft, _ path: String) {
    let words = words(text, path)
    draft.set(line.spell(name), words.isEmpty ? nil : words)
    if words.isEmpty { lose(.ninjsNoPlace, path) }
    lose(text.foreign, path + ".foreign")
  }

  /// ninjs has one byline; several are joined.
  private mutating func set(bylines: [FieldText], in draft: inout JSONDraft) {
    var lines: [String] = []
    for (index, byline) in bylines.enumerated() {
      let words = words(byline, "texts.bylines[\(index)]")
      lose(byline.foreign, "texts.bylines[\(index)].foreign")
      if words.isEmpty { drop("texts.bylines[\(index)]") } else { lines.append(words) }
    }
    if lines.count > 1 { lose(.ninjsNoPlace, "texts.bylines", .approximated, lines.joined(separator: "; ")) }
    draft.set(line.spell("by"), lines.isEmpty ? nil : lines.joined(separator: "; "))
  }

  private mutating func set(headlines: [Headline], in draft: inout JSONDraft) {
    for (index, headline) in headlines.enumerated() {
      let path = "texts.headlines[\(index)]"
      let role = headline.role.ninjsWord ?? Self.word(of: headline.role, &self, path + ".role")
      let isRich = hasOwnValue(headline.text.foreign)
      var text = headline.text
      if isRich { text.content = [] }
      let words = isRich ? "" : self.words(text, path + ".text")
      guard isRich || !words.isEmpty else {
        drop(path)
        continue
      }
      add((words, text.foreign), to: ("headlines", role), in: &draft, path + ".text")
    }
  }

  /// Adds a description.
  mutating func set(_ passage: Passage, as role: String?, in draft: inout JSONDraft, _ path: String) {
    let word = role ?? Self.word(of: passage.role, &self, path + ".role")
    lose(passage.language, path + ".language")
    lose(passage.href, path + ".href")
    let isRich = hasOwnValue(passage.foreign)
    let words = isRich ? "" : self.words(passage.blocks, path + ".blocks")
    guard isRich || !words.isEmpty else { return drop(path) }
    add((words, passage.foreign), to: ("descriptions", word), in: &draft, path)
  }

  /// Adds words with their role to a list of lines 2 and 3, or under a name of line 1.
  private mutating func add(
    _ text: (words: String, bag: [ForeignPayload]), to place: (list: String, role: String?),
    in draft: inout JSONDraft, _ path: String
  ) {
    let list = place.list
    let words = text.words
    let spelling = text.bag.first { $0.format == "ninjs" && $0.contextPath == "role" && $0.namespace == line.rawValue }
    let role = spelling.flatMap { Self.json($0)?.string } ?? place.role
    let bag = text.bag.filter { $0 != spelling }
    guard line == .one else {
      var entry = JSONDraft()
      entry.set("role", role)
      entry.set("value", words.isEmpty ? nil : words)
      restore(bag, NinjsSchema.entry(list, line), in: &entry, path + ".foreign")
      if hasOwnValue(bag), !entry.has(line.spell("contentType")) { entry.set(line.spell("contentType"), "text/html") }
      return draft.append(entry.value, to: list)
    }
    let own = hasOwnValue(bag) ? takeValue(bag, path) : nil
    if own == nil { lose(bag, path + ".foreign") }
    draft.set(name(of: role, in: list, draft, path), own ?? words)
  }

  /// The name of a text in line 1: `headline` and `description_text` for the main ones.
  private mutating func name(of role: String?, in list: String, _ draft: JSONDraft, _ path: String) -> String {
    let stem = list == "headlines" ? "headline" : "description"
    let isMain = role == nil || role == "main"
    if isMain, stem == "headline", !draft.has("headline") { return "headline" }
    let suffix = isMain ? stem == "headline" ? "main" : "text" : role ?? "text"
    guard NinjsShape.isKey(suffix) else {
      lose(.ninjsCode, path, .approximated, suffix)
      return draft.free(stem + "_other_" + suffix)
    }
    return draft.free(stem + "_" + suffix)
  }

  private static func word(of role: TextRole) -> String? { role.ninjsWord }

  private static func word(of role: TextRole, _ sheet: inout NinjsSheet, _ path: String) -> String? {
    guard case .other(let code) = role else { return role.ninjsWord }
    let word = sheet.spell(code, path)
    if let word, TextRole(ninjs: word).ninjsWord != nil { sheet.lose(.ninjsCode, path, .approximated, word) }
    return word
  }
}
