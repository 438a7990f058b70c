import JSONText
import Markup
import NewsCodes
import Source
import XMLBridge

/// What is wrong with an item of ninjs: by the grammar of its line, and beyond what any schema sees.
///
/// It knows the lines as IPTC's schemas 1.6, 2.2 and 3.1 have them; what later versions add is let in.
struct NinjsLint {
  /// What was found, in the order of the input.
  var findings: [Diagnostic] { found.inOrderOfInput }
  /// The line the item is of.
  let line: NinjsLine
  /// The members of the item that say anything.
  let item: NinjsObject
  /// The URI of the item.
  var uri: String? { item.peek("uri")?.value.string }
  /// The codes that have been complained of.
  var namedCodes: Set<String> = []
  /// Whether a doubly escaped text has been found.
  var hasDoubleEscape = false
  /// What misspelt names may have been meant as.
  var guesses = Guesses()
  /// How many hints were given: each costs more than what it is about.
  var hintCount = 0

  private var found: [Diagnostic] = []
  private let source: SourceFile

  /// Looks at an item.
  init(_ node: JSONNode, of source: SourceFile) {
    self.source = source
    line = NinjsLine(of: node)
    item = NinjsObject(node) ?? NinjsObject(members: [], at: node.range)
    inspect(item: node)
    judgeIdentity(node)
    judgeMetadata(node)
    judgeDates()
    judgeBodies()
    judgeMedia()
  }

  /// Takes down something about a place in the input.
  mutating func find(_ kind: DiagnosticKind, _ message: String, at range: SourceRange?) {
    found.append(Diagnostic(kind, message, at: range))
  }

  /// The markup of a text with its places in the input; `nil` where it cannot be read.
  func tree(of text: NinjsText) -> MarkupElement? {
    do throws(MarkupError) {
      let page = try MarkupDocument.read(html: Array(text.value.utf8), by: HTMLTransport(encoding: "utf-8"))
      return text.range.map { page.root.moved(by: JSONStringMap(source, $0)) } ?? page.root
    } catch {
      return nil
    }
  }
}
