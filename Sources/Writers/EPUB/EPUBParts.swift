/// The names of the parts of an EPUB, as the package refers to them.
enum EPUBParts {
  /// The folder that everything stands in.
  static let folder = "EPUB/"
  /// The package document.
  static let package = "package.opf"
  /// The page of the article.
  static let page = "article.xhtml"
  /// The navigation document.
  static let navigation = "nav.xhtml"
  /// The navigation of EPUB 2, which old reading systems ask for.
  static let navigationOfEPUB2 = "toc.ncx"
  /// The style sheet.
  static let stylesheet = "article.css"
  /// The NewsML-G2 item.
  static let record = "records/item.xml"
}
