import ArticleModel
import Markup

extension XHTMLBody {
  /// Writes a list with all its items, so that numbers stay what they are.
  mutating func write(_ list: ListBlock, to sink: inout MarkupSink) {
    sink.element(list.isOrdered ? "ol" : "ul") { sink in
      identify(list.anchor, in: &sink)
      writeStart(of: list, in: &sink)
      for item in list.items { sink.element("li") { writeContent(item.blocks, to: &$0) } }
    }
  }

  /// The number a list begins with; lists without numbers have no attribute for one.
  private func writeStart(of list: ListBlock, in sink: inout MarkupSink) {
    guard let start = list.start else { return }
    if list.isOrdered, start != 1 || style.keepsClasses { sink.attribute("start", String(start)) }
    if !list.isOrdered, style.keepsClasses { sink.attribute("data-start", String(start)) }
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
