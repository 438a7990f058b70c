import Markup
import Source

/// Brings NITF, or what is meant as NITF, into the form that the schema of NITF 3.6 demands.
///
/// No word and no value is lost: what the schema does not allow keeps its place under a name of ours where the schema
/// lets other namespaces stand, or moves to the nearest such place. The same tree comes out the second time.
package struct NITFConformer {
  /// What was put right: a few words, and where.
  package private(set) var findings: [(message: String, range: SourceRange?)] = []

  /// What found no place where it stood; the nearest element that takes anything takes it.
  var strays: [MarkupNode] = []
  private var ids: Set<String> = []

  /// Starts a document.
  package init() {}

  /// A whole document.
  package mutating func document(_ root: MarkupElement) -> MarkupElement {
    sequence(named("nitf", united(root)))
  }

  /// The document with what further heads and bodies hold in the first.
  private mutating func united(_ root: MarkupElement) -> MarkupElement {
    var united = root
    for name in ["head", "body"] {
      let places = united.children.indices.filter { united.children[$0].element?.placingName == name }
      guard places.count > 1, case .element(var first) = united.children[places[0]] else { continue }
      note("\(places.count) of \(name)", root)
      for place in places.dropFirst() { first.children += united.children[place].element?.children ?? [] }
      united.children[places[0]] = .element(first)
      for place in places.dropFirst().reversed() { united.children.remove(at: place) }
    }
    return united
  }

  /// The content of a body, or of anything that holds blocks.
  package mutating func bodyContent(_ element: MarkupElement) -> MarkupElement {
    content(of: named("body.content", element))
  }

  /// One element, wherever it may stand.
  package mutating func element(_ element: MarkupElement) -> MarkupElement {
    conformed(named(element.nitfName ?? element.name.local, element))
  }

  /// Notes what was put right.
  mutating func note(_ message: String, _ element: MarkupElement) {
    findings.append((message, element.range))
  }

  /// The element by its rule, under the name it has.
  mutating func conformed(_ element: MarkupElement) -> MarkupElement {
    guard let rule = NITFGrammar.rule(element.name.local) else { return renamed(element) }
    switch rule.content {
    case .sequence: return sequence(element)
    case .choice: return choice(element, rule)
    case .special: return special(element)
    case .inline:
      var element = attributed(element)
      element.children = inline(element.children)
      return element
    case .flow:
      var element = attributed(element)
      element.children = flow(element.children)
      return element
    case .empty, .text, .mixed: return restricted(element, rule)
    }
  }

  /// The element under a name of NITF; where the source has another name for it, that name is kept.
  func named(_ local: String, _ element: MarkupElement) -> MarkupElement {
    var named = element
    named.namespaces = []
    let before = element.nitfName ?? element.name.local
    named.attributes.removeAll { $0.name == NITFNames.element }
    named.name = MarkupName(local, namespace: NITFNames.namespace)
    if before != local { named.attributes.append(MarkupAttribute(NITFNames.element, before)) }
    return named
  }

  /// An element of NITF that does not come from the source.
  func made(_ local: String, _ children: [MarkupNode] = []) -> MarkupElement {
    MarkupElement(MarkupName(local, namespace: NITFNames.namespace), children: children)
  }

  /// The element under its name in our namespace, so that it can stand where the schema takes anything.
  mutating func renamed(_ element: MarkupElement) -> MarkupElement {
    guard element.nitfName != nil else { return foreign(element) }
    var renamed = element
    renamed.namespaces = []
    let local = element.nitfName ?? element.name.local
    if element.name.namespace != NITFNames.own { note("\(local) has no place here", element) }
    renamed.name = NITFNames.ownName(local)
    renamed.attributes = element.attributes.filter { $0.name != NITFNames.element }
    renamed.children = inline(element.children)
    return renamed
  }

  /// Takes an id, unless another element has it.
  mutating func take(id: String) -> Bool {
    ids.insert(id).inserted
  }

  /// The strays that came up since there were so many, taken out.
  mutating func takeStrays(since count: Int) -> [MarkupNode] {
    let taken = Array(strays[count...])
    strays.removeSubrange(count...)
    return taken
  }

  /// Text that stands where only elements can, in an element of ours; nothing for white space.
  func carried(_ text: MarkupText) -> MarkupNode? {
    guard text.text.utf8.contains(where: { $0 > 0x20 }) else { return nil }
    return .element(MarkupElement(NITFNames.ownName("text"), children: [.text(text)]))
  }
}

extension MarkupNode {
  /// Whether it is nothing but white space, a comment or an instruction.
  var isBlank: Bool {
    switch self {
    case .text(let run): !run.text.utf8.contains { $0 > 0x20 }
    case .element: false
    case .comment, .instruction: true
    }
  }
}
