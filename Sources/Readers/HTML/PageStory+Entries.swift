import ArticleModel

extension PageStory {
  /// Makes a section of each entry of a live blog, from the heading that the page's linked data or
  /// microdata name it by to the next.
  ///
  /// Returns how many there are (schema.org 28, LiveBlogPosting).
  mutating func gatherEntries(named headings: Set<String>) -> Int {
    let end = blocks.count - keptBelow
    let starts = blocks.indices.prefix(end).filter { index in
      guard case .heading(let heading) = blocks[index], heading.repeats == nil else { return false }
      return headings.contains(PageText.folded(heading.content.plainText))
    }
    guard starts.count > 1 else { return 0 }
    let entries = zip(starts, starts.dropFirst() + [end]).map { start, end -> Block in
      let entry = blocks[start..<end]
      return .section(Section(Array(entry), role: "live-entry", at: entry.wholeRange))
    }
    blocks = blocks[..<starts[0]] + entries + blocks[end...]
    return entries.count
  }

  /// How many lines below the story stay.
  private var keptBelow: Int {
    blocks.indices.reversed().prefix { lines.indices.contains($0) && lines[$0] != nil }.count
  }
}

extension PageFacts {
  /// What the entries of a live blog are headed by, folded; none where the page is none.
  var liveEntries: Set<String> {
    let told =
      story.flatMap { $0.types.contains("LiveBlogPosting") ? data.things("liveBlogUpdate", of: $0) : nil } ?? []
    var (marked, end): ([PageMark], Int) = ([], 0)
    for mark in marks.properties {
      guard let range = mark.element.range else { continue }
      if mark.name == "liveblogupdate" { end = max(end, range.end) }
      if mark.name == "headline", range.end <= end { marked.append(mark) }
    }
    return Set((told.map { $0.text("headline") } + marked.map(\.text)).compactMap { $0?.folded })
  }
}
