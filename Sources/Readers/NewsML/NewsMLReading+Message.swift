import ArticleModel
import Markup
import NewsCodes

extension NewsMLReading {
  /// The header of a message.
  mutating func envelope(_ message: MarkupElement) -> Envelope? {
    let found = message.elements.first { $0.name.local.lowercased() == "header" }
    guard let header = found.map(Self.inProperNamespace) else { return nil }
    var envelope = Envelope()
    envelope.catalogs = header.elements.compactMap { wholeCatalog($0) }
    vocabularies = Vocabularies(header.elements.compactMap(Self.catalog), given: given)
    var bag = bag(header, NewsMLTaken()) + bag(message, NewsMLTaken(), at: "..")
    for child in header.elements where !take(child, into: &envelope, &bag) { keep(child, in: &bag) }
    envelope.foreign = Self.settled(bag)
    return envelope
  }

  /// Takes a property of a header that there is one of, or any number; whether the model has a place for it.
  private mutating func take(
    _ child: MarkupElement, into envelope: inout Envelope, _ bag: inout [ForeignPayload]
  ) -> Bool {
    switch child.local {
    case "catalogRef", "catalog": return true
    case "sent", "Sent":
      guard envelope.sent == nil else { return false }
      if child.text.trimmed.isEmpty || ownValue(child, "text")?.isEmpty == true { return true }
      guard let date = date(child) else { return false }
      envelope.sent = date
    case "sender", "Sender":
      guard envelope.sender == nil else { return false }
      envelope.sender = child.text.trimmed
    case "transmitId", "TransmitId":
      guard envelope.transmitID == nil else { return false }
      envelope.transmitID = child.text.trimmed
    case "priority", "Priority":
      guard envelope.priority == nil, let priority = Int(child.text.trimmed), String(priority) == child.text.trimmed
      else { return false }
      envelope.priority = priority
    case "origin", "Origin":
      guard envelope.origin == nil else { return false }
      envelope.origin = child.text.trimmed
    default: return takeMember(child, of: &envelope, &bag)
    }
    var name = child.local
    name = name.prefix(1).lowercased() + name.dropFirst()
    bag += self.bag(child, NewsMLTaken(text: true), at: name)
    for grandchild in child.elements { keep(grandchild, in: &bag, at: name) }
    return true
  }

  private mutating func takeMember(
    _ child: MarkupElement, of envelope: inout Envelope, _ bag: inout [ForeignPayload]
  ) -> Bool {
    switch child.local {
    case "timestamp", "Timestamp":
      guard let date = date(child) else { return false }
      let foreign = self.bag(child, NewsMLTaken(words: ["role"], text: true))
      envelope.timestamps.append(Timestamp(role: value(child, "role"), date: date, foreign: Self.settled(foreign)))
    case "destination", "Destination":
      let name = child.attribute("role") == nil ? "roleuri" : "role"
      let foreign = self.bag(child, NewsMLTaken(words: [name], text: true))
      envelope.destinations.append(
        Destination(role: value(child, name), name: child.text.trimmed, foreign: Self.settled(foreign)))
    case "channel", "Channel":
      let index = envelope.channels.count
      envelope.channels.append(channel(child))
      let path = Self.path("channel", index)
      bag += self.bag(child, NewsMLTaken(words: ["qcode", "uri", "literal"], text: true), at: path)
    case "signal", "Signal": envelope.signals.append(signal(child))
    default: return false
    }
    return true
  }

  /// A channel: its code; words that are none of its spellings are its literal, or are kept beside it.
  private func channel(_ element: MarkupElement) -> Code {
    let text = element.text.trimmed
    guard var code = code(of: element) else { return Code(literal: text) }
    if code.literal == nil, code.summary != text, !text.isEmpty { code.literal = text }
    return code
  }

  /// The groups of a package, and which of them stands at the top.
  mutating func groups(_ item: MarkupElement) -> (root: String?, groups: [PackageGroup]) {
    guard let set = item.first("groupSet") else { return (nil, []) }
    metadata.foreign += bag(set, NewsMLTaken(words: ["root"]), at: "groupSet")
    var groups: [PackageGroup] = []
    for child in set.elements {
      if child.local == "group" { groups.append(group(child)) } else { keep(child, at: "groupSet") }
    }
    return (value(set, "root"), groups)
  }

  private mutating func group(_ element: MarkupElement) -> PackageGroup {
    var group = PackageGroup(id: value(element, "id") ?? "", role: code(element, "role", "roleuri"))
    var words = ["id", "role", "roleuri"]
    let code = code(element, "mode", "modeuri")
    if let code, let mode = PackageMode.allCases.first(where: { Code.iptc($0.qcode).matches(code) }) {
      group.mode = mode
      // No mode at all means a bag, so that one which is named is more than we would write.
      if mode != .bag { words += taken("mode", "modeuri", spelled: mode.qcode, in: element) }
    }
    var bag = bag(element, NewsMLTaken(words: words))
    var references = 0
    for child in element.elements {
      switch child.local {
      case "groupRef" where value(child, "idref") != nil:
        group.members.append(.group(value(child, "idref") ?? ""))
        let path = Self.path("groupRef", references)
        references += 1
        bag += self.bag(child, NewsMLTaken(words: ["idref"]), at: path)
        for grandchild in child.elements { keep(grandchild, in: &bag, at: path) }
      case "itemRef": group.members.append(.item(member(child)))
      default: keep(child, in: &bag)
      }
    }
    group.foreign = Self.settled(bag)
    return group
  }
}

extension PackageMode {
  /// The qcode of IPTC's Package Group Mode.
  var qcode: String {
    switch self {
    case .bag: "pgrmod:bag"
    case .sequence: "pgrmod:seq"
    case .alternatives: "pgrmod:alt"
    }
  }
}
