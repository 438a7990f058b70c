import ArticleModel

/// A code as EPUB takes it: the address of the vocabulary, and the code in it.
struct VocabularyTerm {
  /// The address of the vocabulary, with its last slash or hash.
  let vocabulary: String
  /// The code.
  let code: String

  /// Takes apart a code that has an address; `nil` where it has none.
  init?(_ code: Code) {
    guard let address = (code.uri ?? code.resolvedURI).flatMap({ LinkTarget($0).address }),
      address.hasPrefix("http"), let cut = address.lastIndex(where: { $0 == "/" || $0 == "#" })
    else { return nil }
    let start = address.index(after: cut)
    vocabulary = String(address[..<start])
    self.code = String(address[start...])
    if self.code.isEmpty || vocabulary.utf8.count < 10 { return nil }
  }
}
