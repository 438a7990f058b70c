/// The words around a body.
public struct Texts: Hashable, Sendable {
  /// Headlines, the main one first.
  public var headlines: [Headline]
  /// The slugline.
  public var slugline: Slugline?
  /// The dateline as printed.
  public var dateline: FieldText?
  /// The bylines as printed.
  public var bylines: [FieldText]
  /// The creditline.
  public var creditline: FieldText?
  /// Summaries, captions, teasers.
  public var descriptions: [Passage]
  /// A short name for people who handle the item; not the headline.
  public var title: FieldText?
  /// Keywords as given.
  public var keywords: [Keyword]
  /// The line at the end that says who wrote what.
  public var tagline: FieldText?

  /// Makes texts.
  public init(
    headlines: [Headline] = [],
    slugline: Slugline? = nil,
    dateline: FieldText? = nil,
    bylines: [FieldText] = [],
    creditline: FieldText? = nil,
    descriptions: [Passage] = [],
    title: FieldText? = nil,
    keywords: [Keyword] = [],
    tagline: FieldText? = nil
  ) {
    self.headlines = headlines
    self.slugline = slugline
    self.dateline = dateline
    self.bylines = bylines
    self.creditline = creditline
    self.descriptions = descriptions
    self.title = title
    self.keywords = keywords
    self.tagline = tagline
  }

  /// The main headline, where there is one.
  public var headline: Headline? {
    headlines.first { $0.role == .main }
  }
}
