import ArticleModel
import Markup

extension XHTMLBody {
  /// Writes a list with all its items, so that numbers stay what they are.
  mutating func write(_ list: ListBlock, to sink: inout MarkupSink) {
    sink.element(list.isOrdered ? "ol" : "ul") { sink in
      identify(list.anchor, in: &sink)
      if list.isOrdered, let start = list.start, start != 1 { sink.attribute("start", String(start)) }
      for item in list.items { sink.element("li") { writeContent(item.blocks, to: &$0) } }
    }
  }

  /// Writes terms and what they mean; an entry that lacks one of the two gets an empty one.
  mutating func write(_ list: DefinitionList, to sink: inout MarkupSink) {
    sink.element("dl") { sink in
      identify(list.anchor, in: &sink)
      for entry in list.entries where !(entry.terms.isEmpty && entry.details.isEmpty) {
        for term in entry.terms.isEmpty ? [[]] : entry.terms {
          sink.element("dt") { sink in
            phrase(term, to: &sink)
            sink.ornament("")
          }
        }
        for detail in entry.details.isEmpty ? [[]] : entry.details {
          sink.element("dd") { writeContent(detail, to: &$0) }
        }
      }
    }
  }
}
