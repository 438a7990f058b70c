import ArticleModel
import JSONText
import NewsCodes
import Source

extension NinjsReading {
  /// The rights of the item.
  mutating func takeRights(_ object: inout NinjsObject) {
    guard let (rights, ranges) = rights(&object) else { return }
    metadata.rights = [rights]
    metadata.trace(Origin(field: .rights, index: 0, rule: "ninjs.rights", ranges: ranges))
  }

  /// The rights of an item or an association; `nil` where it says nothing about them.
  func rights(_ object: inout NinjsObject) -> (rights: Rights, ranges: [SourceRange])? {
    var rights = Rights()
    var ranges: [SourceRange?] = []
    if let text = object.text("copyrightholder") {
      rights.holder = Party(named: text.value, at: text.range)
      ranges.append(text.range)
    }
    if let text = object.text("copyrightnotice") {
      rights.notices = [Passage(NinjsWords.blocks(of: text.value, at: text.range), at: text.range)]
      ranges.append(text.range)
    }
    if let text = object.text("usageterms") {
      rights.usageTerms = [Passage(NinjsWords.blocks(of: text.value, at: text.range), at: text.range)]
      ranges.append(text.range)
    }
    if let member = object.take(["rightsinfo"], where: Self.isExpression) {
      rights.expressions = [expression(member.node)]
      ranges.append(member.node.range)
    }
    return rights == Rights() ? nil : (rights, ranges.compactMap(\.self))
  }

  private static func isExpression(_ value: JSONValue) -> Bool {
    let names: Set<String> = ["langid", "linkedrights", "encodedrights"]
    guard let members = value.members, !members.isEmpty else { return false }
    return members.allSatisfy { names.contains(NinjsObject.key($0.name)) && $0.node.value.kind == .string }
  }

  private func expression(_ node: JSONNode) -> RightsExpression {
    guard var entry = NinjsObject(node) else { return RightsExpression() }
    var expression = RightsExpression(
      language: entry.text("langid")?.value, href: entry.text("linkedrights")?.value)
    if let text = entry.text("encodedrights") {
      expression.payload = ForeignPayload(
        format: "ninjs", namespace: line.rawValue, contextPath: "encodedRights", bytes: Array(text.value.utf8))
    }
    return expression
  }
}
