import ArticleModel
import Markup
import Pipeline
import Source
import Stages

/// A page that shows where everything in an article comes from: the source with what was chosen and what was left out,
/// and beside it the fields with rules, confidence and rivals. It needs no script and no other file.
struct ExplainPage {
  private let result: ConversionResult
  private let text: InputText
  private let fields: [FieldName]?

  /// Prepares the page of what was read; `fields` names those to show, all that have a value where there is none.
  init(_ result: ConversionResult, fields: [FieldName]?) {
    self.result = result
    self.fields = fields
    text = InputText(result.source)
  }

  /// Writes the page.
  func bytes() -> [UInt8] {
    var sink = MarkupSink()
    sink.htmlDoctype()
    sink.element("html") { sink in
      sink.attribute("lang", "en")
      sink.newline()
      sink.element("head") { head(to: &$0) }
      sink.newline()
      sink.element("body") { body(to: &$0) }
    }
    sink.newline()
    return sink.take()
  }

  private func head(to sink: inout MarkupSink) {
    sink.element("meta") { $0.attribute("charset", "utf-8") }
    sink.element("meta") { sink in
      sink.attribute("name", "viewport")
      sink.attribute("content", "width=device-width, initial-scale=1")
    }
    sink.element("title") { $0.ornament("Why: " + result.source.name.onOneLine) }
    sink.element("style") { $0.ornament(ExplainStylesheet.text) }
  }

  private func body(to sink: inout MarkupSink) {
    var aside = ExplainAside(text, hasOwnRanges: result.hasOwnRanges)
    var panel = MarkupSink()
    for article in result.document?.articles ?? [] {
      aside.write(article, fields ?? article.presentFields, to: &panel)
    }
    aside.write(result.losses, to: &panel)
    sink.newline()
    sink.element("a") { sink in
      sink.attribute("class", "skip")
      sink.attribute("href", "#fields")
      sink.ornament("Skip to the fields")
    }
    writeHeader(aside.marks.marks, to: &sink)
    sink.element("main") { sink in
      sink.element("section") { sink in
        sink.attribute("id", "source")
        sink.attribute("tabindex", "0")
        sink.attribute("aria-label", "The source")
        sink.element("pre") { ExplainSource(result.source, aside.marks.marks).write(to: &$0) }
      }
      sink.newline()
      sink.element("section") { sink in
        sink.attribute("id", "fields")
        sink.attribute("tabindex", "0")
        sink.attribute("aria-label", "Fields, body and what was left out")
        sink.newline()
        sink.insert(panel.take(), at: sink.count)
        sink.ornament("")
      }
    }
    sink.newline()
  }

  private func writeHeader(_ marks: [ExplainMark], to sink: inout MarkupSink) {
    sink.element("header") { sink in
      sink.element("h1") { $0.ornament(result.source.name.onOneLine) }
      sink.element("p") { sink in
        let guess = result.guess.map { "read as \($0.format), confidence \($0.confidence) of 100; " } ?? ""
        sink.ornament(guess + "\(result.source.bytes.count) bytes")
      }
      sink.element("p") { sink in
        sink.attribute("class", "legend")
        for kind in ExplainMark.Kind.allCases.reversed() {
          sink.element("mark") { sink in
            sink.attribute("class", kind.className)
            sink.ornament("\(kind.title): \(marks.count { $0.kind == kind })")
          }
          sink.ornament(" ")
        }
      }
      if !result.hasOwnRanges {
        sink.element("p") { $0.ornament("Places count in the file the article was first read from, not in this one.") }
      }
    }
    sink.newline()
  }
}

extension ExplainMark.Kind {
  /// What the legend calls it.
  fileprivate var title: String {
    switch self {
    case .body: "body"
    case .rival: "rejected for a field"
    case .chosen: "became a field"
    case .dropped: "left out"
    }
  }
}
