import Markup
import NewsCodes
import Source

/// What is wrong with a story in NITF: by the grammar of 3.6, and beyond what the schema sees.
struct NITFLint {
  /// What was found, in the order of the input.
  var findings: [Diagnostic] { found.inOrderOfInput }
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
  private var places: TagPlaces

  /// Looks at a document.
  init(_ root: MarkupElement, of source: SourceFile) {
    self.root = root
    places = TagPlaces(in: source)
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
    found.append(Diagnostic(kind, message, at: places.range(of: element, attribute)))
  }
}
