import Markup
import NewsCodes

/// Makes foreign elements fit where the schema lets something stand, without losing anything of them.
///
/// What NewsML-G2 does not allow goes into a namespace of ours, under its own name: the schema lets elements and
/// attributes of other namespaces stand nearly everywhere, and a reader that knows the namespace reads them as if they
/// had never been renamed.
struct NewsMLFit {
  private static let grammar = NewsMLGrammar.standard
  private static let xml = "http://www.w3.org/XML/1998/namespace"

  /// A child of an element, and where it goes: its place in the order, if the schema has one for it.
  struct Fitted {
    var element: MarkupElement
    var slot: Int
  }

  /// An element as a child of an element of some type; `nil` where nothing can stand there, under whatever name.
  static func child(_ element: MarkupElement, of type: NewsMLType) -> Fitted? {
    if element.name.namespace == NewsMLNamespace.nar, let slot = type.slot(of: element.name.local) {
      if let childType = grammar.type(of: element.name.local, in: type) {
        if let fitted = fit(element, as: childType) { return Fitted(element: fitted, slot: slot) }
      } else {
        return Fitted(element: clean(element), slot: slot)
      }
    }
    return type.foreignSlot.map { Fitted(element: foreign(element), slot: $0) }
  }

  /// An element as something that stands in the way of no schema: in a namespace of ours where it has none or IPTC's.
  static func foreign(_ element: MarkupElement) -> MarkupElement {
    let isOurs = element.name.namespace == nil || element.name.namespace == NewsMLNamespace.nar
    return isOurs ? kept(element) : clean(element)
  }

  /// The name that an attribute goes by where the schema does not take it as it is.
  static func keptName(of name: MarkupName) -> MarkupName {
    let local = name.namespace == xml ? "xml-" + name.local : name.local
    return MarkupName(local, prefix: OwnTerm.keptPrefix, namespace: OwnTerm.keptNamespace)
  }

  /// An attribute as an element of some type takes it; `nil` where it takes none.
  static func attribute(_ attribute: MarkupAttribute, of type: NewsMLType) -> MarkupAttribute? {
    let name = attribute.name
    let isOwn = name.namespace == nil || name.namespace == xml
    if isOwn, let form = type.attributes[name.qualified] {
      if form.accepts(attribute.value) { return attribute }
    } else if !isOwn, name.namespace != NewsMLNamespace.nar, type.takesForeignAttributes {
      return attribute
    }
    return type.takesForeignAttributes ? MarkupAttribute(keptName(of: name), attribute.value) : nil
  }

  /// The element as the schema takes it as an element of some type; `nil` where it does not.
  static func fit(_ element: MarkupElement, as type: NewsMLType) -> MarkupElement? {
    var fitted = MarkupElement(element.name)
    for attribute in element.attributes {
      guard let attribute = Self.attribute(attribute, of: type) else { return nil }
      fitted.attributes.append(attribute)
    }
    let names = Set(fitted.attributes.filter { $0.name.namespace == nil }.map(\.name.local))
    guard type.required.allSatisfy(names.contains) else { return nil }
    if let form = type.text {
      guard element.elements.isEmpty, form.accepts(element.text) else { return nil }
      fitted.children = element.children
      return fitted
    }
    guard let children = children(of: element, in: type) else { return nil }
    fitted.children = children
    return fitted
  }

  private static func children(of element: MarkupElement, in type: NewsMLType) -> [MarkupNode]? {
    if type.isMixed { return mixed(element, type) }
    var children: [MarkupNode] = []
    var counts = [Int](repeating: 0, count: type.slots.count)
    var last = 0
    for child in element.children {
      switch child {
      case .text(let run):
        guard run.text.utf8.allSatisfy({ $0 <= 0x20 }) else { return nil }
        children.append(child)
      case .element(let element):
        // Nothing is moved: what stands out of order goes as a whole under another name, and comes back as it was.
        guard let fitted = self.child(element, of: type), fitted.slot >= last else { return nil }
        last = fitted.slot
        counts[last] += 1
        if let most = type.slots[last].most, counts[last] > most { return nil }
        children.append(.element(fitted.element))
      case .comment, .instruction: children.append(child)
      }
    }
    guard zip(counts, type.slots).allSatisfy({ $0 >= $1.least }) else { return nil }
    return children
  }

