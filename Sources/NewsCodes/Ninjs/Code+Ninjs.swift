import ArticleModel

extension Code {
  /// The code that a single text stands for: an address, a qcode, or a literal.
  package init(spelled text: String) {
    if LexicalForm.isURI(text) && Self.isAddress(text) {
      self.init(uri: text)
    } else if Self.isQCode(text), let alias = text.split(separator: ":").first, LexicalForm.isAlias(String(alias)) {
      self = Vocabularies.iptc.resolving(Code(text))
    } else {
      self.init(literal: text)
    }
  }

  /// The code as a single text; `nil` where it is empty.
  package var spelled: String? {
    [qcode, uri, literal, resolvedURI].lazy.compactMap(\.self).first { !$0.isEmpty }
  }

  /// Whether a text is meant as an address, not as a qcode whose alias looks like a scheme.
  private static func isAddress(_ text: String) -> Bool {
    text.contains("://") || ["urn:", "tag:", "mailto:"].contains { text.lowercased().hasPrefix($0) }
  }
}
