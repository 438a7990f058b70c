import ArticleModel
import Markup
import Stages

extension NewsMLSheet {
  /// Says that what nothing can hold goes here: elements of other namespaces may stand here.
  mutating func takeMisfitsHere() {
    overflow = (sink.count, depth)
  }

  /// Writes what nothing could hold, at the end of the item's metadata or of the header.
  mutating func finishMisfits() {
    guard let (mark, depth) = overflow, !misfits.isEmpty else { return }
    var sink = MarkupSink()
    for misfit in misfits {
      sink.newline(indent: 2 * depth)
      sink.fragment(misfit.envelope)
    }
    self.sink.insert(sink.bytes, at: mark)
    misfits = []
    overflow = nil
  }

  /// Hands what was noticed about a document over to the context.
  mutating func finish(_ document: Document, in context: inout StageContext) {
    if sink.replacedScalars > toldReplaced {
      losses += ForbiddenCharacters(document, in: itemsWithForbidden).losses(as: .newsMLCharacter, besides: losses)
      toldReplaced = sink.replacedScalars
    }
    settle(in: &context)
  }
}
