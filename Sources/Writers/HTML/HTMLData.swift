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

  private let type: String
  private let json: [UInt8]

  /// What search engines read: schema.org's NewsArticle.
  init(describing articles: [Article]) {
    type = "application/ld+json"
    var nodes: [JSONDraft] = []
    for article in articles {
      var sheet = JSONLDSheet(prefix: "")
      nodes += [sheet.node(of: .article(article))].compactMap(\.self)
    }
    var sink = JSONSink()
    JSONLDWriter.whole(nodes).value.write(to: &sink)
    json = sink.take()
  }

  /// All there is to say of articles, in Galley's JSON, but for what the public must not see or nobody has read.
  init(record articles: [Article]) {
    type = "application/vnd.galley.article+json"
    var bytes: [UInt8] = []
    ArticleJSON.write(Document(items: articles.map { .article($0.published) }), to: &bytes, pretty: false)
    json = Self.withoutPrivateMembers(bytes)
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
  private static func withoutPrivateMembers(_ bytes: [UInt8]) -> [UInt8] {
    var remarks: [JSONRemark] = []
    var sink = JSONSink()
    do throws(JSONFailure) {
      published(try JSONValue.read(bytes, remarks: &remarks).value).write(to: &sink)
    } catch {
      // Unreachable: it is the JSON just written. A page without a record is the safe way out.
      return []
    }
    return sink.take()
  }

  private static let privateMembers: Set<String> = ["foreign", "verbatim", "origins", "range", "source", "html"]

  private static func published(_ value: JSONValue) -> JSONValue {
    switch value {
    case .null, .bool, .number, .string: return value
    case .array(let elements):
      return .array(
        elements.filter { $0.value["type"]?.value.string != "foreign" }.map { JSONNode(published($0.value)) })
    case .object(let members):
      let isLink = value["type"]?.value.string == "link"
      return .object(members.compactMap { published($0, ofLink: isLink) })
    }
  }

  /// A member, unless it is private; markup to embed and addresses that run something are no data for a page.
  private static func published(_ member: JSONMember, ofLink isLink: Bool) -> JSONMember? {
    if privateMembers.contains(member.name) { return nil }
    if let text = member.node.value.string, addressMembers.contains(member.name), HTMLData.runs(text) {
      return isLink ? JSONMember(member.name, JSONNode(.string(""))) : nil
    }
    return JSONMember(member.name, JSONNode(published(member.node.value)))
  }

  private static let addressMembers: Set<String> = ["href", "cite", "canonicalLink", "uri", "resolvedURI"]

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
    article.metadata.notes.removeAll { $0.audience != .anyone }
    article.metadata.relations.removeAll { $0.constraint != nil }
    article.metadata.lifecycle.history = []
    return article
  }
}
