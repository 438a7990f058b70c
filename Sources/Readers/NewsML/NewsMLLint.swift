import ArticleModel
import Markup
import NewsCodes
import Source
import Stages

/// What the schema does not see: a valid item is a weak promise.
struct NewsMLLint {
  /// What was found.
  private(set) var findings: [Diagnostic] = []

  private var vocabularies = Vocabularies.iptc
  private var ids: Set<String> = []
  private var complainedOf: Set<String> = []
  private var references: [(id: String, element: MarkupElement)] = []

  /// Looks at an item, a message or anything else that holds them.
  mutating func inspect(_ root: MarkupElement) {
    if root.name.local == "newsMessage" {
      for item in root.all("itemSet").flatMap(\.elements) { inspect(item: item) }
    } else {
      inspect(item: root)
    }
    for reference in references where !ids.contains(reference.id) {
      find(.newsMLDanglingID, "nothing has the id \"\(reference.id)\"", reference.element)
    }
  }

  private mutating func inspect(item: MarkupElement) {
    let catalogs = item.elements.compactMap(NewsMLReading.catalog)
    vocabularies = Vocabularies(catalogs)
    complainedOf = []
    if item.attribute("guid")?.trimmed.isEmpty ?? true { find(.newsMLNoIdentity, "the item has no guid", item) }
    if item.name.local == "newsItem", item.first("contentMeta")?.first("language") == nil {
      find(.newsMLNoLanguage, "contentMeta names no language", item)
    }
    walk(item)
  }

  private mutating func walk(_ element: MarkupElement) {
    let local = element.name.local
    if element.name.namespace == Self.xhtml { return }
    if local == "inlineXML" { inspect(body: element) }
    if let id = element.attribute("id") { ids.insert(id) }
    for name in ["original", "idref", "idrefs", "root"] {
      for id in (element.attribute(name) ?? "").split(separator: " ") { references.append((String(id), element)) }
    }
    for name in Self.qcodeAttributes { inspect(qcodes: element.attribute(name), element) }
    if Self.moments.contains(local), let date = NewsDate(iso8601: element.text), date.hour != nil, date.offset == nil {
      find(.newsMLZoneless, "\(local) \(date.iso8601) has no zone", element)
    }
    for child in element.elements { walk(child) }
  }

  /// Looks at the codes of an attribute; each alias is complained of once for each item.
  private mutating func inspect(qcodes: String?, _ element: MarkupElement) {
    for qcode in (qcodes ?? "").split(separator: " ").map(String.init) {
      let alias = String(qcode.prefix { $0 != ":" })
      if vocabularies.address(of: qcode) == nil {
        guard complainedOf.insert(alias).inserted else { continue }
        find(.newsMLUnresolvable, "no catalog at hand declares the alias of \"\(qcode)\"", element)
      } else if IPTCCatalog.retired.contains(alias), complainedOf.insert(alias).inserted {
        find(.newsMLRetired, "the vocabulary of \"\(qcode)\" is retired", element)
      }
    }
  }

  private mutating func inspect(body: MarkupElement) {
    guard let root = body.elements.first, root.name.local == "html", root.name.namespace != Self.xhtml else { return }
    find(.newsMLBodyNamespace, "html is in the namespace \(root.name.namespace ?? "of nobody")", root)
  }

  private mutating func find(_ kind: DiagnosticKind, _ message: String, _ element: MarkupElement) {
    findings.append(Diagnostic(kind, message, at: element.range))
  }

  private static let xhtml = "http://www.w3.org/1999/xhtml"
  private static let moments: Set<String> = ["versionCreated", "firstCreated", "embargoed", "sent", "timestamp"]
  private static let qcodeAttributes = [
    "qcode", "type", "role", "rel", "rendition", "jobtitle", "how", "why", "scope", "aspect", "target", "mode",
    "pubconstraint",
  ]
}

extension DiagnosticKind {
  static let newsMLDanglingID = DiagnosticKind(
    "newsml.dangling-id", .error, meaning: "A reference leads to an id that no element has.", remedy: "Mend the id.")
  static let newsMLNoIdentity = DiagnosticKind(
    "newsml.empty-guid", .error, meaning: "An item without a guid cannot be told from another.", remedy: "Give it one.")
  static let newsMLNoLanguage = DiagnosticKind(
    "newsml.no-language", .note, meaning: "The item does not say in which language it is.",
    remedy: "Give it: `-M language=en`.")
  static let newsMLZoneless = DiagnosticKind(
    "newsml.zoneless-moment", .warning, meaning: "A moment has no zone, so each receiver takes it as its own.",
    remedy: "Write the zone, such as `Z` or `+01:00`.")
  static let newsMLUnresolvable = DiagnosticKind(
    "newsml.unresolvable-qcode", .warning, meaning: "A qcode's alias is declared by no catalog at hand.",
    remedy: "Declare the alias in place with a `catalog` element, or give the code as an address.")
  static let newsMLRetired = DiagnosticKind(
    "newsml.retired-vocabulary", .warning, meaning: "IPTC has retired the vocabulary of a code.",
    remedy: "Use the vocabulary that took its place.")
  static let newsMLBodyNamespace = DiagnosticKind(
    "newsml.body-namespace", .warning, meaning: "The body calls itself html but is not in the namespace of XHTML.",
    remedy: "Add `xmlns=\"http://www.w3.org/1999/xhtml\"` to the `html` element.")

  /// What the lint can find.
  static let ofNewsMLLint = [
    newsMLDanglingID, newsMLNoIdentity, newsMLNoLanguage, newsMLZoneless, newsMLUnresolvable, newsMLRetired,
    newsMLBodyNamespace,
  ]
}
