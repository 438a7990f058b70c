import JSONText
import Source
import Stages

/// Reads a recipe from its file: JSON of a closed form, in which nothing unknown is passed over.
struct RecipeFile {
  private let file: SourceFile

  /// Reads a recipe; what is wrong with it is told with line and column.
  static func recipe(_ file: SourceFile) throws(StageFailure) -> PageRecipe {
    let reader = RecipeFile(file: file)
    let root: JSONNode
    do throws(JSONFailure) {
      var scanner = try JSONScanner(file.bytes)
      root = try scanner.node()
      try scanner.finish()
    } catch {
      throw reader.failure(error.message, at: error.range)
    }
    return try reader.recipe(root)
  }

  private func recipe(_ root: JSONNode) throws(StageFailure) -> PageRecipe {
    let members = try members(of: root, ["hosts", "fields", "story", "drop", "keep", "fixtures"])
    var fields: [(PageRecipe.Field, PageRecipe.Place)] = []
    for member in members["fields"]?.value.members ?? [] {
      fields.append((try field(member), try place(member.node)))
    }
    var fixtures: [RecipeFixture] = []
    for node in members["fixtures"]?.value.elements ?? [] { fixtures.append(try fixture(node)) }
    return PageRecipe(
      name: file.name, hosts: try texts(members["hosts"]).map { $0.lowercased() }, fields: fields,
      story: try selector(members["story"]), drop: try selector(members["drop"]),
      keep: try selector(members["keep"]), fixtures: fixtures)
  }

  private func fixture(_ node: JSONNode) throws(StageFailure) -> RecipeFixture {
    let members = try members(of: node, ["page", "fields", "holds", "lacks"])
    guard let page = members["page"]?.value.string else { throw failure("a fixture needs a \"page\"", at: node.range) }
    var fields: [(PageRecipe.Field, [String])] = []
    for member in members["fields"]?.value.members ?? [] { fields.append((try field(member), try texts(member.node))) }
    return RecipeFixture(
      page: page, fields: fields, holds: try texts(members["holds"]), lacks: try texts(members["lacks"]))
  }

  private func field(_ member: JSONMember) throws(StageFailure) -> PageRecipe.Field {
    if let field = PageRecipe.Field(rawValue: member.name) { return field }
    throw unknown(member, among: PageRecipe.Field.allCases.map(\.rawValue))
  }

  // MARK: Selectors

  private func place(_ node: JSONNode) throws(StageFailure) -> PageRecipe.Place {
    let written = try texts(node).joined(separator: ", ")
    let parts = written.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let selector = try selector(parts[0], node.range) else {
      throw failure("a selector is needed", at: node.range)
    }
    return PageRecipe.Place(selector: selector, attribute: parts.count > 1 ? parts[1] : nil, written: written)
  }

  private func selector(_ node: JSONNode?) throws(StageFailure) -> Selector? {
    guard let node else { return nil }
    return try selector(try texts(node).joined(separator: ", "), node.range)
  }

  private func selector(_ written: String, _ range: SourceRange?) throws(StageFailure) -> Selector? {
    guard !written.isEmpty else { return nil }
    do throws(SelectorParser.Failure) {
      return try SelectorParser.parse(written)
    } catch {
      throw failure("the selector \"\(written)\" breaks off at letter \(error.column): \(error.message)", at: range)
    }
  }

  // MARK: JSON

  private func texts(_ node: JSONNode?) throws(StageFailure) -> [String] {
    guard let node else { return [] }
    let texts = (node.value.elements ?? [node]).map(\.value.string)
    guard !texts.contains(nil) else { throw failure("a text, or a list of texts, is needed", at: node.range) }
    return texts.compactMap(\.self)
  }

  private func members(of node: JSONNode, _ names: [String]) throws(StageFailure) -> [String: JSONNode] {
    guard let members = node.value.members else { throw failure("an object is needed", at: node.range) }
    var known: [String: JSONNode] = [:]
    for member in members {
      guard names.contains(member.name) else { throw unknown(member, among: names) }
      known[member.name] = member.node
    }
    return known
  }

  private func unknown(_ member: JSONMember, among names: [String]) -> StageFailure {
    let guess = Nearest.name(to: member.name, among: names).map { "; did you mean \"\($0)\"?" } ?? ""
    return failure(
      "\"\(member.name)\" is unknown here: \(names.joined(separator: ", "))\(guess)", at: member.node.range)
  }

  private func failure(_ message: String, at range: SourceRange?) -> StageFailure {
    let position = range.map { LineTable(file).position(of: $0.start) }
    let place = position.map { ", line \($0.line), column \($0.column)" } ?? ""
    return StageFailure(Diagnostic(.htmlRecipeBroken, "\(file.name)\(place): \(message)"), .usage)
  }
}
