import ArticleModel
import Markup

extension MarkupSink {
  /// Writes the frame of a page of an EPUB: language, direction, title, style sheet; `body` fills the body.
  mutating func page(of edition: EPUBEdition, titled title: String, _ body: (inout MarkupSink) -> Void) {
    declaration()
    htmlDoctype()
    element("html") { sink in
      sink.attribute("xmlns", "http://www.w3.org/1999/xhtml")
      sink.attribute("xmlns:epub", "http://www.idpf.org/2007/ops")
      sink.tongue(edition.languages.first, edition.direction)
      sink.newline()
      sink.element("head") { sink in
        sink.element("meta") { $0.attribute("charset", "utf-8") }
        sink.element("title") { $0.ornament(title) }
        sink.element("link") { sink in
          sink.attribute("rel", "stylesheet")
          sink.attribute("type", "text/css")
          sink.attribute("href", EPUBParts.stylesheet)
        }
      }
      sink.newline()
      sink.element("body") { sink in
        // Old engines look for the direction only here.
        sink.attribute("dir", edition.direction?.attributeValue)
        body(&sink)
      }
      sink.newline()
    }
    newline()
  }

  /// Says which language the words are in and which way they run, where that is known.
  mutating func tongue(_ language: String?, _ direction: TextDirection? = nil) {
    let tag = language.flatMap(LanguageTag.init)
    attribute("lang", tag?.text)
    attribute("xml:lang", tag?.text)
    attribute("dir", direction?.attributeValue)
  }
}
