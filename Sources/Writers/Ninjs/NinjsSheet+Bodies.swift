import ArticleModel
import JSONText
import Markup
import NewsCodes
import Source
import Stages

extension NinjsSheet {
  /// A body as ninjs has it.
  private struct Text {
    var value: String
    var type: String
    var role: String
    var words: Int?
    var characters: Int?
    /// The body with the counts that its source claims; `nil` for a rendering.
    var claim: Body?
    /// The rendering as plain text, where the counts were taken from it.
    var prose: NinjsProse?
  }

  /// Sets the bodies; one alone in HTML is followed by its rendering as plain text.
  mutating func bodies(of article: Article, in draft: inout JSONDraft) {
    var texts: [(text: Text, bag: [ForeignPayload], path: String)] = []
    var style = XHTMLStyle.newsML
    // Only the fields that the bodies repeat are asked for: most bodies repeat none or a few.
    let repeated = article.bodies.reduce(into: Set<FieldName>()) { $0.formUnion($1.blocks.repeatedFields) }
    style.printedElsewhere = repeated.filter {
      NinjsWords.printedFields.contains($0) && !article.metadata.values(of: $0).isEmpty
    }
    style.media = media(of: article, draft)
    for (index, body) in article.bodies.enumerated() {
      let path = "bodies[\(index)]"
      let text = text(of: body, style, path)
      guard !text.value.isEmpty else {
        drop(path)
        continue
      }
      texts.append((text, body.foreign, path))
      loseRest(of: body, path)
    }
    let main = texts.firstIndex { $0.text.type.holds("html") } ?? 0
    if main != article.mainBody, !texts.isEmpty {
      lose(.ninjsNoPlace, "mainBody", .approximated, String(article.mainBody))
    }
    if article.bodies.count == 1, let only = texts.first?.text, only.type.holds("html") {
      let prose = only.prose ?? NinjsProse(article.bodies[0].blocks)
      if !prose.text.isEmpty {
        let isCounted = only.words != nil
        let plain = Text(
          value: prose.text, type: "text/plain", role: "text", words: isCounted ? prose.words : nil,
          characters: only.characters != nil ? prose.characters : nil)
        texts.append((plain, [], "bodies[0]"))
        derived.insert("bodies[1]")
      }
    }
    if line == .one { setFlat(texts, main, in: &draft) } else { setListed(texts, in: &draft) }
  }

  private mutating func setListed(
    _ texts: [(text: Text, bag: [ForeignPayload], path: String)], in draft: inout JSONDraft
  ) {
    for (text, bag, path) in texts {
      var entry = JSONDraft()
      entry.set("role", text.role)
      entry.set(line.spell("contentType"), text.type)
      entry.set(line.spell("charCount"), text.characters)
      entry.set(line.spell("wordCount"), text.words)
      entry.set("value", text.value)
      restore(bag, NinjsSchema.entry("bodies", line), in: &entry, path + ".foreign")
      draft.append(entry.value, to: "bodies")
    }
  }

  private mutating func setFlat(
    _ texts: [(text: Text, bag: [ForeignPayload], path: String)], _ main: Int, in draft: inout JSONDraft
  ) {
    for (index, (text, bag, path)) in texts.enumerated() {
      let usual = text.type == "application/xhtml+xml" && text.role == "html" ? "xhtml" : text.role
      let suffix = NinjsShape.isKey(usual) ? usual : "other_" + usual
      let name = draft.free("body_" + suffix)
      if name != "body_" + usual { lose(.ninjsCode, path + ".role", .approximated, text.role) }
      draft.set(name, text.value)
      lose(bag, path + ".foreign")
      if index == main {
        draft.set("charcount", text.characters)
        draft.set("wordcount", text.words)
      } else if let body = text.claim {
        lose(body.characterCount.map(String.init), path + ".characterCount")
        lose(body.wordCount.map(String.init), path + ".wordCount")
      }
    }
  }

