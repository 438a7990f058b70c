import ArticleModel
import Markup
import NewsCodes

extension NewsMLReading {
  /// Takes the properties of `itemMeta`.
  mutating func takeItemMeta(_ element: MarkupElement) {
    metadata.foreign += bag(element, NewsMLTaken(), at: "itemMeta")
    var order = NewsMLOrder(NewsMLOrder.itemMeta)
    for child in element.elements {
      if !order.accepts(child.local) { remark(.newsMLOrder, "\(child.local) comes too late", child) }
      if let misfit = misfit(child) {
        metadata.foreign.append(misfit)
        continue
      }
      if !takeItemProperty(child) { takeMisplaced(child, at: "itemMeta") }
    }
  }

  /// Takes a property of `itemMeta`, wherever it stands; whether it is one that the model has a place for.
  mutating func takeItemProperty(_ child: MarkupElement) -> Bool {
    takeDate(child) || takeStatus(child) || takeText(child) || takeItemPart(child)
  }

  private mutating func takeItemPart(_ child: MarkupElement) -> Bool {
    switch child.local {
    case "provider" where metadata.credits.provider == nil:
      let provider = party(child)
      var placeless = provider
      placeless.range = nil
      guard placeless != Party() else { break }
      trace(.provider, child)
      metadata.credits.provider = provider
    case "service":
      trace(.service, metadata.credits.services.count, child)
      metadata.credits.services.append(concept(child))
    case "signal":
      trace(.signals, metadata.lifecycle.signals.count, child)
      metadata.lifecycle.signals.append(signal(child))
    case "link": takeLink(child)
    case "itemMetaExtProperty": takeExtension(child, at: "itemMeta")
    default: return false
    }
    return true
  }

  private mutating func takeDate(_ element: MarkupElement) -> Bool {
    switch element.local {
    case "versionCreated" where metadata.lifecycle.versionCreated == nil:
      metadata.lifecycle.versionCreated = takenDate(element, at: "itemMeta")
      if metadata.lifecycle.versionCreated != nil { trace(.versionCreated, element) }
    case "firstCreated" where metadata.lifecycle.firstCreated == nil:
      metadata.lifecycle.firstCreated = takenDate(element, at: "itemMeta")
      if metadata.lifecycle.firstCreated != nil { trace(.firstCreated, element) }
    case "embargoed" where metadata.lifecycle.embargo == .none:
      let isOpen = element.text.trimmed.isEmpty
      if isOpen { keepRest(of: element, NewsMLTaken(text: true), at: "itemMeta/embargoed") }
      metadata.lifecycle.embargo =
        isOpen ? .openEnded : takenDate(element, at: "itemMeta").map { .until($0) } ?? .openEnded
      trace(.embargo, element)
    case "expires":
      let index = metadata.lifecycle.expires.count
      guard let date = takenDate(element, at: "itemMeta", index) else { break }
      trace(.expires, index, element)
      metadata.lifecycle.expires.append(date)
    default: return false
    }
    return true
  }

  /// The date of an element, and what else the element says; an element that says no date is kept as it is.
  mutating func takenDate(_ element: MarkupElement, at path: String, _ index: Int = 0) -> NewsDate? {
    if element.text.trimmed.isEmpty, element.attributes.isEmpty { return nil }
    if ownValue(element, "text")?.isEmpty == true { return nil }
    guard let date = date(element), !element.hasElements else {
      keep(element, at: path)
      return nil
    }
    keepRest(of: element, NewsMLTaken(text: true), at: Self.path(Self.join(path, element.local), index))
    return date
  }

  private mutating func takeStatus(_ element: MarkupElement) -> Bool {
    var words = ["qcode", "uri"]
    switch element.local {
    case "itemClass" where metadata.identity.kind == nil:
      metadata.identity.kind = code(element, "qcode", "uri")
      trace(.kind, element)
    case "pubStatus" where metadata.lifecycle.status == nil:
      let status = code(element, "qcode", "uri").map(PublicationStatus.init)
      metadata.lifecycle.status = status
      if case .other? = status {} else { words = taken("qcode", "uri", spelled: status?.code.qcode, in: element) }
      trace(.status, element)
    case "role" where metadata.lifecycle.role == nil:
      metadata.lifecycle.role = code(element, "qcode", "uri")
      trace(.role, element)
    default: return false
    }
    keepRest(of: element, NewsMLTaken(words: words), at: "itemMeta/" + element.local)
    return true
  }

  private mutating func takeText(_ element: MarkupElement) -> Bool {
    switch element.local {
    case "fileName" where metadata.identity.fileName == nil:
      metadata.identity.fileName = element.text.collapsed
      trace(.fileName, element)
      keepRest(of: element, NewsMLTaken(text: true), at: "itemMeta/fileName")
    case "generator":
      trace(.generator, metadata.credits.generators.count, element)
      metadata.credits.generators.append(generator(element))
    case "profile" where metadata.identity.profile == nil:
      metadata.identity.profile = Profile(
        element.text.collapsed, version: value(element, "versioninfo"),
        foreign: Self.settled(bag(element, NewsMLTaken(words: ["versioninfo"], text: true))))
      trace(.profile, element)
    case "title" where metadata.texts.title == nil:
      let title = label(element)
      guard !title.content.isEmpty || !title.foreign.isEmpty else { break }
      metadata.texts.title = title
      trace(.title, element)
    case "edNote":
      trace(.note, metadata.notes.count, element)
      metadata.notes.append(note(element))
    case "origRep" where metadata.identity.canonicalLink == nil && element.attributes.isEmpty:
      guard !element.text.trimmed.isEmpty else { break }
      metadata.identity.canonicalLink = ownValue(element, "text") ?? element.text.trimmed
      trace(.canonicalLink, element)
    default: return false
    }
    return true
  }

  private mutating func generator(_ element: MarkupElement) -> Generator {
    let words = ["versioninfo", "role", "roleuri"]
    return Generator(
      element.text.collapsed, version: value(element, "versioninfo"), role: code(element, "role", "roleuri"),
      foreign: Self.settled(bag(element, NewsMLTaken(words: words, text: true))))
  }

  /// An instruction to the receiver.
  mutating func signal(_ element: MarkupElement) -> Signal {
    var bag = bag(element, NewsMLTaken(words: ["qcode", "uri", "literal"]))
    var label: String?
    for child in element.elements {
      if child.local == "name", label == nil, child.attributes.isEmpty {
        label = child.text.collapsed
      } else {
        keep(child, in: &bag)
      }
    }
    return Signal(code(of: element) ?? Code(), label: label, foreign: Self.settled(bag))
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
