import Markup

/// The namespaces of NITF, and how we say in NITF what its schema has no name for.
///
/// NITF 3.6 lets attributes of other namespaces stand on every element, and elements of other namespaces in running text
/// and at the end of the larger parts. What the schema does not allow stays under its own name in a namespace of ours;
/// an element that stands for another one names it in `galley:element`.
package enum NITFNames {
  /// The namespace of NITF 3.4 and later.
  package static let namespace = "http://iptc.org/std/NITF/2006-10-18/"
  /// The value that the schema of NITF 3.6 fixes for `version`.
  package static let version = "-//IPTC//DTD NITF 3.6//EN"
  /// The public identifier of a version that is a number; any other version is one itself.
  package static func version(named name: String) -> String {
    let isNumber =
      name.utf8.contains(UInt8(ascii: "."))
      && name.utf8.allSatisfy { LexicalForm.isDigit($0) || $0 == UInt8(ascii: ".") }
    return isNumber ? "-//IPTC//DTD NITF \(name)//EN" : name
  }

  /// Our own namespace, whose prefix is `galley`.
  package static let own = OwnTerm.namespace
  /// What stands where the schema demands a token and the source has none.
  package static let unset = "-"
  /// The attribute that names the element another one stands for.
  package static let element = ownName("element")

  static let xml = "http://www.w3.org/XML/1998/namespace"
  static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"

  /// The namespaces that NITF is found in: those of its versions, that of NewsML-G2 and XHTML by mistake, or none.
  private static let accepted: Set<String> = [
    namespace, "http://iptc.org/std/nitf/2006-03-01/", "http://iptc.org/std/nar/2006-10-01/",
    "http://www.w3.org/1999/xhtml", "",
  ]

  /// Whether elements of a namespace are meant as NITF.
  package static func isMeant(_ namespace: String?) -> Bool {
    guard let namespace else { return true }
    return accepted.contains(namespace) || namespace.lowercased().hasPrefix("http://iptc.org/std/nitf/")
      || namespace.lowercased().hasPrefix("http://iptc.org/std/newsml/")
  }

  /// A name in our namespace; one that no declaration binds loses its colon.
  package static func ownName(_ local: String) -> MarkupName {
    let bytes = local.utf8.map { $0 == UInt8(ascii: ":") ? UInt8(ascii: ".") : $0 }
    return MarkupName(String(decoding: bytes, as: UTF8.self), prefix: "galley", namespace: own)
  }
}

extension MarkupElement {
  /// The name NITF, or the source, has for it; `nil` where it belongs to another vocabulary.
  package var nitfName: String? {
    guard NITFNames.isMeant(name.namespace) || name.namespace == NITFNames.own else { return nil }
    return attribute("element", in: NITFNames.own) ?? name.local
  }

  /// The name it is put in its place by; `nil` where it has been given a place among other vocabularies.
  var placingName: String? { name.namespace == NITFNames.own ? nil : nitfName }

  /// The value of an attribute, be it NITF's or kept in our namespace because NITF does not allow it.
  package func nitf(_ local: String) -> String? {
    attribute(local) ?? attribute(local, in: NITFNames.own)
  }
}
