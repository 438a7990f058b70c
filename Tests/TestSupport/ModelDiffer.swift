import ArticleJSON
import ArticleModel
import JSONText

/// Finds where two documents differ, apart from where things stood in their inputs: ranges, origins, digests.
///
/// It compares Galley's own JSON of both, so that no field can be forgotten.
package struct ModelDiffer {
  private static let ignored: Set<String> = ["range", "origins", "source"]

  private var found: [ModelDifference] = []

  /// The differences, in the order of the earlier document.
  package static func differences(_ old: Document, _ new: Document) throws -> [ModelDifference] {
    var differ = ModelDiffer()
    differ.compare(try value(of: old), try value(of: new), "")
    guard old.items.count <= 1, new.items.count <= 1 else { return differ.found.map { short($0, "metadata.") } }
    return differ.found.map { short(short($0, "items[0]."), "metadata.") }
  }

  private static func short(_ difference: ModelDifference, _ word: String) -> ModelDifference {
    var path = difference.path
    if let range = path.firstRange(of: word) { path.removeSubrange(range) }
    return ModelDifference(path: path, old: difference.old, new: difference.new)
  }

  private static func value(of document: Document) throws -> JSONValue {
    var bytes: [UInt8] = []
    ArticleJSON.write(document, to: &bytes, pretty: false)
    var remarks: [JSONRemark] = []
    return placeless(try JSONValue.read(bytes, remarks: &remarks).value)
  }

  private static func placeless(_ value: JSONValue) -> JSONValue {
    switch value {
    case .array(let elements): .array(elements.map { JSONNode(placeless($0.value)) })
    case .object(let members):
      .object(
        members.filter { !ignored.contains($0.name) }.map { JSONMember($0.name, JSONNode(placeless($0.node.value))) })
    case .null, .bool, .number, .string: value
    }
  }

  private mutating func compare(_ old: JSONValue?, _ new: JSONValue?, _ path: String) {
    guard old != new else { return }
    switch (old, new) {
    case (.object(let left)?, .object(let right)?):
      let names = left.map(\.name) + right.map(\.name).filter { name in !left.contains { $0.name == name } }
      for name in names {
        compare(old?[name]?.value, new?[name]?.value, path.isEmpty ? name : path + "." + name)
      }
    case (.array(let left)?, .array(let right)?): compare(left.map(\.value), right.map(\.value), path)
    default: found.append(ModelDifference(path: path, old: old.map(Self.excerpt), new: new.map(Self.excerpt)))
    }
  }

  /// Lists are laid side by side: what is equal in the same order belongs together, the rest is paired as it comes.
  private mutating func compare(_ old: [JSONValue], _ new: [JSONValue], _ path: String) {
    var left: [Int] = []
    var right = Array(new.indices)
    if old.count == new.count {
      left = Array(old.indices)
    } else {
      var floor = 0
      for index in old.indices {
        if let twin = right.first(where: { $0 >= floor && new[$0] == old[index] }) {
          right.removeAll { $0 == twin }
          floor = twin
        } else {
          left.append(index)
        }
      }
    }
    for (place, index) in left.enumerated() {
      compare(old[index], place < right.count ? new[right[place]] : nil, "\(path)[\(index)]")
    }
    for index in right.dropFirst(left.count) { compare(nil, new[index], "\(path)[\(index)]") }
  }

  private static func excerpt(_ value: JSONValue) -> String {
    var sink = JSONSink()
    value.write(to: &sink)
    return String(String(decoding: sink.take(), as: UTF8.self).prefix(160))
  }
}
