import Markup

/// The ways into a publication: the navigation document, and that of EPUB 2 for old reading systems.
struct EPUBNavigation {
  private let edition: EPUBEdition
  private let headings: [XHTMLHeading]

  /// Prepares the navigation of an edition: the article and, inside it, its highest headings.
  init(_ edition: EPUBEdition, headings: [XHTMLHeading]) {
    self.edition = edition
    let highest = headings.map(\.level).min()
    self.headings = headings.filter { $0.level == highest }
  }

  /// Writes the navigation document; its labels are the article's own words.
  func document() -> [UInt8] {
    var sink = MarkupSink()
    sink.page(of: edition, titled: edition.title) { sink in
      sink.newline()
      sink.element("main") { sink in
        contents(to: &sink)
        sink.newline()
        landmarks(to: &sink)
      }
      sink.newline()
    }
    return sink.take()
  }

  /// Writes the navigation of EPUB 2, with the same entries.
  func ncx() -> [UInt8] {
    var sink = MarkupSink()
    sink.declaration()
    sink.element("ncx") { sink in
      sink.attribute("xmlns", "http://www.daisy.org/z3986/2005/ncx/")
      sink.attribute("version", "2005-1")
      sink.attribute("xml:lang", edition.languages.first)
      sink.element("head") { sink in
        meta("dtb:uid", edition.uniqueID, to: &sink)
        meta("dtb:depth", headings.isEmpty ? "1" : "2", to: &sink)
        meta("dtb:totalPageCount", "0", to: &sink)
        meta("dtb:maxPageNumber", "0", to: &sink)
      }
      sink.element("docTitle") { $0.element("text", text: edition.title) }
      sink.element("navMap") { sink in
        sink.element("navPoint") { sink in
          point(1, edition.title, EPUBParts.page, to: &sink)
          for (index, heading) in headings.enumerated() {
            sink.element("navPoint") { point(index + 2, heading.text, EPUBParts.page + "#" + heading.id, to: &$0) }
          }
        }
      }
    }
    sink.newline()
    return sink.take()
  }

  private func contents(to sink: inout MarkupSink) {
    sink.element("nav") { sink in
      sink.attribute("epub:type", "toc")
      sink.attribute("role", "doc-toc")
      sink.attribute("aria-label", edition.title)
      sink.element("ol") { sink in
        sink.element("li") { sink in
          link(edition.title, to: EPUBParts.page, in: &sink)
          guard !headings.isEmpty else { return }
          sink.element("ol") { sink in
            for heading in headings {
              sink.element("li") { link(heading.text, to: EPUBParts.page + "#" + heading.id, in: &$0) }
            }
          }
        }
      }
    }
  }

  private func landmarks(to sink: inout MarkupSink) {
    sink.element("nav") { sink in
      sink.attribute("epub:type", "landmarks")
      sink.attribute("hidden", "hidden")
      sink.element("ol") { sink in
        sink.element("li") { sink in
          sink.element("a") { sink in
            sink.attribute("epub:type", "bodymatter")
            sink.attribute("href", EPUBParts.page)
            sink.text(edition.title)
          }
        }
      }
    }
  }

  private func link(_ text: String, to target: String, in sink: inout MarkupSink) {
    sink.element("a") { sink in
      sink.attribute("href", target)
      sink.text(text)
    }
  }

  private func meta(_ name: String, _ content: String, to sink: inout MarkupSink) {
    sink.element("meta") { sink in
      sink.attribute("name", name)
      sink.attribute("content", content)
    }
  }

  private func point(_ order: Int, _ label: String, _ target: String, to sink: inout MarkupSink) {
    sink.attribute("id", "point-\(order)")
    sink.attribute("playOrder", String(order))
    sink.element("navLabel") { $0.element("text", text: label) }
    sink.element("content") { $0.attribute("src", target) }
  }
}
