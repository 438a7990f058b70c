import ArticleJSON
import ArticleModel
import JSONText
import Markup
import Source
import Stages

/// A data block of a web page: a `script` element that no browser runs.
struct HTMLData {
  /// The paths of what data leave unsaid, each standing for what is below and above it.
  struct UnsaidPaths {
    fileprivate let paths: [String]

    /// Whether what stands at a path is unsaid, in whole or in part.
    func contains(_ path: String) -> Bool {
      paths.contains { $0.hasPrefix(path) || path.hasPrefix($0) }
    }
  }

  /// What a record leaves out: an address, for following it could run something, or what nobody has understood.
  struct Refusal {
    let kind: LossKind
    /// The number of its article.
    let item: Int
    /// Where it stood in the article, as losses count.
    let path: String
    let excerpt: String
  }

  /// What a record leaves out beside its bodies.
  private(set) var refusals: [Refusal] = []

  private let type: String
  private var json: [UInt8]
  /// The way from the root of the record to the value at hand.
  private var path: [Step] = []
  /// Where what the record has of a list of metadata stood in the articles, by the name of the list.
  private var places: [String: [[Int]]] = [:]

  private enum Step {
    case member(String)
    case element(Int)
  }

  /// What search engines read: schema.org's NewsArticle.
  init(describing articles: [Article]) {
    type = "application/ld+json"
    var nodes: [JSONDraft] = []
    for article in articles {
      var sheet = JSONLDSheet(prefix: "")
      nodes += [sheet.node(of: .article(article))].compactMap(\.self)
    }
    var sink = JSONSink()
    Self.harmless(JSONLDWriter.whole(nodes).value).write(to: &sink)
    json = sink.take()
  }

  /// All there is to say of articles, in Galley's JSON, but for what the public must not see or nobody has read.
  init(record articles: [Article]) {
    type = "application/vnd.galley.article+json"
    var bytes: [UInt8] = []
    places["notes"] = articles.map { $0.metadata.notes.indices.filter($0.metadata.isPublic(note:)) }
    places["relations"] = articles.map { $0.metadata.relations.indices.filter($0.metadata.isPublic(relation:)) }
    ArticleJSON.write(Document(items: articles.map { .article($0.published) }), to: &bytes, pretty: false)
    json = []
    keepPublished(bytes)
  }

  /// Writes the element, unless there are no data.
  func write(to sink: inout MarkupSink) {
    guard !json.isEmpty else { return }
    sink.element("script") { sink in
      sink.attribute("type", type)
      sink.ornament(HTMLSpelling.scriptText(of: json))
    }
  }

  /// What linked data leave unsaid of an article.
  static func unsaid(of article: Article, at prefix: String) -> UnsaidPaths {
    var context = StageContext()
    var sheet = JSONLDSheet(prefix: prefix)
    _ = sheet.node(of: .article(article))
    sheet.finish(in: &context)
    return UnsaidPaths(paths: context.ledger.losses.map(\.path))
  }

  /// The JSON of a document without what no reader of ours has understood, and without places in a source that is not
  /// there.
  private mutating func keepPublished(_ bytes: [UInt8]) {
    var remarks: [JSONRemark] = []
    var sink = JSONSink()
    do throws(JSONFailure) {
      published(try JSONValue.read(bytes, remarks: &remarks).value).write(to: &sink)
    } catch {
      // Unreachable: it is the JSON just written. A page without a record is the safe way out.
      return
    }
    json = sink.take()
  }

  private static let privateMembers: Set<String> = ["foreign", "verbatim", "origins", "range", "source", "html"]

  private mutating func published(_ value: JSONValue) -> JSONValue {
    switch value {
    case .null, .bool, .number, .string: return value
    case .array(let elements):
      var kept: [JSONNode] = []
      for (index, element) in elements.enumerated() {
        path.append(.element(index))
        if element.value["type"]?.value.string == "foreign" {
          refuse(.foreignNode, element.value["payload"]?.value["contextPath"]?.value.string ?? "")
        } else {
          kept.append(JSONNode(published(element.value)))
        }
        path.removeLast()
      }
      return .array(kept)
    case .object(let members):
      let keeps = value["type"]?.value.string == "link" || isScheme
      return .object(members.compactMap { published($0, keepingPlace: keeps) })
    }
  }

