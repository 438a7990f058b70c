import ArticleModel
import Markup
import NewsCodes

/// What is known of the item, or the header, that is being looked at.
struct LintedItem {
  /// Its element.
  let element: MarkupElement
  /// The vocabularies its qcodes are resolved by.
  let vocabularies: Vocabularies
  /// Whether it cites any catalog.
  let hasCatalog: Bool
  /// Whether it cites a version of IPTC's catalog.
  let citesIPTC: Bool
  /// Whether it cites a catalog that is not at hand.
  let citesAbsentCatalog: Bool

  /// The aliases of its qcodes, with the first attribute that uses each.
  var aliases: [String: Reference] = [:]
  /// The ids of its elements.
  var ids: Set<String> = []
  /// The ids that its elements refer to.
  var references: [Reference] = []
  /// The codes it has been complained of for.
  var namedCodes: Set<String> = []
  /// Whether a doubly escaped text has been found.
  var hasDoubleEscape = false
  /// Its editorial notes, in words.
  var notes: [(words: [UInt8], element: MarkupElement)] = []
  /// The pictures in its bodies.
  var pictures: [MarkupElement] = []
  /// The media that its bodies refer to.
  var associations: [Reference] = []
  /// Its bodies, in words.
  var bodies: [[UInt8]] = []

  /// An attribute that refers to something by a name.
  struct Reference {
    /// The name.
    var id: String
    /// The attribute.
    var attribute: String
    /// Its element.
    var element: MarkupElement
  }

  /// Looks at the catalogs of an item; `given` are those the user brought.
  init(_ element: MarkupElement, given: [Scheme]) {
    self.element = element
    let catalogs = element.elements.compactMap(NewsMLReading.catalog)
    vocabularies = Vocabularies(catalogs, given: given)
    hasCatalog = !catalogs.isEmpty
    let cited = element.all("catalogRef").map { $0.attribute("href") ?? "" }
    let versions = cited.compactMap(IPTCCatalog.version)
    citesIPTC = !versions.isEmpty
    citesAbsentCatalog = versions.count < cited.count || versions.contains { !(32...IPTCCatalog.version).contains($0) }
  }

  /// The namespace its own elements are in.
  var home: String? { element.name.namespace }
  /// Its metadata about itself.
  var itemMeta: MarkupElement? { element.first("itemMeta") }
  /// Its metadata about its content.
  var contentMeta: MarkupElement? { element.first("contentMeta") }
  /// Its content.
  var contentSet: MarkupElement? { element.first("contentSet") }
  /// What its qcode of the publishing status says, resolved; `nil` where there is none.
  var status: PublicationStatus? {
    guard let element = itemMeta?.first("pubStatus") else { return nil }
    let code = Code(qcode: element.attribute("qcode")?.trimmed, uri: element.attribute("uri")?.trimmed)
    return PublicationStatus(vocabularies.resolving(code))
  }
}