  /// An item as a root, with what stands out of order, or is too much, moved to where the schema takes it; `nil` where
  /// something is missing that an item must have.
  static func root(_ element: MarkupElement, as type: NewsMLType) -> MarkupElement? {
    if let fitted = fit(element, as: type) { return fitted }
    var root = MarkupElement(element.name)
    for attribute in element.attributes {
      guard let attribute = Self.attribute(attribute, of: type) else { return nil }
      root.attributes.append(attribute)
    }
    var places = [[MarkupNode]](repeating: [], count: type.slots.count)
    for element in element.elements {
      guard var fitted = placed(element, in: type) else { return nil }
      if let most = type.slots[fitted.slot].most, places[fitted.slot].count >= most {
        guard let slot = type.foreignSlot else { return nil }
        fitted = Fitted(element: foreign(element), slot: slot)
      }
      places[fitted.slot].append(.element(fitted.element))
    }
    guard zip(places, type.slots).allSatisfy({ $0.count >= $1.least }) else { return nil }
    root.children = places.flatMap(\.self)
    return root
  }

  /// A child at its place, with its own children moved where they must be.
  private static func placed(_ element: MarkupElement, in type: NewsMLType) -> Fitted? {
    if element.name.namespace == NewsMLNamespace.nar, let slot = type.slot(of: element.name.local),
      let childType = grammar.type(of: element.name.local, in: type)
    {
      let tidied = childType.text == nil ? nil : fit(element.withoutPadding, as: childType)
      let moved = childType.slots.count > 1 ? root(element, as: childType) : nil
      if let fitted = fit(element, as: childType) ?? tidied ?? moved { return Fitted(element: fitted, slot: slot) }
    }
    return type.foreignSlot.map { Fitted(element: foreign(element), slot: $0) }
  }

  private static func mixed(_ element: MarkupElement, _ type: NewsMLType) -> [MarkupNode]? {
    var children: [MarkupNode] = []
    for child in element.children {
      guard case .element(let element) = child else {
        children.append(child)
        continue
      }
      guard let fitted = self.child(element, of: type) else { return nil }
      children.append(.element(fitted.element))
    }
    return children
  }

  /// The element and all below it that has IPTC's namespace or none, in namespaces of ours.
  private static func kept(_ element: MarkupElement) -> MarkupElement {
    var kept = element
    if element.name.namespace == NewsMLNamespace.nar { kept.name.namespace = OwnTerm.keptNamespace }
    if element.name.namespace == nil { kept.name.namespace = OwnTerm.bareNamespace }
    kept.attributes = element.attributes.map(harmless)
    kept.children = element.children.map { child in
      if case .element(let element) = child { .element(Self.kept(element)) } else { child }
    }
    return kept
  }

  /// The element, whatever schema it has, with nothing below it that a validator of NewsML-G2 would object to.
  static func clean(_ element: MarkupElement) -> MarkupElement {
    var clean = element
    clean.attributes = element.attributes.map(harmless)
    clean.children = element.children.map { child in
      guard case .element(let element) = child else { return child }
      guard element.name.namespace == NewsMLNamespace.nar else { return .element(Self.clean(element)) }
      let type = grammar.type(ofGlobal: element.name.local)
      return .element(type.flatMap { fit(element, as: $0) } ?? kept(element))
    }
    return clean
  }

  /// An attribute that validators leave alone: `xml:lang` and its like have a schema wherever they stand.
  private static func harmless(_ attribute: MarkupAttribute) -> MarkupAttribute {
    guard attribute.name.namespace == xml else { return attribute }
    let isFine = attribute.name.local == "lang" && NewsMLForm("L").accepts(attribute.value)
    return isFine ? attribute : MarkupAttribute(keptName(of: attribute.name), attribute.value)
  }
}

extension MarkupElement {
  /// The element with its text and nothing else, less the white space around it.
  fileprivate var withoutPadding: MarkupElement {
    guard elements.isEmpty else { return self }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return MarkupElement(name, attributes: attributes, children: [.text(MarkupText(words))])
  }
}
