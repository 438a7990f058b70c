import Markup
import Source

/// Puts the namespaces of bodies right.
enum MarkupNamespace {
  /// The namespace of XHTML.
  static let xhtml = "http://www.w3.org/1999/xhtml"
  /// The namespace of NITF 3.4 and later.
  static let nitf = "http://iptc.org/std/NITF/2006-10-18/"

  private static let nar = "http://iptc.org/std/nar/2006-10-01/"

  /// The page with everything that HTML knows in the namespace of XHTML and in small letters.
  static func righted(_ page: MarkupElement, _ remarks: inout [CarriedBody.Remark]) -> MarkupElement {
    let own = page.namespace
    guard own != xhtml || page.holdsName(where: isStrayOrLoud) else { return page }
    guard let stray = own != xhtml ? own ?? "" : stray(in: page) else { return page }
    remarks.append(.wrongNamespace(stray))
    return page.renamed { name in
      let isStray =
        isStray(name) || name.namespace == own && own != xhtml
        || (name.namespace == xhtml && name.local != name.local.lowercased())
      guard isStray else { return name }
      let lower = name.local.lowercased()
      return MarkupName(HTMLVocabulary.knows(lower) ? lower : name.local, namespace: xhtml)
    }
  }

  /// The document with everything that is in no namespace, or a wrong one, in that of NITF.
  static func righted(nitf document: MarkupElement, _ remarks: inout [CarriedBody.Remark]) -> MarkupElement {
    let found = document.name.namespace
    guard found?.lowercased().contains("/nitf/") != true else { return document }
    remarks.append(.wrongNamespace(found ?? ""))
    return document.renamed { name in
      name.namespace == found || name.namespace == nil ? MarkupName(name.local, namespace: nitf) : name
    }
  }

  /// Markup of a provider's own without a claim to be NewsML-G2's, whose schema would judge it.
  static func freed(_ root: MarkupElement) -> MarkupElement {
    root.renamed { $0.namespace == nar ? MarkupName($0.local) : $0 }
  }

  private static func isStrayOrLoud(_ name: MarkupName) -> Bool {
    isStray(name) || (name.namespace == xhtml && name.local != name.local.lowercased())
  }

  /// The namespace of the first element that ought to be in XHTML's; empty for none.
  private static func stray(in element: MarkupElement) -> String? {
    if isStray(element.name) { return element.namespace ?? "" }
    if element.namespace == xhtml, element.local != element.local.lowercased() { return xhtml }
    for case .element(let child) in element.children {
      if let found = stray(in: child) { return found }
    }
    return nil
  }

  private static func isStray(_ name: MarkupName) -> Bool {
    guard let namespace = name.namespace else { return true }
    // Nearly every element is where it belongs, and a search in a string costs more than reading the element.
    if namespace == xhtml { return false }
    return namespace == nar || namespace.lowercased().contains("iptc.org/std/newsml/")
      || namespace.hasSuffix("/1999/xhtml") || namespace == xhtml + "/"
      || namespace == "http://www.w3.org/TR/REC-html40" || namespace == "http://www.w3.org/TR/xhtml1/transitional"
  }
}

extension MarkupElement {
  /// A copy with other names for its elements; what is renamed loses the declaration of the default namespace.
  func renamed(_ rename: (MarkupName) -> MarkupName) -> MarkupElement {
    var element = self
    let new = rename(name)
    if new != name {
      element.name = new
      element.namespaces = namespaces.filter { !$0.name.local.isEmpty }
    }
    element.children = children.map { child in
      if case .element(let inner) = child { .element(inner.renamed(rename)) } else { child }
    }
    return element
  }

  /// A copy in which everything stands at one place: for markup that was text in its input.
  func placed(at range: SourceRange?) -> MarkupElement {
    var element = self
    element.range = range
    element.children = children.map { child in
      switch child {
      case .element(let inner): .element(inner.placed(at: range))
      case .text(let run): .text(MarkupText(run.text, at: range))
      case .comment, .instruction: child
      }
    }
    return element
  }
}