  /// Whether the value at hand is a scheme of a catalog.
  private var isScheme: Bool {
    guard path.count > 1, case .element = path[path.count - 1], case .member("schemes") = path[path.count - 2] else {
      return false
    }
    return true
  }

  /// A member, unless it is private; markup to embed and addresses that run something are no data for a page. Links and
  /// schemes must have an address: theirs is empty then.
  private mutating func published(_ member: JSONMember, keepingPlace keepsPlace: Bool) -> JSONMember? {
    path.append(.member(member.name))
    defer { path.removeLast() }
    if Self.privateMembers.contains(member.name) {
      if member.name == "html", let markup = member.node.value.string { refuse(.embedMarkup, markup) }
      return nil
    }
    if let text = member.node.value.string, Self.addressMembers.contains(member.name), Self.runs(text) {
      refuse(.refusedLink, text)
      return keepsPlace ? JSONMember(member.name, JSONNode(.string(""))) : nil
    }
    return JSONMember(member.name, JSONNode(published(member.node.value)))
  }

  /// Notes what stays out, unless it stands in a body, which lists what it refuses itself.
  private mutating func refuse(_ kind: LossKind, _ excerpt: String) {
    // `items`, the number of the item, and from there on as losses count: metadata without its own name.
    guard path.count > 2, case .element(let item) = path[1], case .member(let part) = path[2], part != "bodies" else {
      return
    }
    var steps = Array(path.dropFirst(part == "metadata" ? 3 : 2))
    if steps.count > 1, case .member(let name) = steps[0], case .element(let index) = steps[1],
      let kept = places[name]
    {
      steps[1] = .element(kept[item][index])
    }
    let joined = steps.reduce("") { joined, step in
      switch step {
      case .member(let name): joined.isEmpty ? name : joined + "." + name
      case .element(let index): joined + "[\(index)]"
      }
    }
    refusals.append(Refusal(kind: kind, item: item, path: joined, excerpt: excerpt))
  }

  private static let addressMembers: Set<String> = ["href", "cite", "canonicalLink", "uri", "resolvedURI"]

  private static let linkMembers: Set<String> = [
    "@id", "url", "contentUrl", "thumbnailUrl", "embedUrl", "sameAs", "mainEntityOfPage", "image", "logo", "license",
    "usageInfo", "acquireLicensePage", "isBasedOn", "citation", "isPartOf",
  ]

  /// Linked data without addresses that run something; the record, or who writes the page, lists them.
  private static func harmless(_ value: JSONValue) -> JSONValue {
    switch value {
    case .null, .bool, .number, .string: return value
    case .array(let elements): return .array(elements.map { JSONNode(harmless($0.value)) })
    case .object(let members):
      return .object(
        members.compactMap { member in
          let isLink = linkMembers.contains(member.name)
          let kept = (isLink ? member.node.value.elements : nil)?.filter { !($0.value.string.map(runs) ?? false) }
          if isLink, member.node.value.string.map(runs) == true || kept?.isEmpty == true { return nil }
          return JSONMember(member.name, JSONNode(harmless(kept.map(JSONValue.array) ?? member.node.value)))
        })
    }
  }

  /// Whether following an address could run something.
  static func runs(_ address: String) -> Bool {
    let scheme = String(decoding: address.utf8.filter { $0 > 0x20 }.prefix(32), as: UTF8.self).lowercased()
    if scheme.hasPrefix("javascript:") || scheme.hasPrefix("vbscript:") { return true }
    return scheme.hasPrefix("data:") && (!scheme.hasPrefix("data:image/") || scheme.hasPrefix("data:image/svg"))
  }
}

extension Article {
  /// The article as the public may have it.
  fileprivate var published: Article {
    var article = self
    article.metadata.notes = metadata.notes.indices.filter(metadata.isPublic(note:)).map { metadata.notes[$0] }
    article.metadata.relations = metadata.relations.indices.filter(metadata.isPublic(relation:))
      .map { metadata.relations[$0] }
    article.metadata.lifecycle.history = []
    return article
  }
}

extension Metadata {
  /// Whether the public may have a note, and a relation.
  fileprivate func isPublic(note index: Int) -> Bool { notes[index].audience == .anyone }
  fileprivate func isPublic(relation index: Int) -> Bool { relations[index].constraint == nil }
}
