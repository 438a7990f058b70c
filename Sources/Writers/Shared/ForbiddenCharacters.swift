import ArticleJSON
import ArticleModel
import JSONText
import Stages

/// The fields and blocks of a document in which there are characters that XML 1.0 forbids.
///
/// It goes through Galley's own JSON, so that no field can be forgotten; that is only done where a writer met one.
struct ForbiddenCharacters {
  /// How many there are at each path, in the order of the model.
  private(set) var places: [(path: String, count: Int)] = []

  private let unseen: Set<String>

  /// Looks through a document, of several items at some alone; their paths begin with `items[i].`.
  init(_ document: Document, in items: Set<Int> = []) {
    let others = document.items.count > 1 ? document.items.indices.filter { !items.contains($0) } : []
    unseen = Set(others.map { "items[\($0)]" })
    var bytes: [UInt8] = []
    ArticleJSON.write(document, to: &bytes, pretty: false)
    var remarks: [JSONRemark] = []
    guard let value = try? JSONValue.read(bytes, remarks: &remarks).value else { return }
    look(through: value, "", isAlone: document.items.count == 1)
  }

  /// A loss of a kind for each path, apart from those of bodies whose writer told of its own.
  func losses(as kind: LossKind, besides told: [Loss], _ prefix: String = "") -> [Loss] {
    let bodies = told.filter { $0.kind == .forbiddenCharacter || $0.kind == .nitfCharacter }.map(\.path)
    return places.filter { place in !bodies.contains { !$0.isEmpty && place.path.hasPrefix($0) } }.map { place in
      Loss(kind, path: prefix + place.path, .approximated, excerpt: "\(place.count) characters")
    }
  }

  private mutating func look(through value: JSONValue, _ path: String, isAlone: Bool) {
    switch value {
    case .object(let members):
      for member in members where !Self.unwritten.contains(member.name) {
        let isOuter = member.name == "metadata" || (isAlone && path.isEmpty && member.name == "items")
        let step = isOuter ? "" : member.name
        let inner = path.isEmpty || step.isEmpty ? path + step : path + "." + step
        look(through: member.node.value, inner, isAlone: isAlone)
      }
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        let inner = path.isEmpty ? "" : "\(path)[\(index)]"
        if !unseen.contains(inner) { look(through: element.value, inner, isAlone: isAlone) }
      }
    case .string(let text):
      let count = text.unicodeScalars.count { $0.isForbiddenInXML }
      if count > 0 { add(count, Self.field(path)) }
    case .null, .bool, .number: break
    }
  }

  private mutating func add(_ count: Int, _ path: String) {
    if places.last?.path == path {
      places[places.count - 1].count += count
    } else {
      places.append((path, count))
    }
  }

  /// What a document holds that is not the story's.
  private static let unwritten: Set<String> = ["range", "origins", "source", "foreign", "verbatim"]

  /// The path of the field or of the outermost block that a text is in.
  private static func field(_ path: String) -> String {
    let steps = path.split(separator: ".")
    let isBody = steps.contains { $0.hasPrefix("bodies[") }
    let end = steps.firstIndex { $0 == "text" || ["content[", "blocks[", "caption["].contains(where: $0.hasPrefix) }
    guard let end else { return path }
    return steps[..<(isBody && steps[end].hasPrefix("blocks[") ? end + 1 : end)].joined(separator: ".")
  }
}
