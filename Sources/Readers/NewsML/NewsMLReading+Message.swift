import ArticleModel
import Markup
import NewsCodes

extension NewsMLReading {
  /// The header of a message.
  mutating func envelope(_ message: MarkupElement) -> Envelope? {
    guard let header = message.first("header") else { return nil }
    var envelope = Envelope()
    envelope.catalogs = header.elements.compactMap(Self.catalog)
    vocabularies = Vocabularies(envelope.catalogs, given: given)
    for (position, child) in header.elements.enumerated() {
      switch child.name.local {
      case "catalogRef", "catalog": break
      case "sent": envelope.sent = date(child)
      case "sender": envelope.sender = child.text.trimmed
      case "transmitId": envelope.transmitID = child.text.trimmed
      case "priority": envelope.priority = Int(child.text.trimmed)
      case "origin": envelope.origin = child.text.trimmed
      case "timestamp":
        if let date = date(child) { envelope.timestamps.append(Timestamp(role: value(child, "role"), date: date)) }
      case "destination":
        let role = value(child, "role") ?? value(child, "roleuri")
        envelope.destinations.append(Destination(role: role, name: child.text.trimmed))
      case "channel": envelope.channels.append(code(of: child) ?? Code(literal: child.text.trimmed))
      case "signal": envelope.signals.append(signal(child))
      default: envelope.foreign.append(payload(child, at: "header", position))
      }
    }
    return envelope
  }

  /// The groups of a package, and which of them stands at the top.
  mutating func groups(_ item: MarkupElement) -> (root: String?, groups: [PackageGroup]) {
    guard let set = item.first("groupSet") else { return (nil, []) }
    var groups: [PackageGroup] = []
    for group in set.elements {
      guard group.name.local == "group", let id = value(group, "id") else {
        keep(group, at: "groupSet")
        continue
      }
      let mode = code(group, "mode", "modeuri").flatMap { code in
        PackageMode.allCases.first { Code.iptc($0.qcode).matches(code) }
      }
      let members = group.elements.compactMap { member($0) }
      groups.append(PackageGroup(id: id, role: code(group, "role", "roleuri"), mode: mode ?? .bag, members: members))
    }
    return (value(set, "root"), groups)
  }

  private mutating func member(_ element: MarkupElement) -> PackageMember? {
    switch element.name.local {
    case "groupRef":
      if let id = value(element, "idref") { return .group(id) }
    case "itemRef":
      var relation = relation(element)
      relation.kind = .partOf
      return .item(relation)
    default: break
    }
    keep(element, at: "group")
    return nil
  }
}

extension PackageMode {
  /// The qcode of IPTC's Package Group Mode.
  fileprivate var qcode: String {
    switch self {
    case .bag: "pgrmod:bag"
    case .sequence: "pgrmod:seq"
    case .alternatives: "pgrmod:alt"
    }
  }
}
