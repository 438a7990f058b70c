/// What carries a body, found out from what is there: the media type that the source declares is unreliable.
enum BodyCarrier: Hashable {
  /// Nothing is there.
  case empty
  /// XHTML, in whatever namespace it came.
  case xhtml
  /// NITF, in any of its namespaces or none.
  case nitf
  /// XML of a vocabulary of the provider's own.
  case privateMarkup
  /// HTML whose tags were escaped, so that it is text to XML.
  case escapedHTML
  /// Text without markup.
  case plainText
  /// Bytes that only a program for them can make sense of.
  case encoded

  /// How much the carrier says about the structure of a story: where the source names no original, the richest is it.
  var richness: Int {
    switch self {
    case .xhtml, .nitf: 4
    case .privateMarkup: 3
    case .escapedHTML: 2
    case .plainText: 1
    case .empty, .encoded: 0
    }
  }

  /// The media type that the carrier is rightly called by; `nil` where the source's word is as good as any.
  func mediaType(declared: String?) -> String? {
    switch self {
    case .xhtml: "application/xhtml+xml"
    case .nitf: "application/nitf+xml"
    case .escapedHTML: "text/html"
    case .plainText: "text/plain"
    case .privateMarkup:
      if let declared, declared.hasSuffix("xml"), !Self.names.contains(declared) { declared } else { "application/xml" }
    case .empty, .encoded: declared
    }
  }

  private static let names = ["application/xhtml+xml", "application/nitf+xml", "xhtml/xml"]
}
