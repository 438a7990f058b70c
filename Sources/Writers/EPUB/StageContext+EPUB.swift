import ArticleModel
import Stages

extension StageContext {
  /// Records what an EPUB cannot say about an article, beside the words of its main body; what its record still says is
  /// kept, but not where readers see it.
  mutating func loseWhatEPUBCannotSay(of edition: EPUBEdition, isRecorded: Bool) {
    loseStatus(of: edition.metadata.lifecycle, at: edition.path + "lifecycle", isRecorded)
    for (index, note) in edition.metadata.notes.enumerated() where note.audience != .anyone {
      lose(Loss(.epubPrivateNotes, path: "\(edition.path)notes[\(index)]"))
    }
    for (index, rights) in edition.metadata.rights.enumerated() where rights.areLimited {
      lose(Loss(.epubRightsLimits, path: "\(edition.path)rights[\(index)]", isRecorded ? .kept : .approximated))
    }
    if !edition.metadata.lifecycle.history.isEmpty {
      lose(Loss(.epubMetadata, path: edition.path + "lifecycle.history"))
    }
    for (index, relation) in edition.metadata.relations.enumerated() where relation.constraint != nil {
      lose(Loss(.epubMetadata, path: "\(edition.path)relations[\(index)]", excerpt: relation.summary))
    }
    let bags = ForeignBags(.article(edition.article), edition.path)
    for loss in bags.losses(as: .epubForeign) { lose(loss) }
    loseBodies(of: edition, isRecorded)
    loseMedia(of: edition, isRecorded)
  }

  private mutating func loseStatus(of lifecycle: Lifecycle, at path: String, _ isRecorded: Bool) {
    let action: LossAction = isRecorded ? .kept : .dropped
    switch lifecycle.status {
    case .usable, nil: break
    case .withheld, .canceled, .other:
      lose(Loss(.epubStatus, path: path + ".status", action, excerpt: lifecycle.status?.summary ?? ""))
    }
    switch lifecycle.embargo {
    case .none: break
    case .until, .openEnded:
      lose(Loss(.epubEmbargo, path: path + ".embargo", action, excerpt: lifecycle.embargo.summary ?? ""))
    }
  }

  private mutating func loseBodies(of edition: EPUBEdition, _ isRecorded: Bool) {
    for (index, body) in edition.article.bodies.enumerated() where index != edition.article.mainBody {
      let ink = body.blocks.ink
      lose(
        Loss(
          .epubBodyVariant, path: "\(edition.path)bodies[\(index)]", isRecorded ? .kept : .dropped,
          excerpt: body.blocks.plainText,
          ink: ink))
      account(TextAccount(source: ink, dropped: ink))
    }
  }

  private mutating func loseMedia(of edition: EPUBEdition, _ isRecorded: Bool) {
    let shown = edition.article.body?.blocks.mediaIDs ?? []
    for (index, media) in edition.article.media.enumerated() where !shown.contains(media.id) {
      lose(Loss(.epubMedia, path: "\(edition.path)media[\(index)]", isRecorded ? .kept : .dropped, excerpt: media.id))
    }
  }
}

extension [Block] {
  /// The ids of the media objects that figures and images among them refer to.
  fileprivate var mediaIDs: Set<String> {
    var ids: Set<String> = []
    for block in self {
      if case .figure(let figure) = block, let id = figure.mediaID { ids.insert(id) }
      for part in block.parts {
        switch part {
        case .blocks(let inner): ids.formUnion(inner.mediaIDs)
        case .words(let words): ids.formUnion(words.mediaIDs)
        case .plain: break
        }
      }
    }
    return ids
  }
}

extension [Inline] {
  fileprivate var mediaIDs: Set<String> {
    var ids: Set<String> = []
    for inline in self {
      if case .image(let image) = inline { ids.insert(image.mediaID) }
      ids.formUnion(inline.content.mediaIDs)
    }
    return ids
  }
}
