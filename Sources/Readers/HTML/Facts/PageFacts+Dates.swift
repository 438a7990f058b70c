import ArticleModel
import Markup
import NewsCodes
import NewsProse
import Source

extension PageFacts {
  /// When the story was published and last changed, time and zone as written.
  ///
  /// JSON-LD comes first, then `meta` elements, properties, the `time` element, and what is named after a date near the
  /// headline; the lines around it and what the address says come last.
  mutating func takeDates() {
    let headline = headlineElement?.range?.start
    take(publications(near: headline), .released, \.released)
    take(changes(near: headline), .contentModified, \.contentModified)
    let expiry = marks.meta("article:expiration_time") ?? story?.text("expires")
    take([PageClaim(expiry, "html.expires", 90)], .expires) { metadata, date in metadata.lifecycle.expires = [date] }
    take([PageClaim(story?.text("dateCreated"), "html.json-ld-created", 85)], .contentCreated) { metadata, date in
      metadata.lifecycle.contentCreated = date
    }
  }

  private func publications(near headline: Int?) -> [PageClaim?] {
    let first = marks.meta("article:published_time", "og:article:published_time", "article:published")
    let own = marks.meta(
      "parsely-pub-date", "sailthru.date", "datepublished", "dc.date.issued", "dcterms.issued", "date.issued",
      "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "citation_publication_date", "pub_date", "pubdate",
      "publish_date", "publish-date", "published_at", "published_on", "published_date", "publication_date",
      "publication-date", "publishdate", "publish_time", "article.published", "article:published_date",
      "article:publish_date", "release_date", "date.available")
    let general = marks.meta("dc.date", "dcterms.date", "date", "dc.date.created", "dcterms.created", "date.created")
    return [
      recipe?.claims[.published]?.first,
      PageClaim(story?.text("datePublished"), "html.json-ld-published", 96),
      PageClaim(first, "html.article-published", 93),
      PageClaim(marks.ofStory("datepublished").lazy.compactMap(\.text).first, "html.itemprop-published", 92),
      PageClaim(own, "html.meta-published", 88),
      PageClaim(page?.text("datePublished"), "html.json-ld-page-published", 84),
      PageClaim(moment(of: marks.times.filter(Self.isOfPublication), near: headline), "html.time-published", 86),
      PageClaim(general, "html.meta-date", 70),
      PageClaim(moment(of: marks.times, near: headline), "html.time", 66),
      PageClaim(NearMark.day(of: marks.dates, near: headline), "html.date-mark", 62),
    ]
  }

  private func changes(near headline: Int?) -> [PageClaim?] {
    let meta = marks.meta(
      "article:modified_time", "og:article:modified_time", "datemodified", "dcterms.modified", "date.modified",
      "dc.date.modified", "last-modified", "article:updated", "og:updated_time", "cxenseparse:recs:modifiedtime")
    return [
      recipe?.claims[.modified]?.first,
      PageClaim(story?.text("dateModified"), "html.json-ld-modified", 95),
      PageClaim(marks.ofStory("datemodified").lazy.compactMap(\.text).first, "html.itemprop-modified", 90),
      PageClaim(meta, "html.meta-modified", 88),
      PageClaim(NearMark.day(of: marks.changes, near: headline), "html.change-mark", 60),
    ]
  }

  /// The heading that says what the headline does, or else holds it; the first one where none does.
  private var headlineElement: MarkupElement? {
    guard let headline = metadata.texts.headlines.first.map({ PageText.folded($0.text.plainText) }), !headline.isEmpty
    else { return nil }
    let headings = marks.headings.prefix(24).map { (element: $0, words: PageText.folded($0.readableText)) }
    let found = headings.first { $0.words == headline } ?? headings.first { $0.words.hasSuffix(headline) }
    return found?.element ?? marks.headings.first
  }

  /// Whether a `time` element says of itself that it is the publication's.
  private static func isOfPublication(_ time: MarkupElement) -> Bool {
    if time.attribute("pubdate") != nil { return true }
    let names = (time.attribute("class") ?? "").lowercased() + " " + (time.attribute("data-testid") ?? "").lowercased()
    return ["publish", "posted", "entry-date"].contains { names.contains($0) } && !names.contains("updat")
  }

  /// What the `time` element says that stands nearest to the headline and is a date; the first one where none stands near.
  private func moment(of times: [MarkupElement], near headline: Int?) -> PageText? {
    let near = headline.map { NearMark.sorted(times, near: $0) } ?? []
    return near.lazy.compactMap(Self.moment).first { Self.date($0.value) != nil } ?? times.first.flatMap(Self.moment)
  }

  private static func moment(_ element: MarkupElement) -> PageText? {
    let written = PageText(element.attribute("datetime"), at: element.startTagRange)
    let printed = PageText(element.readableText, at: element.range)
    return written.map { Self.date($0.value) != nil } == true ? written : printed
  }

  private mutating func take(
    _ claims: [PageClaim?], _ field: FieldName, _ path: WritableKeyPath<Lifecycle, NewsDate?> & Sendable
  ) {
    take(claims, field) { metadata, date in metadata.lifecycle[keyPath: path] = date }
  }

  private mutating func take(
    _ claims: [PageClaim?], _ field: FieldName, _ set: (inout Metadata, NewsDate) -> Void
  ) {
    let dated = claims.compactMap(\.self).compactMap { claim in Self.date(claim.text.value).map { (claim, $0) } }
    guard let best = PageClaim.settled(dated.map(\.0))?.winner,
      let chosen = dated.first(where: { $0.0.rule == best.rule })
    else { return }
    let others = dated.filter { !$0.1.isSameDay(as: chosen.1) }.map { $0.0.rival("another day") }
    // A moment is worth more than the day that the more trusted place names, where they agree.
    let finer = chosen.1.hour == nil ? dated.first { $0.1.hour != nil && $0.1.isSameDay(as: chosen.1) } : nil
    let (claim, date) = finer ?? chosen
    set(&metadata, date)
    trace(field, nil, claim, rivals: others)
  }

  /// A date as machines write it, or as readers see it where that leaves no doubt.
  static func date(_ text: String) -> NewsDate? {
    if let date = NewsDate(iso8601: text) { return date }
    return DateLine(text.utf8)?.date
  }
}

extension NewsDate {
  /// Whether both name the same day, as far as they name one.
  func isSameDay(as other: NewsDate) -> Bool {
    year == other.year && month == other.month && day == other.day
  }
}
