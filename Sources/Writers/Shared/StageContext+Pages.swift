import ArticleModel
import Stages

extension StageContext {
  /// Records what a page for people does not say of an article, beside the words of its main body.
  mutating func loseUnsaid(of article: Article, at prefix: String, _ said: SaidFacts, as kinds: PageLosses) {
    loseSensitive(of: article, at: prefix, as: kinds)
    for field in FieldName.allCases where !Self.heldElsewhere.contains(field) {
      for (index, value) in article.metadata.values(of: field).enumerated() {
        let path = field.path(of: index, in: article.metadata)
        if !said.paths.contains(path) { lose(Loss(kinds.fact, path: prefix + path, excerpt: value)) }
      }
    }
    if !said.areNoticesSaid { loseNotices(of: article.metadata, at: prefix, as: kinds.fact) }
    for path in said.inexact { lose(Loss(kinds.detail, path: prefix + path, .approximated)) }
    for (index, media) in article.media.enumerated() {
      lose(Loss(kinds.media, path: "\(prefix)media[\(index)]", excerpt: media.renditions.first?.href ?? media.id))
    }
    for loss in ForeignBags(.article(article), prefix).losses(as: kinds.foreign) { lose(loss) }
  }

  /// The fields that are looked at one by one.
  private static let heldElsewhere: Set<FieldName> = [
    .status, .embargo, .signals, .rights, .note, .foreign, .media, .body,
  ]

  /// Records what must not get lost unnoticed: status, embargo, signals, limits of rights; and what must be left out.
  mutating func loseSensitive(
    of article: Article, at prefix: String, as kinds: PageLosses, _ action: LossAction = .dropped
  ) {
    let lifecycle = article.metadata.lifecycle
    switch lifecycle.status {
    case .usable, nil: break
    case .withheld, .canceled, .other:
      lose(Loss(kinds.status, path: prefix + "lifecycle.status", action, excerpt: lifecycle.status?.summary ?? ""))
    }
    switch lifecycle.embargo {
    case .none: break
    case .until, .openEnded:
      lose(Loss(kinds.embargo, path: prefix + "lifecycle.embargo", action, excerpt: lifecycle.embargo.summary ?? ""))
    }
    for (index, signal) in lifecycle.signals.enumerated() {
      let isHarmless = ["sig:update", "sig:repeat"].contains(signal.code.qcode)
      let path = "\(prefix)lifecycle.signals[\(index)]"
      let excerpt = signal.label ?? signal.code.summary
      lose(Loss(isHarmless ? kinds.detail : kinds.signal, path: path, action, excerpt: excerpt))
    }
    for (index, note) in article.metadata.notes.enumerated() where note.audience != .anyone {
      lose(Loss(kinds.privateNote, path: "\(prefix)notes[\(index)]"))
    }
    for (index, rights) in article.metadata.rights.enumerated() {
      loseRights(rights, at: "\(prefix)rights[\(index)]", as: kinds, action)
    }
  }

  private mutating func loseRights(_ rights: Rights, at path: String, as kinds: PageLosses, _ action: LossAction) {
    let hasTermsForMachines = rights.dataMining != nil && rights.reservesMining != true
    if rights.areLimited || rights.limitations != nil || !rights.expressions.isEmpty || hasTermsForMachines {
      lose(Loss(kinds.rightsLimits, path: path, action, excerpt: rights.summary))
    } else if !rights.isPrintedWhole {
      lose(Loss(kinds.fact, path: path, action, excerpt: rights.summary))
    }
  }

  private mutating func loseNotices(of metadata: Metadata, at prefix: String, as kind: LossKind) {
    for (index, note) in metadata.notes.enumerated() where note.audience == .anyone {
      lose(Loss(kind, path: "\(prefix)notes[\(index)]", excerpt: note.blocks.plainText))
    }
    for (index, rights) in metadata.rights.enumerated() where !(rights.notices + rights.usageTerms).isEmpty {
      lose(Loss(kind, path: "\(prefix)rights[\(index)]", excerpt: rights.summary))
    }
  }

  /// Records the bodies that are not the main one, with their text.
  mutating func loseVariants(of article: Article, at prefix: String, as kind: LossKind, _ action: LossAction = .dropped)
  {
    for (index, body) in article.bodies.enumerated() where index != article.mainBody {
      let ink = body.blocks.ink
      let path = "\(prefix)bodies[\(index)]"
      lose(Loss(kind, path: path, action, excerpt: body.blocks.plainText, ink: ink))
      account(TextAccount(source: ink, dropped: ink))
    }
  }

  /// The articles of a document, each with what the paths of its losses begin with; what is no article is lost.
  mutating func articles(of document: Document, as kinds: PageLosses) -> [(article: Article, prefix: String)] {
    let document = document.resolved(losingPackagesAs: kinds.package, in: &self)
    if document.envelope != nil { lose(Loss(kinds.envelope, path: "envelope")) }
    var found: [(article: Article, prefix: String)] = []
    for (index, item) in document.items.enumerated() {
      let place = "items[\(index)]"
      switch item {
      case .article(let article): found.append((article, document.items.count > 1 ? place + "." : ""))
      case .media(let media): lose(Loss(kinds.item, path: place, excerpt: media.media.id))
      case .package(let package):
        lose(Loss(kinds.item, path: place, excerpt: package.metadata.identity.guid ?? "package"))
      case .opaque(let opaque): lose(Loss(kinds.item, path: place, excerpt: opaque.name))
      }
    }
    return found
  }
}

extension Rights {
  /// Whether a page that prints notices, terms and the reservation of mining says all there is.
  fileprivate var isPrintedWhole: Bool {
    var printed = Rights(notices: notices, usageTerms: usageTerms, dataMining: dataMining)
    printed.foreign = foreign
    return self == printed
  }
}
