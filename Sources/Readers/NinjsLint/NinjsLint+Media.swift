import JSONText
import Markup
import NewsCodes
import Source

extension NinjsLint {
  /// Judges media types, and whether every association that is a medium leads to a file.
  mutating func judgeMedia() {
    judge(renditions: item.peek("renditions"))
    for body in item.peek("bodies")?.value.elements ?? [] { judge(typeOf: body, address: nil) }
    var names: Set<String> = []
    for (name, node) in associations() {
      if let name, !name.isEmpty, line != .one, !names.insert(name).inserted {
        find(
          .ninjsDuplicateName, "two associations have the name \"\(name.prefix(60))\"", at: node.value["name"]?.range)
      }
      guard let object = NinjsObject(node) else { continue }
      let renditions = object.peek("renditions")
      judge(renditions: renditions)
      let isMedium = ["picture", "video", "audio", "graphic"].contains(object.peek("type")?.value.string)
      if isMedium, !Self.leadsSomewhere(renditions) {
        let words = "the medium \"\((name ?? "").prefix(60))\" has no rendition with an address"
        find(.ninjsDanglingMedia, words, at: node.range.map { SourceRange($0.start, min($0.start + 1, $0.end)) })
      }
    }
  }

  /// What the item leads to: the names of its associations, and the addresses of all renditions.
  func known() -> (names: Set<String>, addresses: MediaAddresses) {
    let all = [item.peek("renditions")] + associations().map { $0.node.value["renditions"] }
    let addresses = all.flatMap(Self.renditions).compactMap { $0.value["href"]?.value.string }
    return (Set(associations().compactMap(\.name)), MediaAddresses(addresses))
  }

  /// Judges the pictures of a body: they must be associations, or renditions, or lie elsewhere.
  mutating func judgeMedia(of element: MarkupElement, _ known: (names: Set<String>, addresses: MediaAddresses)) {
    if let name = element.attribute("data-assoc-ref")?.trimmed, !name.isEmpty, !known.names.contains(name) {
      find(.ninjsDanglingMedia, "no association is called \"\(name.prefix(60))\"", at: element.range)
    } else if element.name.local == "img", element.attribute("data-assoc-ref") == nil {
      judge(picture: element, among: known.addresses)
    }
    for case .element(let child) in element.children { judgeMedia(of: child, known) }
  }

  private mutating func judge(picture: MarkupElement, among addresses: MediaAddresses) {
    let source = picture.attribute("src")?.trimmed ?? ""
    if source.isEmpty {
      let isTied = picture.attributes.contains { $0.name.local.hasPrefix("data-") || $0.name.local == "srcset" }
      if !isTied { find(.ninjsDanglingMedia, "the picture has no address", at: picture.range) }
      return
    }
    guard !WordFaults.isAddress(source), !source.hasPrefix("//") else { return }
    if !addresses.lead(to: source) {
      let words = "the picture \"\(source.prefix(60))\" is no rendition of the item"
      find(.ninjsDanglingMedia, words, at: picture.range)
    }
  }

  private mutating func judge(renditions: JSONNode?) {
    for rendition in Self.renditions(renditions) { judge(typeOf: rendition, address: rendition.value["href"]) }
  }

  private mutating func judge(typeOf node: JSONNode, address: JSONNode?) {
    guard let type = node.value["contentType"] ?? node.value["contenttype"] ?? node.value["mimetype"],
      let word = type.value.string
    else { return }
    if let right = MediaTypes.correction(of: word) {
      find(.ninjsContentType, "\"\(word)\" is not registered: \(right) is meant", at: type.range)
    } else if !MediaTypes.isWellFormed(word) {
      find(.ninjsContentType, "\"\(word.prefix(60))\" is no media type", at: type.range)
    }
    guard let family = MediaTypes.family(of: word),
      let other = address?.value.string.flatMap(MediaTypes.family(ofAddress:)), other != family
    else { return }
    let words = "the type is of \(family.rawValue), the address of \(other.rawValue)"
    find(.ninjsContentMismatch, words, at: type.range)
  }

  /// The associations with their names.
  private func associations() -> [(name: String?, node: JSONNode)] {
    guard let all = item.peek("associations")?.value else { return [] }
    return all.members?.map { ($0.name, $0.node) } ?? all.elements?.map { ($0.value["name"]?.value.string, $0) } ?? []
  }

  private static func renditions(_ node: JSONNode?) -> [JSONNode] {
    node?.value.members?.map(\.node) ?? node?.value.elements ?? []
  }

  private static func leadsSomewhere(_ node: JSONNode?) -> Bool {
    renditions(node).contains { rendition in
      rendition.value["href"]?.value.string?.trimmed.isEmpty == false || rendition.value["resources"] != nil
    }
  }
}
