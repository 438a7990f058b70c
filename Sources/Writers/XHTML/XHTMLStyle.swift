import ArticleModel

/// What a body written as XHTML is for: what surrounds it, and what may be said in it.
struct XHTMLStyle: Hashable, Sendable {
  /// Whether parts are marked for EPUB readers: `epub:type` and the roles of DPUB-ARIA.
  var marksParts = false
  /// The highest heading the body may have, 1 to 6; `nil` leaves levels as they are.
  ///
  /// Where there is one, headings are shifted as a whole so that the highest in the body gets this level and none is
  /// skipped on the way down.
  var highestHeading: Int?
  /// Whether the sources of quotations must be secure addresses, as EPUBCheck wants of all that could be fetched.
  var citesOnlySecurely = false
  /// Whether headings get ids, so that a table of contents can lead to them.
  var listsHeadings = false
  /// Fields that are printed outside the body: blocks that only repeat them are left out.
  var printedElsewhere: Set<FieldName> = []
  /// Whether the source's own class names and roles are kept as classes.
  var keepsClasses = false
  /// Whether links that only make sense beside the source document are kept.
  var keepsRelativeLinks = false
  /// Whether a picture that nobody described has an empty description, as HTML demands of a page.
  var demandsAltText = false
  /// The id of the headline above the body.
  var headlineID = "headline"
  /// Ids that something around the body uses.
  var reservedIDs: Set<String> = []
  /// The media that figures and images can show or point to, by the id of the media object.
  var media: [String: XHTMLMedia] = [:]

  /// For a body inside a NewsML-G2 item: as near to the source as XHTML comes.
  static let newsML = XHTMLStyle(keepsClasses: true, keepsRelativeLinks: true)
  /// For a body inside an EPUB, below a headline that is the `h1`.
  static let epub = XHTMLStyle(
    marksParts: true, highestHeading: 2, citesOnlySecurely: true, listsHeadings: true)
  /// For a body on a web page, below a headline that is the `h1`.
  static let html = XHTMLStyle(highestHeading: 2, demandsAltText: true)
}
