import ArticleModel
import Markup
import NewsCodes
import Source

extension NITFReading {
  /// An element as it came, for a bag.
  mutating func payload(_ element: MarkupElement, at path: String) -> ForeignPayload {
    fieldInk += Ink.count(element.text)
    return ForeignPayload(
      format: "nitf", namespace: element.name.namespace, contextPath: path, bytes: element.fragment)
  }

  /// The attributes of an element that nobody took.
  func rest(of element: MarkupElement, taking known: [String], at path: String = "") -> [ForeignPayload] {
    let payloads = element.attributes.compactMap { attribute -> ForeignPayload? in
      let isOwn = attribute.name.namespace == NITFNames.own
      let isLanguage = attribute.name.qualified == "xml:lang"
      let isKnown = known.contains(attribute.name.local) && (isOwn || isLanguage || attribute.name.namespace == nil)
      if isKnown || (isOwn && Self.ours.contains(attribute.name.local)) || attribute.value.collapsed.isEmpty {
        return nil
      }
      return ForeignPayload(
        format: "nitf", namespace: attribute.name.namespace, contextPath: path + "@" + attribute.name.qualified,
        bytes: Array(attribute.value.utf8))
    }
    return payloads.sorted { $0.contextPath.utf8.lexicographicallyPrecedes($1.contextPath.utf8) }
  }

  /// What a writer of ours says in attributes, which are read where they stand.
  private static let ours: Set<String> = [
    "qcode", "uri", "literal", "resolved", "kind", "rank", "relevance", "confidence", "order", "dir", "element", "role",
    "jobtitle", "domain", "partykind", "set", "repeats", "place", "source", "href",
  ]

  /// Keeps an element of the story that the model has no place for.
  mutating func keep(_ element: MarkupElement, at path: String) {
    guard element.holdsValues else { return }
    let step = element.name.namespace == NITFNames.namespace ? element.name.local : element.name.qualified
    let path = path + "/" + step
    remark(.nitfForeignElement, "\(element.nitfName ?? element.name.qualified) was kept as it came", element)
    keep(payload(element, at: path), element)
  }

  /// Keeps attributes of the story that the model has no place for.
  mutating func keepRest(of element: MarkupElement, taking known: [String], at path: String) {
    for payload in rest(of: element, taking: known, at: path.isEmpty ? "" : path + "/") { keep(payload, element) }
  }

  private mutating func keep(_ payload: ForeignPayload, _ element: MarkupElement) {
    kept.append((payload, element))
  }

  /// Puts what was kept into the story's bag, in the order of the paths.
  mutating func settleForeign() {
    let sorted = kept.enumerated().sorted { left, right in
      let paths = (left.element.payload.contextPath, right.element.payload.contextPath)
      return paths.0 == paths.1 ? left.offset < right.offset : paths.0.utf8.lexicographicallyPrecedes(paths.1.utf8)
    }
    var last = ""
    for (payload, element) in sorted.map(\.element) {
      var payload = payload
      let isNext = !metadata.foreign.isEmpty && payload.contextPath == last
      payload.position = isNext ? metadata.foreign[metadata.foreign.count - 1].position + 1 : 0
      last = payload.contextPath
      trace(.foreign, metadata.foreign.count, element)
      metadata.foreign.append(payload)
    }
  }

  /// A line of words with its markup; what the model cannot hold of it is kept with it.
  mutating func field(_ element: MarkupElement) -> FieldText {
    var field = FieldText(words(element), at: element.range)
    field.language = element.nitfLanguage
    field.direction = HTMLStyle.direction(own(element, "dir"))
    field.rank = own(element, "rank").flatMap { Int($0) }
    field.role = NITFCodes.ownCode(element)
    if element.isModelled {
      field.foreign = rest(of: element, taking: ["lang"])
    } else {
      let before = fieldInk
      field.foreign = [payload(element, at: ".")]
      fieldInk = before
    }
    return field
  }
}

extension HTMLStyle {
  /// The direction a word names.
  static func direction(_ word: String?) -> TextDirection? {
    switch word {
    case "rtl": .rightToLeft
    case "ltr": .leftToRight
    default: nil
    }
  }
}
