import ArticleModel
import Markup
import NewsCodes
import Source

extension MarkupElement {
  /// Whether there is any text or value in it.
  var holdsValues: Bool {
    attributes.contains { $0.name != NITFNames.element && !$0.value.collapsed.isEmpty && $0.value != NITFNames.unset }
      || children.contains { node in
        switch node {
        case .text(let run): run.text.utf8.contains { $0 > 0x20 }
        case .element(let child): child.holdsValues
        case .comment, .instruction: false
        }
      }
  }

  /// Whether blocks or words of the model hold all that stands in it, its own attributes apart.
  var isModelled: Bool { elements.allSatisfy(\.isModelledAsChild) }

  private var isModelledAsChild: Bool {
    if name.namespace == NITFNames.own { return isOwnPart && isModelled }
    guard let local = nitfName, let known = Self.modelled[local], name.namespace == NITFNames.namespace else {
      return false
    }
    let isKnown = attributes.allSatisfy { attribute in
      switch attribute.name.namespace {
      case NITFNames.own: true
      case nil: known.contains(attribute.name.local) && isKept(attribute)
      default: attribute.name.qualified == "xml:lang" && local == "lang"
      }
    }
    return isKnown && isWhole(local) && isModelled
  }

  /// Whether it is what a writer of ours makes of words that NITF has no element for.
  private var isOwnPart: Bool {
    switch name.local {
    case "image": attribute("media") != nil && children.isEmpty
    case "ruby": elements.contains { $0.nitfName == "rt" && Ink.count($0.text) > 0 }
    case "rt", "person", "org", "location", "event", "object.title", "function", "classifier", "chron", "money", "num":
      Ink.count(text) > 0
        && attributes.allSatisfy {
          Self.modelled[name.local]?.contains($0.name.local) == true || $0.name.namespace == NITFNames.own
        }
    default: false
    }
  }

  /// Whether the parts of an element come back as they are, and in as many pieces.
  private func isWhole(_ local: String) -> Bool {
    switch local {
    case "br", "hr", "col", "colgroup", "tr", "td", "th", "table", "thead", "tbody", "tfoot", "li", "media-reference":
      local != "media-reference" || children.isEmpty
    case "media-caption", "media-producer", "caption", "credit", "dt":
      Ink.count(text) > 0 && elements.allSatisfy { !Self.blockNames.contains($0.nitfName ?? "") }
    case "media":
      all("media-caption").count < 2 && all("media-producer").count < 2 && first("media-object") == nil
        && all("media-reference").dropFirst().allSatisfy { reference in
          ["alternate-text", "source-credit", "copyright"].allSatisfy { reference.attribute($0) == nil }
        }
    case "a": attribute("href") != nil && Ink.count(text) > 0
    case "lang": !attributes.isEmpty && Ink.count(text) > 0
    case "p":
      attributes.count { $0.name.namespace == nil && $0.name.local != "id" } < 2
        && (attributes.isEmpty || Ink.count(text) > 0)
    case "bq": elements.count { $0.nitfName == "credit" } < 2 && Ink.count(text) > 0
    case "byttl", "num": elements.isEmpty && Ink.count(text) > 0
    default: Ink.count(text) > 0
    }
  }

  /// Whether the value of an attribute comes back as it is.
  private func isKept(_ attribute: MarkupAttribute) -> Bool {
    let value = attribute.value
    switch (name.local, attribute.name.local) {
    case ("em", "class"):
      return ["strong", "underline", "strike", "sup", "sub", "small-caps", "code"].contains(value) || ownKind != nil
    case ("p", "class"):
      return ownKind != nil || ParagraphStyle(rawValue: value).map { ![.normal, .lead, .summary].contains($0) } == true
    case ("p", "lede"), ("p", "summary"): return value == "true"
    case ("bq", "class"): return ownKind != nil
    case (_, "rowspan"), (_, "colspan"), (_, "span"): return Int(value).map { $0 > 1 && $0 <= 1000 } == true
    case ("ol", "seqnum"), (_, "width"), (_, "height"): return name.local == "col" || Int(value) != nil
    case ("media", "media-type"):
      return ["image", "graphic", "video", "audio", "animation", "data", ""].contains(value)
    case ("media", "id"): return own("media") != nil
    case (_, "value"), (_, "idsrc"): return isKept(("idsrc", "value"))
    case (_, "location-code"), (_, "code-source"): return isKept(("code-source", "location-code"))
    default: return true
    }
  }

  /// Whether a code comes back in the same two attributes.
  private func isKept(_ names: (source: String, value: String)) -> Bool {
    let source = attribute(names.source)
    let value = attribute(names.value)
    guard let code = NITFCodes.code(source: source, value: value), let parts = NITFCodes.parts(of: code) else {
      return false
    }
    return parts.source == source && parts.value == value
  }

  /// Whether its code, which any thing can have, comes back as it is.
  var keepsItsCode: Bool { attribute("idsrc") == nil && attribute("value") == nil || isKept(("idsrc", "value")) }

  /// Whether its code, which any place can have, comes back as it is.
  var keepsItsPlaceCode: Bool {
    attribute("code-source") == nil && attribute("location-code") == nil || isKept(("code-source", "location-code"))
  }

  private static let blockNames: Set<String> = [
    "p", "hl2", "table", "nitf-table", "media", "ol", "ul", "dl", "bq", "fn", "note", "pre", "hr", "block",
  ]

  /// The elements that the model holds, with the attributes it holds of them.
  private static let modelled: [String: Set<String>] = [
    "p": ["id", "lede", "summary", "class"], "hl2": ["id"], "em": ["class"], "a": ["href", "title", "rel"], "br": [],
    "q": ["quote-source"], "lang": ["class"], "person": ["idsrc", "value"], "org": ["idsrc", "value"],
    "event": ["idsrc", "value"], "object.title": ["idsrc", "value"], "function": ["idsrc", "value"],
    "classifier": ["idsrc", "value"], "location": ["location-code", "code-source"], "chron": ["norm"],
    "money": ["unit"], "num": ["units"], "ul": ["id"], "ol": ["id", "seqnum"], "li": [], "dl": ["id"], "dt": [],
    "dd": [], "bq": ["id", "quote-source", "class"], "credit": [], "hr": ["id"], "pre": ["id", "class"],
    "block": ["id", "class"], "note": ["id", "class"], "fn": ["id"], "body.content": [], "table": ["id"],
    "caption": [], "colgroup": [], "col": ["span", "width", "align"], "thead": [], "tbody": [], "tfoot": [], "tr": [],
    "td": ["rowspan", "colspan", "align"], "th": ["rowspan", "colspan", "align"], "media": ["media-type", "id"],
    "media-reference": [
      "source", "mime-type", "coding", "time", "width", "height", "alternate-text", "source-credit", "copyright",
    ],
    "media-caption": [], "media-producer": [], "byttl": [], "story.date": ["norm"],
  ]
}

extension MarkupElement {
  /// The language it names, be it well-formed or not.
  var nitfLanguage: String? { HTMLStyle.language(of: self) ?? own("lang").flatMap { $0.isEmpty ? nil : $0 } }
}
