import ArticleModel
import Markup
import NewsCodes

extension NewsML1Reading {
  /// Takes what may be done with the item, and what became of it.
  mutating func takeManagement(_ element: MarkupElement) {
    for child in element.elements {
      let isTaken = takeMoment(child) || takeStatus(child) || takeRelation(child)
      if !isTaken { keep(child, at: "NewsItem/NewsManagement") }
    }
    takeFuture(element)
  }

  private mutating func takeMoment(_ element: MarkupElement) -> Bool {
    switch element.name.local {
    case "FirstCreated":
      guard let date = date(element.text, element) else { return false }
      metadata.lifecycle.firstCreated = date
      trace(.firstCreated, element)
    case "ThisRevisionCreated":
      guard let date = date(element.text, element) else { return false }
      metadata.lifecycle.versionCreated = date
      trace(.versionCreated, element)
    case "Urgency":
      guard let number = formalName(element).flatMap({ Int($0) }) else { return false }
      metadata.lifecycle.urgency = number
      trace(.urgency, element)
    default: return false
    }
    return true
  }

  private mutating func takeStatus(_ element: MarkupElement) -> Bool {
    switch element.name.local {
    case "Status":
      guard let name = formalName(element) else { return false }
      switch name.lowercased() {
      case "usable": metadata.lifecycle.status = .usable
      case "withheld": metadata.lifecycle.status = .withheld
      case "canceled", "cancelled", "killed", "kill": metadata.lifecycle.status = .canceled
      case "embargoed":
        metadata.lifecycle.embargo = .openEnded
        trace(.embargo, element)
        return true
      default: metadata.lifecycle.status = .other(Code(literal: name))
      }
      trace(.status, element)
    case "StatusWillChange": return true
    case "Instruction":
      guard let name = formalName(element), let code = Self.signal(name) else { return false }
      trace(.signals, metadata.lifecycle.signals.count, element)
      metadata.lifecycle.signals.append(Signal(.iptc(code)))
      return element.elements.isEmpty
    case "NewsItemType":
      let name = formalName(element)
      // What every item is.
      return name == "News"
    default: return false
    }
    return true
  }

  private static func signal(_ name: String) -> String? {
    switch name.lowercased() {
    case "update": "sig:update"
    case "correction", "rectify": "sig:correction"
    default: nil
    }
  }

  /// The end of an embargo is when the item will become usable; any other change to come is kept as it came.
  private mutating func takeFuture(_ element: MarkupElement) {
    for change in element.all("StatusWillChange") {
      let isRelease = change.first("FutureStatus").flatMap { formalName($0) }?.lowercased() == "usable"
      if isRelease, metadata.lifecycle.embargo == .openEnded, let moment = change.first("DateAndTime"),
        let date = date(moment.text, moment)
      {
        metadata.lifecycle.embargo = .until(date)
        trace(.embargo, change)
      } else {
        keep(change, at: "NewsItem/NewsManagement")
      }
    }
  }

  private mutating func takeRelation(_ element: MarkupElement) -> Bool {
    let kind: RelationKind
    switch element.name.local {
    case "DerivedFrom": kind = .derivedFrom
    case "AssociatedWith": kind = .seeAlso
    default: return false
    }
    guard let id = value(element, "NewsItem"), element.elements.isEmpty else { return false }
    trace(.relation, metadata.relations.count, element)
    var relation = Relation(kind: kind, itemID: id, at: element.range)
    if let title = formalName(element) { relation.title = [.text(TextRun(title))] }
    relation.foreign = attributes(of: element, except: ["NewsItem", "FormalName"])
    metadata.relations.append(relation)
    return true
  }
}
