import ArticleModel

/// The namespaces that a NewsML-G2 item is written in.
enum NewsMLNamespace {
  /// IPTC's News Architecture, which NewsML-G2 is made of.
  static let nar = "http://iptc.org/std/nar/2006-10-01/"
  /// XHTML, which bodies and rich fields are written in.
  static let xhtml = "http://www.w3.org/1999/xhtml"
}

extension TextDirection {
  /// The value of `@dir`.
  var attributeValue: String {
    switch self {
    case .leftToRight: "ltr"
    case .rightToLeft: "rtl"
    }
  }
}
