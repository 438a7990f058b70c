import ArticleModel
import Markup
import NewsCodes

/// The foreign payloads that belong to the element being written, or below it, each with its place among the children.
///
/// Most elements have none: the place is one pointer, held by the element alone.
final class NewsMLPlace {
  /// A payload, and the steps of its path that are still to go.
  struct Payload {
    var steps: ArraySlice<Substring>
    var payload: ForeignPayload
  }

  /// Payloads below a child that only they may call for.
  struct Group {
    var step: String
    var slot: Int
    var payloads: [Payload]
  }

  /// The type of the element.
  let type: NewsMLType
  /// What belongs on its start tag.
  private(set) var attributes: [MarkupAttribute] = []
  /// What belongs among its children, those of the story's own aside, in the order of the schema.
  private(set) var children: [NewsMLFit.Fitted] = []
  /// What nothing can hold here.
  private(set) var misfits: [ForeignPayload] = []

  private var groups: [Group] = []
  private var counts: [Int]
  private var named: [String: Int] = [:]

  /// The place of an element that owns a bag.
  convenience init(_ bag: [ForeignPayload], _ type: NewsMLType) {
    self.init(
      bag.map { Payload(steps: $0.contextPath.split(separator: "/")[...], payload: $0) }, as: type)
  }

  private init(_ payloads: [Payload], as type: NewsMLType) {
    self.type = type
    counts = Array(repeating: 0, count: type.slots.count)
    for payload in payloads { add(payload) }
    children.sort { $0.slot < $1.slot }
    groups.sort { $0.slot < $1.slot }
  }

  private func add(_ item: Payload) {
    guard let step = item.steps.first, step != "." else { return }
    if item.steps.count > 1 {
      addGroup(String(step), Payload(steps: item.steps.dropFirst(), payload: item.payload))
    } else if let name = item.payload.attribute {
      attributes.append(MarkupAttribute(name, String(decoding: item.payload.bytes, as: UTF8.self)))
    } else if let element = MarkupElement(fragment: item.payload.bytes),
      let fitted = NewsMLFit.child(element, of: type)
    {
      children.append(fitted)
    } else {
      misfits.append(item.payload)
    }
  }

  private func addGroup(_ step: String, _ payload: Payload) {
    if let index = groups.firstIndex(where: { $0.step == step }) {
      groups[index].payloads.append(payload)
    } else if let slot = type.slot(of: String(step.prefix { $0 != "[" })) {
      groups.append(Group(step: step, slot: slot, payloads: [payload]))
    } else {
      misfits.append(payload.payload)
    }
  }

  /// The place of the next child of a name, with what belongs to it; `nil` where nothing does.
  func enter(_ name: String) -> NewsMLPlace? {
    let index = named[name, default: 0]
    named[name] = index + 1
    let step = index == 0 ? name : "\(name)[\(index)]"
    guard let found = groups.firstIndex(where: { $0.step == step }),
      let type = NewsMLGrammar.standard.type(of: name, in: type)
    else { return nil }
    let group = groups.remove(at: found)
    return NewsMLPlace(group.payloads, as: type)
  }

  /// Notes that a child of the story's own is written.
  func count(_ name: String) {
    if let slot = type.slot(of: name) { counts[slot] += 1 }
  }

  /// Hands over what nothing could hold here.
  func takeMisfits() -> [ForeignPayload] {
    defer { misfits = [] }
    return misfits
  }

  /// All that belongs here, as what nothing can hold.
  var allMisfits: [ForeignPayload] {
    let own = attributes.map { attribute in
      ForeignPayload(
        format: "newsml", contextPath: "@" + attribute.name.local, bytes: Array(attribute.value.utf8))
    }
    let elements = children.map { child in
      ForeignPayload(
        format: "newsml", contextPath: child.element.name.local, bytes: child.element.fragment)
    }
    return misfits + own + elements + groups.flatMap { $0.payloads.map(\.payload) }
  }

