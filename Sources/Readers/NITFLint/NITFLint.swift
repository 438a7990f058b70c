import Markup
import NewsCodes
import Source

/// What is wrong with a story in NITF: by the grammar of 3.6, and beyond what the schema sees.
struct NITFLint {
  /// What was found, in the order of the input.
  var findings: [Diagnostic] { sorted() }
  /// The root element.
  let root: MarkupElement
  /// The ids of its elements.
  var ids: Set<String> = []
  /// The codes that have been complained of.
  var namedCodes: Set<String> = []
  /// The names of elements and attributes that NITF does not have and that have been complained of.
  var namedStrangers: Set<String> = []
  /// Whether a doubly escaped text has been found.
  var hasDoubleEscape = false
  /// Whether markup has been found that stands as text.
  var hasEscapedMarkup = false

  /// What misspelt names may have been meant as.
  var guesses = Guesses()

  private var found: [Diagnostic] = []
  private var lastTag: (start: Int, place: TagPlace)?
  private let source: SourceFile

  /// Looks at a document.
  init(_ root: MarkupElement, of source: SourceFile) {
    self.root = root
    self.source = source
    if root.name.namespace != NITFNames.namespace {
      let words = root.name.namespace.map { "the namespace \($0)" } ?? "no namespace"
      find(.nitfNamespace, "the nitf is in \(words)", root)
    }
    walk(root)
    judgeIdentity()
    judgeDates()
    judgeRights()
    judgeWords()
  }

  /// The namespace its own elements are in.
  var home: String? { root.name.namespace }
  /// What manages the document.
  var docdata: MarkupElement? { root.first("head")?.first("docdata") }

  /// Takes down something about an element, or about one of its attributes.
  mutating func find(
    _ kind: DiagnosticKind, _ message: String, _ element: MarkupElement, _ attribute: String? = nil
  ) {
    let place = tagPlace(of: element)
    let range = attribute.flatMap { place.attributes[$0] } ?? place.tag ?? element.range
    found.append(Diagnostic(kind, message, at: range))
  }

  /// The places in a start tag; those of the tag that was asked for last are at hand.
  private mutating func tagPlace(of element: MarkupElement) -> TagPlace {
    if let lastTag, lastTag.start == element.range?.start { return lastTag.place }
    let place = TagPlace(element, in: source)
    lastTag = element.range.map { ($0.start, place) }
    return place
  }

  private func sorted() -> [Diagnostic] {
    let order = found.indices.sorted { left, right in
      let (one, other) = (found[left].range?.start ?? 0, found[right].range?.start ?? 0)
      return (one, left) < (other, right)
    }
    return order.map { found[$0] }
  }
}
