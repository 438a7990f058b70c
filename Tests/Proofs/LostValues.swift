import ArticleJSON
import ArticleModel
import JSONText
import TestSupport

/// The values of a document, by the paths that losses name.
struct LostValues {
  private let items: [JSONValue]

  /// Takes a document.
  init(of document: Document) throws {
    var bytes: [UInt8] = []
    ArticleJSON.write(document, to: &bytes, pretty: false)
    var remarks: [JSONRemark] = []
    let value = try JSONValue.read(bytes, remarks: &remarks).value
    items = value["items"]?.value.elements?.map(\.value) ?? []
  }

  /// Every text and number at a path and below it; those of the whole item where the path is empty.
  func texts(at path: String) -> [String] {
    var steps = ModelDifference.steps(of: path)[...]
    var value = items.first ?? .null
    if steps.first == "items", let index = steps.dropFirst().first.flatMap({ Int($0) }), items.indices.contains(index) {
      value = items[index]
      steps = steps.dropFirst(2)
    }
    for step in steps {
      if let index = Int(step), let elements = value.elements {
        guard elements.indices.contains(index) else { return [] }
        value = elements[index].value
      } else if let member = value[String(step)] ?? value["metadata"]?.value[String(step)] {
        value = member.value
      } else {
        return []
      }
    }
    return Self.texts(in: value)
  }

  private static func texts(in value: JSONValue) -> [String] {
    switch value {
    case .null: []
    case .bool(let truth): [truth ? "True" : "False"]
    case .number(let text), .string(let text): [text]
    case .array(let elements): elements.flatMap { texts(in: $0.value) }
    case .object(let members): members.flatMap { texts(in: $0.node.value) }
    }
  }
}
