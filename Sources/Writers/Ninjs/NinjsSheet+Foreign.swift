import ArticleModel
import JSONText
import NewsCodes
import Stages

extension NinjsSheet {
  /// Notes that a bag has no place here, unless it is empty.
  mutating func lose(_ bag: [ForeignPayload], _ path: String) {
    guard !bag.isEmpty else { return }
    lose(.ninjsForeign, path, .dropped, bag.map(\.contextPath).joined(separator: ", "))
  }

  /// The JSON of a payload; `nil` where it is none.
  static func json(_ payload: ForeignPayload) -> JSONValue? {
    var remarks: [JSONRemark] = []
    do throws(JSONFailure) {
      return try JSONValue.read(payload.bytes, depthLimit: 64, remarks: &remarks).value
    } catch {
      return nil
    }
  }

  /// Whether a bag holds the text itself, as markup that this line can say is markup.
  func hasOwnValue(_ bag: [ForeignPayload]) -> Bool {
    bag.contains { payload in
      payload.format == "ninjs" && payload.contextPath == "value" && Self.json(payload)?.string != nil
        && (line != .one || payload.namespace == line.rawValue)
    }
  }

  /// The text itself, as it came; what else the bag holds has no place.
  mutating func takeValue(_ bag: [ForeignPayload], _ path: String) -> String? {
    let own = bag.first { $0.format == "ninjs" && $0.contextPath == "value" }
    let rest = bag.filter { $0 != own }
    lose(rest, path + ".foreign")
    if let own, own.namespace != line.rawValue { lose(.ninjsRespelled, path + ".foreign", .approximated) }
    return own.flatMap { Self.json($0)?.string }
  }

  /// Puts back what the bag of an entry holds, as far as the schema allows.
  mutating func restore(
    _ bag: [ForeignPayload], _ shapes: [String: NinjsShape], in draft: inout JSONDraft, _ path: String
  ) {
    var lost: [ForeignPayload] = []
    for payload in bag where !restore(payload, shapes, in: &draft, path) { lost.append(payload) }
    lose(lost, path)
  }

  /// Puts back what the bag of an association holds; its name and the role of its caption have been looked at.
  mutating func restoreAssociation(_ bag: [ForeignPayload], in draft: inout JSONDraft, _ path: String) {
    let own = bag.filter {
      !(["name", "caption/role"].contains($0.contextPath) && $0.format == "ninjs" && $0.namespace == line.rawValue)
    }
    var shapes = NinjsSchema.item(line)
    if line == .three { shapes["rel"] = .text }
    restore(own, shapes, in: &draft, path)
  }

  /// Puts back what the bag of the item holds.
  mutating func restoreItem(_ bag: [ForeignPayload], in draft: inout JSONDraft) {
    restore(bag, NinjsSchema.item(line), in: &draft, "foreign")
  }

  private mutating func restore(
    _ payload: ForeignPayload, _ shapes: [String: NinjsShape], in draft: inout JSONDraft, _ path: String
  ) -> Bool {
    guard payload.format == "ninjs", let source = NinjsLine(rawValue: payload.namespace ?? ""),
      let value = Self.json(payload)
    else { return false }
    let steps = payload.contextPath.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let first = steps.first.map({ NinjsSpelling.spell($0, from: source, to: line) }), steps.count <= 2 else {
      return false
    }
    let respelled = NinjsSpelling.spell(value, from: source, to: line)
    guard put(respelled, at: (first, steps.count > 1 ? steps[1] : nil), shapes, in: &draft) else { return false }
    if source != line { lose(.ninjsRespelled, path, .approximated, payload.contextPath) }
    return true
  }

  /// Sets a member, or one of a member's own, or adds to a list, if the schema accepts it.
  private func put(
    _ value: JSONValue, at place: (name: String, inner: String?), _ shapes: [String: NinjsShape],
    in draft: inout JSONDraft
  ) -> Bool {
    let name = place.name
    guard let shape = NinjsShape.of(name, in: shapes) else { return false }
    let present = draft.members.first { $0.name == name }?.node.value
    let whole: JSONValue
    switch place.inner {
    case nil:
      guard present == nil || present == value else { return false }
      whole = value
    case "":
      whole = .array((present?.elements ?? []) + [JSONNode(value)])
    case let inner?:
      guard present?[inner] == nil else { return false }
      whole = .object((present?.members ?? []) + [JSONMember(inner, JSONNode(value))])
    }
    guard shape.accepts(whole, in: line) else { return false }
    draft.set(name, whole)
    return true
  }
}
