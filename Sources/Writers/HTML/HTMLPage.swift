import ArticleModel
import Markup
import Stages

/// A web page of one article or several.
struct HTMLPage {
  private let options: HTMLWriter.Options
  private var stories: [HTMLStory] = []
  /// All there is to say of the articles, once all are added; `nil` where the page carries no record.
  private var record: HTMLData?

  /// Starts a page without articles.
  init(_ options: HTMLWriter.Options) {
    self.options = options
  }

  /// Adds an article.
  mutating func add(_ story: HTMLStory) {
    stories.append(story)
  }

  /// Writes the page; what it cannot carry goes into the context, as kept where its record carries it.
  mutating func write(in context: inout StageContext) -> [UInt8] {
    let all = options.record || !options.fragment ? HTMLData(record: stories.map(\.article)) : nil
    record = options.record ? all : nil
    var bodies: [XHTMLBody] = []
    var sink = MarkupSink()
    if options.fragment {
      write(&bodies, isInPage: false, to: &sink)
    } else {
      sink.htmlDoctype()
      sink.element("html") { write(page: &bodies, to: &$0) }
      sink.newline()
    }
    let spelling = HTMLSpelling(of: sink.take())
    for body in bodies { settle(body, in: &context) }
    if spelling.replaced > 0 {
      let excerpt = "\(spelling.replaced) characters"
      context.lose(Loss(.forbiddenCharacter, path: stories[0].prefix + "bodies", kept, excerpt: excerpt))
    }
    for story in stories { loseUnsaid(of: story, in: &context) }
    let told = Set(context.ledger.losses.map(\.path))
    for refusal in all?.refusals ?? [] {
      // The page has listed what it prints, notes say.
      let path = stories[refusal.item].prefix + refusal.path
      if !told.contains(path) { context.lose(Loss(refusal.kind, path: path, excerpt: refusal.excerpt)) }
    }
    return spelling.bytes
  }

  private func write(page bodies: inout [XHTMLBody], to sink: inout MarkupSink) {
    let sole = stories.count == 1 ? stories.first : nil
    sink.attribute("lang", stories.first?.language)
    sink.attribute("dir", stories.first?.direction?.attributeValue)
    sink.newline()
    sink.element("head") { sink in
      HTMLHead(stories, hasStylesheet: options.style == .small).write(to: &sink)
    }
    sink.newline()
    sink.element("body") { sink in
      sink.newline()
      sink.element("main") { write(&bodies, isInPage: sole != nil, to: &$0) }
      sink.newline()
    }
    sink.newline()
  }

  /// Writes the articles, and behind them their record.
  private func write(_ bodies: inout [XHTMLBody], isInPage: Bool, to sink: inout MarkupSink) {
    var taken: Set<String> = []
    for (index, story) in stories.enumerated() {
      var style = XHTMLStyle.html
      style.media = story.media
      style.reservedIDs = taken
      if index > 0 { style.headlineID = "headline-\(index + 1)" }
      var press = PagePress(story.article, at: story.prefix, story.matter, style: style)
      press.title = story.title
      sink.newline()
      sink.element("article") { sink in
        if !isInPage {
          sink.attribute("lang", story.language)
          sink.attribute("dir", story.direction?.attributeValue)
        }
        press.article(to: &sink)
      }
      taken = press.takenIDs
      bodies += [press.main] + press.others.map(\.withoutAccount)
    }
    sink.newline()
    guard let record else { return }
    record.write(to: &sink)
    sink.newline()
  }

  private var kept: LossAction { options.record ? .kept : .approximated }

  /// Takes over what a body lost; its record still has it, but for what nobody has read and what could run.
  private func settle(_ body: XHTMLBody, in context: inout StageContext) {
    for var loss in body.losses {
      let isGone =
        loss.kind == .foreignNode || loss.kind == .embedMarkup
        || (loss.kind == .refusedLink && HTMLData.runs(loss.excerpt))
      if options.record, !isGone { loss.action = .kept }
      context.lose(loss)
    }
    context.account(body.account)
  }

  /// Records what neither the page nor its data says of an article.
  private func loseUnsaid(of story: HTMLStory, in context: inout StageContext) {
    let kinds = LossKind.htmlPage
    context.loseVariants(of: story.article, at: story.prefix, as: kinds.bodyVariant, options.record ? .kept : .dropped)
    var scratch = StageContext(facts: context.facts)
    if options.record {
      scratch.loseUnrecorded(of: story.article, at: story.prefix, as: kinds)
    } else {
      let said = SaidFacts(story.matter, of: story.article, keepsMarkup: true)
      scratch.loseUnsaid(of: story.article, at: story.prefix, said, as: kinds)
    }
    let data = options.record || options.fragment ? nil : HTMLData.unsaid(of: story.article, at: story.prefix)
    for loss in scratch.ledger.losses where loss.kind.severity == .critical || data?.contains(loss.path) != false {
      context.lose(loss)
    }
  }
}

extension StageContext {
  /// Records what a page cannot say and its record must not.
  fileprivate mutating func loseUnrecorded(of article: Article, at prefix: String, as kinds: PageLosses) {
    loseSensitive(of: article, at: prefix, as: kinds, .kept)
    let metadata = article.metadata
    if !metadata.lifecycle.history.isEmpty { lose(Loss(kinds.fact, path: prefix + "lifecycle.history")) }
    for (index, relation) in metadata.relations.enumerated() where relation.constraint != nil {
      lose(Loss(kinds.fact, path: "\(prefix)relations[\(index)]", excerpt: relation.summary))
    }
    for loss in ForeignBags(.article(article), prefix).losses(as: kinds.foreign) { lose(loss) }
  }
}
