import ArticleModel
import Markup
import NewsCodes

extension NewsMLReading {
  /// Takes the properties of `itemMeta`.
  mutating func takeItemMeta(_ element: MarkupElement) {
    for child in element.elements where !takeDate(child) && !takeStatus(child) && !takeText(child) {
      switch child.name.local {
      case "provider":
        guard !child.attributes.isEmpty || !child.elements.isEmpty else { continue }
        trace(.provider, child)
        metadata.credits.provider = party(child)
      case "service":
        trace(.service, metadata.credits.services.count, child)
        metadata.credits.services.append(concept(child))
      case "signal": takeSignal(child)
      case "link": takeLink(child)
      case "itemMetaExtProperty": takeExtension(child)
      default: keep(child, at: "itemMeta")
      }
    }
  }

  private mutating func takeDate(_ element: MarkupElement) -> Bool {
    switch element.name.local {
    case "versionCreated":
      metadata.lifecycle.versionCreated = date(element)
      trace(.versionCreated, element)
    case "firstCreated":
      metadata.lifecycle.firstCreated = date(element)
      trace(.firstCreated, element)
    case "embargoed":
      let isOpen = element.text.trimmed.isEmpty
      metadata.lifecycle.embargo = isOpen ? .openEnded : date(element).map { .until($0) } ?? .openEnded
      trace(.embargo, element)
    case "expires":
      guard let date = date(element) else { break }
      trace(.expires, metadata.lifecycle.expires.count, element)
      metadata.lifecycle.expires.append(date)
    default: return false
    }
    return true
  }

  private mutating func takeStatus(_ element: MarkupElement) -> Bool {
    switch element.name.local {
    case "itemClass":
      metadata.identity.kind = code(of: element)
      trace(.kind, element)
    case "pubStatus":
      metadata.lifecycle.status = code(of: element).map(PublicationStatus.init)
      trace(.status, element)
    case "role":
      metadata.lifecycle.role = code(of: element)
      trace(.role, element)
    default: return false
    }
    for child in element.elements { keep(child, at: element.name.local) }
    return true
  }

  private mutating func takeText(_ element: MarkupElement) -> Bool {
    switch element.name.local {
    case "fileName":
      metadata.identity.fileName = element.text.collapsed
      trace(.fileName, element)
    case "generator":
      trace(.generator, metadata.credits.generators.count, element)
      let role = code(element, "role", "roleuri")
      metadata.credits.generators.append(
        Generator(element.text.collapsed, version: value(element, "versioninfo"), role: role))
    case "profile":
      metadata.identity.profile = Profile(element.text.collapsed, version: value(element, "versioninfo"))
      trace(.profile, element)
    case "title" where metadata.texts.title == nil:
      let title = label(element)
      guard !title.content.isEmpty else { break }
      metadata.texts.title = title
      trace(.title, element)
    case "edNote":
      trace(.note, metadata.notes.count, element)
      metadata.notes.append(note(element))
    case "origRep" where metadata.identity.canonicalLink == nil:
      metadata.identity.canonicalLink = element.text.trimmed
      trace(.canonicalLink, element)
    default: return false
    }
    return true
  }

  /// A note; any constraint on publishing it that is not ours makes it restricted.
  private mutating func note(_ element: MarkupElement) -> Note {
    let constraints = codes(element, "pubconstraint", "pubconstrainturi")
    let isPrintable = constraints.contains { $0.uri == OwnTerm.printable.uri }
    let audience: NoteAudience = constraints.isEmpty ? .editorial : isPrintable ? .anyone : .restricted
    return Note(
      blocks(of: element), role: codes(element, "role", "roleuri").first, audience: audience, at: element.range)
  }

  private mutating func takeSignal(_ element: MarkupElement) {
    trace(.signals, metadata.lifecycle.signals.count, element)
    metadata.lifecycle.signals.append(signal(element))
  }

  /// An instruction to the receiver.
  mutating func signal(_ element: MarkupElement) -> Signal {
    for child in element.elements where child.name.local != "name" { keep(child, at: "signal") }
    return Signal(code(of: element) ?? Code(), label: element.first("name")?.text.collapsed)
  }

  private mutating func takeLink(_ element: MarkupElement) {
    if value(element, "reluri") == OwnTerm.media.uri {
      trace(.media, media.count, element)
      media.append(medium(element))
    } else {
      trace(.relation, metadata.relations.count, element)
      metadata.relations.append(relation(element))
    }
  }
}
