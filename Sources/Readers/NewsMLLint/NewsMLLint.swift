import ArticleModel
import Markup
import NewsCodes
import Source

/// What the schema does not see: a valid item is a weak promise.
///
/// It needs no schema, and knows the order of elements and the forms of values by itself.
struct NewsMLLint {
  /// What was found, in the order of the input.
  var findings: [Diagnostic] { found.inOrderOfInput }

  /// How many things were found.
  var count: Int { found.count }
  /// The item that is being looked at.
  var item: LintedItem
  /// The aliases of the input that have been complained of: each is, once.
  var namedAliases: Set<String>

  /// What misspelt names may have been meant as.
  var guesses = Guesses()

  private var found: [Diagnostic] = []
  private var places: TagPlaces
  private let given: [Scheme]

  /// Looks at an item, a message or anything else that holds them; `given` are the schemes that the user brought.
  /// Of the aliases named before no more is said.
  init(_ root: MarkupElement, of source: SourceFile, given: [Scheme] = [], besides namedAliases: Set<String> = []) {
    places = TagPlaces(in: source)
    self.namedAliases = namedAliases
    self.given = given
    item = LintedItem(root, given: given)
    if root.name.namespace != Self.namespace {
      find(.newsMLNamespace, "the \(root.name.local) is in \(Self.words(for: root.name.namespace))", root)
    }
    if root.name.local == "newsMessage" {
      inspect(message: root)
    } else {
      inspect(item: root)
    }
  }

  /// Takes down something about an element, or about one of its attributes.
  mutating func find(
    _ kind: DiagnosticKind, _ message: String, _ element: MarkupElement, _ attribute: String? = nil
  ) {
    found.append(Diagnostic(kind, message, at: places.range(of: element, attribute)))
  }

  private mutating func inspect(message: MarkupElement) {
    inspectOrder(of: message)
    for part in message.elements where part.name.local != "itemSet" {
      item = LintedItem(part, given: given)
      walk(part, in: message)
      judgeAliases()
    }
    let items = message.all("itemSet").flatMap(\.elements)
    for element in items { inspect(item: element) }
    judgeTogether(items)
  }

  private mutating func inspect(item element: MarkupElement) {
    item = LintedItem(element, given: given)
    walk(element, in: element)
    judgeIdentity()
    judgeMetadata()
    judgeDates()
    judgeContent()
    judgeAliases()
    judgeReferences()
    judgeMedia()
  }

  /// A namespace, in words.
  static func words(for namespace: String?) -> String {
    namespace.map { "the namespace \($0)" } ?? "no namespace"
  }

  /// The namespace of NewsML-G2.
  static let namespace = "http://iptc.org/std/nar/2006-10-01/"
  /// The namespace of XHTML.
  static let xhtml = "http://www.w3.org/1999/xhtml"
}
