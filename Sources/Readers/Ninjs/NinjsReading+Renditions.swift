import ArticleModel
import JSONText
import NewsCodes

extension NinjsReading {
  /// The renditions of an item: a list, or in line 1 an object with their names.
  mutating func renditions(_ object: inout NinjsObject) -> [Rendition] {
    guard let member = object.take(["renditions"], where: { Self.holdsObjects($0) }) else { return [] }
    let named = member.node.value.members?.map { (name: Optional($0.name), node: $0.node) }
    let all = named ?? member.node.value.elements?.map { (name: nil, node: $0) } ?? []
    return all.enumerated().compactMap { rendition($0.element.node, $0.element.name, $0.offset) }
  }

  private static func holdsObjects(_ value: JSONValue) -> Bool {
    (value.elements ?? value.members?.map(\.node))?.allSatisfy { $0.value.kind == .object } ?? false
  }

  private func rendition(_ node: JSONNode, _ key: String?, _ index: Int) -> Rendition? {
    guard var entry = NinjsObject(node) else { return nil }
    var rendition = Rendition()
    if let name = key ?? entry.text("name")?.value, name != NinjsTerm.rendition(index) {
      rendition.name = Code(spelled: name)
    }
    rendition.href = entry.text("href", "url")?.value
    rendition.contentType = entry.text("contenttype", "mimetype")?.value
    rendition.width = entry.number("width")?.value
    rendition.height = entry.number("height")?.value
    rendition.byteCount = entry.number("sizeinbytes")?.value
    rendition.duration = entry.word("duration")?.value
    rendition.codec = entry.text("videocodec")?.value
    rendition.foreign = rest(of: entry)
    return rendition
  }
}
