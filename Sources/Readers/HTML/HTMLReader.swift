import ArticleModel
import Markup
import Source
import Stages
import XMLBridge

/// Reads a web page: what it says about its story from every place where pages say it, and the body.
///
/// Of several places that disagree the most trusted counts, and the others are kept as rivals. Navigation, forms and
/// footers are left out of the body and listed. A page that was saved with all it shows, as MHTML, is unpacked first.
struct HTMLReader: ArticleReader {
  static let format = Format(
    "html", "a web page: its story and what it says about it",
    fileExtensions: ["html", "htm", "xhtml", "mhtml", "mht"],
    mediaType: "text/html")
  static let diagnostics: [DiagnosticKind] = [
    .htmlEmpty, .htmlUnreadable, .htmlLimit, .htmlRepaired, .htmlEncoding, .htmlNoTitle, .htmlListPage,
    .htmlSeveralStories, .htmlLiveBlog, .htmlStaleRecord, .htmlRecipeBroken, .htmlRecipeDrift, .htmlDataMended,
    .htmlDataBroken,
  ]
  static let losses = LossKind.htmlBody + LossKind.pageMatters

  private let options: HTMLOptions

  init(options: HTMLOptions) { self.options = options }

  static func recognises(_ source: SourceFile) -> Int {
    if SavedPage.isFound(in: source) { return 97 }
    let isPage = source.mentions("<!doctype html", within: 2_048) || source.mentions("<html", within: 2_048)
    if isPage { return 80 }
    let tags: [StaticString] = ["<body", "<head", "<article", "<p>", "<div", "<h1"]
    return tags.contains { source.mentions($0, within: 2_048) } ? 40 : 0
  }

  func read(_ source: SourceFile, in context: inout StageContext) throws(StageFailure) -> Document {
    guard source.bytes.contains(where: { $0 > 0x20 }) else { throw .htmlEmpty }
    let saved = SavedPage(source)
    let page: MarkupDocument
    do throws(MarkupError) {
      page = try MarkupDocument.read(html: saved?.bytes ?? source.bytes, by: transport(of: saved))
    } catch {
      throw .htmlCannotBeRead(error)
    }
    for remark in page.remarks { context.report(.htmlRemark(remark)) }
    let facts = PageFacts(page.root, options.recipes, base: options.base ?? saved?.location)
    if let record = PageRecord(facts.marks, source) {
      if record.agrees(with: page.root) { return document(of: record, page.root, in: &context) }
      context.report(Diagnostic(.htmlStaleRecord, at: facts.marks.record?.range))
    }
    let base = options.base ?? facts.base ?? saved?.location
    let conventions = PageConventions(base: base, parts: saved?.parts ?? [:])
    report(facts, in: &context)
    let parts = PageParts(root: page.root, facts: facts, conventions: conventions)
    let posts = options.keepsBoilerplate ? [] : PagePost.all(in: page.root, facts)
    guard posts.isEmpty else { return document(of: posts, on: parts, in: &context) }
    return Document(items: [.article(article(of: parts, in: &context))])
  }

  private func transport(of saved: SavedPage?) -> HTMLTransport {
    var transport = saved?.transport ?? HTMLTransport()
    transport.encoding = options.encoding ?? transport.encoding
    transport.likely = PageEncoding.likely
    return transport
  }

  /// The document of a page that tells several stories: an article each.
  private func document(of posts: [PagePost], on page: PageParts, in context: inout StageContext) -> Document {
    context.report(Diagnostic(.htmlSeveralStories, "the page tells \(posts.count) stories, each read as an article"))
    let items = posts.enumerated().map { index, post -> Item in
      let facts = PageFacts(post, of: page.facts, base: page.conventions.base)
      let part = PageParts(root: post.element, facts: facts, conventions: page.conventions)
      return .article(article(of: part, at: "items[\(index)].", in: &context))
    }
    let stories = Set(posts.compactMap(\.element.number))
    let title = page.facts.marks.title.map { $0.text + " " } ?? ""
    let rest = title + page.root.without { number, _ in stories.contains(number) }.readableText
    let ink = Ink.count(rest)
    if ink > 0 {
      context.lose(
        Loss(PageMatter.other.pageLoss, path: "items", excerpt: rest.collapsed, ink: ink, at: page.root.range))
    }
    context.account(TextAccount(source: ink, dropped: ink))
    return Document(items: items)
  }

  /// The document of a page of Galley's own, as it was written from.
  private func document(
    of record: PageRecord, _ root: MarkupElement, in context: inout StageContext
  ) -> Document {
    let ink = Ink.count(root.readableText)
    context.account(TextAccount(source: ink, body: ink))
    return Document(items: record.articles.map { .article($0) })
  }

  private func article(of page: PageParts, at path: String = "", in context: inout StageContext) -> Article {
    var body = PageBody(page.root, cut(page, in: &context), page.conventions)
    var story = PageStory(page.facts, page.root, body: body)
    story.settle()
    body.leaveOut(story.takeIdleLines())
    let entries = story.gatherEntries(named: page.facts.liveEntries)
    if entries > 0 { context.report(Diagnostic(.htmlLiveBlog, "the story is a live blog of \(entries) entries")) }
    if story.metadata.texts.headlines.isEmpty { context.report(Diagnostic(.htmlNoTitle)) }
    for var loss in body.losses {
      loss.path = path + loss.path
      context.lose(loss)
    }
    let headInk = page.facts.marks.title.map { Ink.count($0.text) } ?? 0
    context.account(
      TextAccount(
        source: Ink.count(page.root.readableText) + headInk, body: body.ink, fields: headInk,
        notation: body.notationInk, dropped: body.droppedInk))
    return story.article
  }

  /// The page cut down to its story; `nil` where everything in it is story.
  private func cut(_ page: PageParts, in context: inout StageContext) -> PageCut? {
    guard !options.keepsBoilerplate else { return nil }
    let (root, facts) = (page.root, page.facts)
    let shape = PageShape(PageBlocks(root), PageWitness(facts))
    guard !shape.isBare || facts.recipe != nil else { return nil }
    var keeping = options.keeping
    keeping.recipe = facts.recipe
    let verdicts = PageVerdicts(PageFinder(shape), keeping)
    if facts.story == nil, verdicts.isList { context.report(Diagnostic(.htmlListPage)) }
    return verdicts.extent.map { _ in PageCut(root, shape, verdicts) }
  }

  private func report(_ facts: PageFacts, in context: inout StageContext) {
    for place in facts.data.mended { context.report(Diagnostic(.htmlDataMended, at: place)) }
    if let missing = facts.recipe?.missing, !missing.isEmpty {
      context.report(
        Diagnostic(.htmlRecipeDrift, "the page lacks what the recipe names: \(missing.joined(separator: ", "))"))
    }
    for place in facts.data.broken { context.report(Diagnostic(.htmlDataBroken, at: place)) }
  }
}
