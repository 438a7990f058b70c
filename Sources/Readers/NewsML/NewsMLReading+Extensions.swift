import ArticleModel
import Markup
import NewsCodes

extension NewsMLReading {
  /// Takes an extension property: ours back to where it came from, anybody else's verbatim.
  mutating func takeExtension(_ element: MarkupElement, at path: String) {
    guard let term = OwnTerm(uri: value(element, "reluri") ?? ""), takeDate(term, element) || takeFact(term, element)
    else { return keep(element, at: path) }
  }

  private mutating func takeDate(_ term: OwnTerm, _ element: MarkupElement) -> Bool {
    guard [.versionCreated, .firstCreated, .embargoed, .released, .expires].contains(term) else { return false }
    guard let date = date(element, "value") else { return true }
    switch term {
    case .versionCreated: metadata.lifecycle.versionCreated = date
    case .firstCreated:
      metadata.lifecycle.firstCreated = date
      trace(.firstCreated, element)
    case .embargoed: metadata.lifecycle.embargo = .until(date)
    case .released:
      metadata.lifecycle.released = date
      trace(.released, element)
    default:
      trace(.expires, metadata.lifecycle.expires.count, element)
      metadata.lifecycle.expires.append(date)
    }
    return true
  }

  private mutating func takeFact(_ term: OwnTerm, _ element: MarkupElement) -> Bool {
    switch term {
    case .versionLabel:
      metadata.identity.versionLabel = element.attribute("value")
      trace(.versionLabel, element)
    case .revision:
      metadata.lifecycle.revision = Revision(
        previousID: element.attribute("value"), number: number(element, "literal"),
        note: element.first("definition")?.text)
      trace(.revision, element)
    case .canonicalLink:
      metadata.identity.canonicalLink = element.attribute("value")
      trace(.canonicalLink, element)
    case .history: takeHistory(element)
    case .desk:
      trace(.desk, metadata.credits.desks.count, element)
      metadata.credits.desks.append(extensionConcept(element))
    case .product:
      trace(.product, metadata.concepts.products.count, element)
      metadata.concepts.products.append(extensionConcept(element))
    case .tagline:
      metadata.texts.tagline = element.first("definition").map { label($0) }
      trace(.tagline, element)
    default: return false
    }
    return true
  }

  private mutating func takeHistory(_ element: MarkupElement) {
    trace(.history, metadata.lifecycle.history.count, element)
    let foreign = Self.settled(bag(element, NewsMLTaken(words: ["reluri", "value"])))
    metadata.lifecycle.history.append(
      HistoryEntry(
        date: date(element, "value"), actor: element.first("name")?.text, comment: element.first("definition")?.text,
        foreign: foreign))
  }

  /// The concept that an extension property of ours is.
  mutating func extensionConcept(_ element: MarkupElement) -> Concept {
    var concept = concept(element)
    concept.foreign.removeAll { $0.contextPath == "@reluri" }
    return concept
  }
}