  /// The words of a body: as they came, where they came as ninjs, else as HTML, or as plain text that says it all.
  private mutating func text(of body: Body, _ style: XHTMLStyle, _ path: String) -> Text {
    let isHTML = body.contentType?.holds("html") ?? false
    var text = Text(value: "", type: "text/html", role: isHTML || body.contentType == nil ? "html" : "text")
    if let verbatim = body.verbatim, verbatim.format == "ninjs",
      let own = String(validating: verbatim.bytes, as: UTF8.self)
    {
      text.value = own
      text.type = body.contentType ?? "text/html"
      let ink = body.blocks.ink
      account += TextAccount(source: ink, body: ink)
      if verbatim.namespace != line.rawValue { lose(.ninjsRespelled, path + ".verbatim", .approximated) }
    } else {
      if let verbatim = body.verbatim { lose([verbatim], path + ".verbatim") } else { derived.insert("verbatim") }
      text.role = "html"
      text.value = html(body.blocks, style, path)
      // The name `body_xhtml` of line 1 says the type.
      if line == .one, body.contentType == "application/xhtml+xml", body.role?.literal == "xhtml" {
        text.type = "application/xhtml+xml"
      } else if let type = body.contentType, type != text.type {
        lose(.ninjsBodyType, path + ".contentType", .approximated, type)
      }
      if body.contentType == nil { derived.insert("contentType") }
    }
    if let role = body.role, let word = spell(role, path + ".role") {
      if word == (text.type.holds("html") ? "html" : "text") {
        lose(.ninjsCode, path + ".role", .approximated, word)
      }
      text.role = word
    }
    count(body, in: &text)
    return text
  }

  private mutating func count(_ body: Body, in text: inout Text) {
    text.words = body.wordCount
    text.characters = body.characterCount
    text.claim = body
    guard !isNative, body.wordCount == nil || body.characterCount == nil else { return }
    let prose = NinjsProse(body.blocks)
    if text.words == nil { derived.insert("wordCount") }
    if text.characters == nil { derived.insert("characterCount") }
    text.words = body.wordCount ?? prose.words
    text.characters = body.characterCount ?? prose.characters
    text.prose = prose
  }

  private mutating func html(_ blocks: [Block], _ style: XHTMLStyle, _ path: String) -> String {
    if !style.printedElsewhere.isSuperset(of: blocks.repeatedFields) { loseRepetitions(in: blocks, style, path) }
    var page = XHTMLBody(blocks, at: path, style: style)
    var sink = MarkupSink()
    page.write(to: &sink)
    settle(page)
    let bytes = sink.take()
    let end = bytes.lastIndex { $0 > 0x20 } ?? -1
    return String(decoding: bytes[...end], as: UTF8.self)
  }

  private mutating func loseRepetitions(in blocks: [Block], _ style: XHTMLStyle, _ path: String) {
    for (index, block) in blocks.enumerated() where !style.printedElsewhere.isSuperset(of: [block].repeatedFields) {
      lose(.ninjsRepetition, "\(path).blocks[\(index)]", .approximated)
    }
  }

  /// The media that the bodies can show: those without an address of their own by the URI of their association.
  private func media(of article: Article, _ draft: JSONDraft) -> [String: XHTMLMedia] {
    let guid = draft.members.first { $0.name == "uri" }?.node.value.string
    var table = XHTMLMedia.table(of: article.media, showingPictures: true)
    for medium in article.media {
      let isPicture = medium.kind == .picture || medium.kind == .graphic
      let own = XHTMLMedia(
        id: medium.id, href: NinjsTerm.association(medium.id, of: guid), isShown: isPicture,
        altText: medium.altText)
      table[medium.id] = table[medium.id] ?? own
      table[medium.id]?.reference = medium.id
    }
    return table
  }

  private mutating func loseRest(of body: Body, _ path: String) {
    lose(body.variant, path + ".variant")
    lose(body.language, path + ".language")
    lose(body.direction?.rawValue, path + ".direction")
    if body.isOriginal { lose(.ninjsNoPlace, path + ".isOriginal") }
  }
}
