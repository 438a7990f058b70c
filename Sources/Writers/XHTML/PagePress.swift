import ArticleModel
import Markup

/// Writes an article as a page shows it, part by part: what stands above the body, the body, what stands below.
struct PagePress {
  /// The main body.
  private(set) var main: XHTMLBody
  /// The other bodies that were written: notes, terms.
  private(set) var others: [XHTMLBody] = []

  /// What the article is called where it has no headline.
  var title: String?
  /// The ids in use.
  private(set) var takenIDs: Set<String>

  private let path: String
  private let matter: PageMatter
  private let headlineID: String

  /// Prepares the page of an article that stands at a path; `style` tells the media and the ids used around it.
  init(_ article: Article, at path: String, _ matter: PageMatter, style: XHTMLStyle) {
    self.path = path
    self.matter = matter
    headlineID = style.headlineID
    var style = style
    style.highestHeading = matter.headline == nil ? 1 : 2
    style.printedElsewhere = matter.fields
    style.reservedIDs.insert(headlineID)
    main = XHTMLBody(article.body?.blocks ?? [], at: "\(path)bodies[\(article.mainBody)]", style: style)
    takenIDs = main.anchors.taken
  }

  /// Writes what stands inside the element `article`, its attributes first.
  mutating func article(to sink: inout MarkupSink) {
    if matter.headline == nil {
      sink.attribute("aria-label", title)
    } else {
      sink.attribute("aria-labelledby", headlineID)
    }
    sink.newline()
    header(to: &sink)
    for (index, note) in matter.notes {
      sink.element("section") { sink in
        sink.attribute("class", "correction")
        main.mark("notice", role: "doc-notice", in: &sink)
        write(note.blocks, at: "notes[\(index)]", to: &sink)
      }
      sink.newline()
    }
    main.write(to: &sink)
    footer(to: &sink)
  }

  private mutating func header(to sink: inout MarkupSink) {
    sink.element("header") { sink in
      for kicker in matter.kickers { line(kicker, "kicker", to: &sink) }
      if let headline = matter.headline {
        sink.element("h1") { sink in
          sink.attribute("id", headlineID)
          words(headline, to: &sink)
        }
      }
      for deck in matter.decks {
        sink.element("p") { sink in
          sink.attribute("class", "standfirst")
          main.mark("subtitle", role: "doc-subtitle", in: &sink)
          words(deck, to: &sink)
        }
      }
      for byline in matter.bylines { line(byline, "byline", to: &sink) }
      writeDateline(to: &sink)
      sink.ornament("")
    }
    sink.newline()
  }

  private mutating func writeDateline(to sink: inout MarkupSink) {
    guard matter.dateline != nil || matter.date != nil else { return }
    sink.element("p") { sink in
      sink.attribute("class", "dateline")
      if let dateline = matter.dateline {
        sink.element("span") { words(dateline, to: &$0) }
        if matter.date != nil { sink.ornament(" · ") }
      }
      guard let date = matter.date else { return }
      sink.element("time") { sink in
        sink.attribute("datetime", date.machineReadable)
        sink.ornament(date.printed)
      }
    }
  }

  private mutating func footer(to sink: inout MarkupSink) {
    if let tagline = matter.tagline { line(tagline, "tagline", to: &sink) }
    guard matter.hasColophon else { return }
    sink.element("footer") { sink in
      if let creditline = matter.creditline { line(creditline, "credit", to: &sink) }
      if let provider = matter.provider { sink.element("p") { $0.ornament(provider) } }
      for (path, passage) in matter.rights {
        sink.element("div") { sink in
          sink.tongue(passage.language)
          write(passage.blocks, at: path, to: &sink)
          sink.ornament("")
        }
      }
      if matter.reservesMining { EPUBWords.miningReserved(to: &sink) }
      if let link = matter.canonicalLink { source(link, to: &sink) }
    }
    sink.newline()
  }

  private func source(_ link: String, to sink: inout MarkupSink) {
    sink.element("p") { sink in
      sink.attribute("class", "source")
      sink.element("a") { sink in
        sink.attribute("href", link)
        sink.ornament(link)
      }
    }
  }

  private mutating func line(_ text: FieldText, _ className: String, to sink: inout MarkupSink) {
    sink.element("p") { sink in
      sink.attribute("class", className)
      words(text, to: &sink)
    }
  }

  /// Writes the words of a field into the element just opened; they are no text of the body.
  private mutating func words(_ text: FieldText, to sink: inout MarkupSink) {
    sink.tongue(text.language, text.direction)
    var writer = other([], at: "texts")
    writer.write(text.content, to: &sink)
    others.append(writer)
  }

  private mutating func write(_ blocks: [Block], at path: String, to sink: inout MarkupSink) {
    var writer = other(blocks, at: path)
    writer.write(to: &sink)
    others.append(writer)
  }

  /// A writer for words outside the body, whose ids are nobody else's.
  private mutating func other(_ blocks: [Block], at path: String) -> XHTMLBody {
    var style = main.style
    style.highestHeading = 2
    style.listsHeadings = false
    style.printedElsewhere = []
    style.reservedIDs = takenIDs
    let writer = XHTMLBody(blocks, at: self.path + path, style: style)
    takenIDs = writer.anchors.taken
    return writer
  }
}
