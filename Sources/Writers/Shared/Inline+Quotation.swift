import ArticleModel

extension [Inline] {
  /// Whether the words bring a quotation mark of their own.
  var opensWithQuotationMark: Bool {
    plainText.unicodeScalars.first.map { "\"'«»‹›“”„‟‘’‚‛「『【《〈＂＇".unicodeScalars.contains($0) } ?? false
  }
}
