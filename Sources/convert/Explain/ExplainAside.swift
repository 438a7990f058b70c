import ArticleModel
import Markup
import Source
import Stages

/// What stands beside the source: fields, body, and what was left out, each entry with a link to its place.
struct ExplainAside {
  /// What is to be marked in the source.
  private(set) var marks: ExplainMarks

  private let text: InputText
  private let hasOwnRanges: Bool

  /// Starts without entries.
  init(_ text: InputText, hasOwnRanges: Bool) {
    self.text = text
    self.hasOwnRanges = hasOwnRanges
    marks = ExplainMarks(of: text.file)
  }

  /// Writes the fields and the body of an article.
  mutating func write(_ article: Article, _ fields: [FieldName], to sink: inout MarkupSink) {
    sink.element("h2") { $0.ornament("Fields") }
    for field in fields where field != .body { write(field, of: article, to: &sink) }
    for (index, body) in article.bodies.enumerated() where fields.contains(.body) {
      sink.element("h2") { $0.ornament(article.bodies.count > 1 ? "Body \(index + 1)" : "Body") }
      write(article.metadata.origins(of: .body), named: "body", to: &sink)
      sink.element("ol") { sink in
        for block in body.blocks { write(block, to: &sink) }
        sink.ornament("")
      }
      sink.newline()
    }
  }

  /// Writes what was left out or changed, by kind.
  mutating func write(_ losses: [Loss], to sink: inout MarkupSink) {
    guard !losses.isEmpty else { return }
    sink.element("h2") { $0.ornament("Left out") }
    var kinds: [LossKind] = []
    var groups: [LossKind: [Loss]] = [:]
    for loss in losses {
      if groups[loss.kind] == nil { kinds.append(loss.kind) }
      groups[loss.kind, default: []].append(loss)
    }
    for kind in kinds {
      sink.element("details") { sink in
        sink.attribute("open", "open")
        sink.element("summary") { $0.ornament("\(kind.id) (\(groups[kind]?.count ?? 0))") }
        sink.element("p") { $0.ornament(kind.meaning) }
        sink.element("ul") { sink in
          for loss in groups[kind] ?? [] { write(loss, to: &sink) }
        }
      }
      sink.newline()
    }
  }

  private mutating func write(_ field: FieldName, of article: Article, to sink: inout MarkupSink) {
    let values = article.values(of: field)
    let origins = article.metadata.origins(of: field)
    sink.element("article") { sink in
      sink.element("h3") { $0.ornament(field.rawValue) }
      if values.isEmpty { sink.element("p") { $0.ornament("The article has none.") } }
      for (index, value) in values.enumerated() {
        sink.element("p") { sink in
          sink.attribute("class", "value")
          sink.attribute("dir", "auto")
          sink.ornament(FieldStory.short(value))
        }
        let own = origins.filter { $0.index == index || ($0.index == nil && values.count == 1) }
        write(own, named: field.rawValue, to: &sink)
      }
      let common = origins.filter { $0.index.map { $0 >= values.count } ?? (values.count != 1) }
      write(common, named: field.rawValue, to: &sink)
    }
    sink.newline()
  }

  private mutating func write(_ origins: [Origin], named name: String, to sink: inout MarkupSink) {
    guard !origins.isEmpty else { return }
    // What was read from all of the body would hide what was read from parts of it.
    let kind: ExplainMark.Kind = name == "body" || name == "language" ? .body : .chosen
    sink.element("ul") { sink in
      for origin in origins {
        sink.element("li") { sink in
          let words = FieldStory.words(for: origin.kind)
          sink.ornament("\(words) by \(origin.rule), confidence \(origin.confidence) of 100 ")
          for range in origin.ranges { link(kind, range, name, to: &sink) }
        }
        for rival in origin.rivals { write(rival, named: name, to: &sink) }
      }
    }
  }

  private mutating func write(_ rival: Rival, named name: String, to sink: inout MarkupSink) {
    sink.element("li") { sink in
      sink.attribute("class", "rival")
      let reason = rival.reason.map { ": \($0.onOneLine)" } ?? ""
      sink.ornament(
        "not “\(FieldStory.short(rival.value))” by \(rival.rule), confidence \(rival.confidence)\(reason) ")
      link(.rival, rival.range, "not " + name, to: &sink)
    }
  }

  private mutating func write(_ block: Block, to sink: inout MarkupSink) {
    sink.element("li") { sink in
      sink.attribute("dir", "auto")
      let words = block.lines.joined(separator: " ")
      sink.ornament((words.isEmpty ? "no words" : FieldStory.short(words, to: 80)) + " ")
      link(.body, block.range, "¶", to: &sink)
    }
  }

  private mutating func write(_ loss: Loss, to sink: inout MarkupSink) {
    sink.element("li") { sink in
      let excerpt = loss.excerpt.isEmpty ? loss.path : loss.excerpt
      sink.ornament("\(loss.action.rawValue): \(FieldStory.short(excerpt, to: 80)) ")
      link(.dropped, loss.range, loss.kind.id, to: &sink)
    }
  }

  /// Writes a link to a place in the source, which is marked and leads back.
  private mutating func link(
    _ kind: ExplainMark.Kind, _ range: SourceRange?, _ label: String, to sink: inout MarkupSink
  ) {
    guard let range else { return }
    guard hasOwnRanges else { return sink.ornament("bytes \(range.start) to \(range.end) ") }
    guard let mark = marks.mark(kind, range, label) else { return }
    let start = text.lines.position(of: mark.range.start)
    sink.element("a") { sink in
      sink.attribute("id", mark.entryID)
      sink.attribute("class", "place " + kind.className)
      sink.attribute("href", "#" + mark.placeID)
      sink.ornament("line \(start.line), column \(start.column)")
    }
    sink.ornament(" ")
  }
}