  /// What must be written before a child of a name; all that is left where there is no such child.
  func take(before name: String?) -> [MarkupElement] {
    let limit = name.flatMap(type.slot(of:)) ?? name.map { _ in 0 } ?? type.slots.count
    var taken: [MarkupElement] = []
    while true {
      let next = min(children.first?.slot ?? .max, groups.first?.slot ?? .max)
      guard next < limit else { return taken }
      if children.first?.slot == next {
        if let element = admit(children.removeFirst()) { taken.append(element) }
      } else {
        children.append(contentsOf: made(of: groups.removeFirst()))
        children.sort { $0.slot < $1.slot }
      }
    }
  }

  /// The element, if its place has room for it; where it has not, it is put off under another name, or is a misfit.
  private func admit(_ fitted: NewsMLFit.Fitted) -> MarkupElement? {
    guard let most = type.slots[fitted.slot].most, counts[fitted.slot] >= most else {
      counts[fitted.slot] += 1
      return fitted.element
    }
    if let slot = type.foreignSlot, slot != fitted.slot {
      children.append(NewsMLFit.Fitted(element: NewsMLFit.foreign(fitted.element), slot: slot))
      children.sort { $0.slot < $1.slot }
    } else {
      misfits.append(
        ForeignPayload(format: "newsml", contextPath: fitted.element.name.local, bytes: fitted.element.fragment))
    }
    return nil
  }

  /// The child that only payloads call for, with them in it.
  private func made(of group: Group) -> [NewsMLFit.Fitted] {
    let name = String(group.step.prefix { $0 != "[" })
    var element = MarkupElement(MarkupName(name, namespace: NewsMLNamespace.nar))
    guard let type = NewsMLGrammar.standard.type(of: name, in: type) else { return [] }
    let place = NewsMLPlace(group.payloads, as: type)
    element.attributes = place.attributes
    element.children = place.take(before: nil).map { .element($0) }
    misfits += place.misfits
    if let fitted = NewsMLFit.child(element, of: self.type) { return [fitted] }
    misfits += group.payloads.map(\.payload)
    return []
  }
}

extension ForeignPayload {
  /// The name of the attribute it is; `nil` where it is an element, or its name is none.
  var attribute: MarkupName? {
    guard let name = attributeName else { return nil }
    let parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(parts.count), parts.allSatisfy(MarkupName.isNCName) else { return nil }
    if parts.count == 1 { return namespace == nil ? MarkupName(name) : nil }
    if parts[0] == "xml" {
      return MarkupName(parts[1], prefix: "xml", namespace: "http://www.w3.org/XML/1998/namespace")
    }
    guard let namespace, !namespace.isEmpty, parts[0] != "xmlns" else { return nil }
    return MarkupName(parts[1], prefix: parts[0], namespace: namespace)
  }
}

extension ForeignPayload {
  /// Whether it can be put back: XML that is well-formed, or the value of an attribute in UTF-8.
  var canBePutBack: Bool {
    if attributeName != nil { return attribute != nil && String(validating: bytes, as: UTF8.self) != nil }
    return MarkupElement(fragment: bytes) != nil
  }

  /// The payload in an element of ours, with the path it had.
  var envelope: MarkupElement {
    var envelope = MarkupElement(MarkupName("payload", prefix: OwnTerm.prefix, namespace: OwnTerm.namespace))
    envelope.attributes = [MarkupAttribute(MarkupName("path"), contextPath)]
    if let element = MarkupElement(fragment: bytes), attributeName == nil {
      envelope.children = [.element(NewsMLFit.foreign(element))]
    } else {
      envelope.attributes.append(MarkupAttribute(MarkupName("value"), String(decoding: bytes, as: UTF8.self)))
      if let namespace { envelope.attributes.append(MarkupAttribute(MarkupName("namespace"), namespace)) }
    }
    return envelope
  }
}
