import ArticleJSON
import ArticleModel
import JSONText

/// Finds where two documents differ, apart from where things stood in their inputs: ranges, origins, digests.
///
/// It compares Galley's own JSON of both, so that no field can be forgotten.
package struct ModelDiffer {
  private static let ignored: Set<String> = ["range", "origins", "source"]

  private var found: [ModelDifference] = []

  /// What two documents may differ in all the same.
  package struct Tolerance: Hashable, Sendable {
    /// White space is folded first, for formats that do.
    package var foldsSpace: Bool
    /// Parts that say nothing are left out.
    package var overlooksSilence: Bool

    package init(foldsSpace: Bool = false, overlooksSilence: Bool = false) {
      (self.foldsSpace, self.overlooksSilence) = (foldsSpace, overlooksSilence)
    }
  }

  /// The differences, in the order of the earlier document.
  package static func differences(
    _ old: Document, _ new: Document, _ tolerance: Tolerance = Tolerance()
  ) throws -> [ModelDifference] {
    var differ = ModelDiffer()
    differ.compare(try value(of: old, tolerance), try value(of: new, tolerance), "")
    guard old.items.count <= 1, new.items.count <= 1 else { return differ.found.map { short($0, "metadata.") } }
    return differ.found.map { short(short($0, "items[0]."), "metadata.") }
  }

  private static func short(_ difference: ModelDifference, _ word: String) -> ModelDifference {
    var path = difference.path
    if let range = path.firstRange(of: word) { path.removeSubrange(range) }
    return ModelDifference(path: path, old: difference.old, new: difference.new)
  }

  private static func value(of document: Document, _ tolerance: Tolerance) throws -> JSONValue {
    var bytes: [UInt8] = []
    ArticleJSON.write(document, to: &bytes, pretty: false)
    var remarks: [JSONRemark] = []
    return placeless(try JSONValue.read(bytes, remarks: &remarks).value, tolerance)
  }

  /// The value without places. What says nothing may be left out; in a list `null` keeps its place, as paths count it.
  private static func placeless(_ value: JSONValue, _ tolerance: Tolerance) -> JSONValue {
    let spoken = { (value: JSONValue) in
      tolerance.overlooksSilence && ModelSilence.saysNothing(value) ? nil : Optional(value)
    }
    switch value {
    case .array(let elements):
      guard tolerance.overlooksSilence else {
        return .array(elements.map { JSONNode(placeless($0.value, tolerance)) })
      }
      let values = elements.flatMap { ModelSilence.opened($0.value) }.map { value in
        ModelSilence.plain(value) == nil ? spoken(placeless(value, tolerance)) ?? .null : value
      }
      return .array(ModelSilence.joined(values).map { JSONNode(spoken(placeless($0, tolerance)) ?? .null) })
    case .object(let members):
      return .object(
        members.filter { member in
          !ignored.contains(member.name)
            && !(tolerance.overlooksSilence && ModelSilence.isTold(member, in: members))
        }.compactMap { member in
          spoken(placeless(member.node.value, tolerance)).map { JSONMember(member.name, JSONNode($0)) }
        })
    case .string(let text) where tolerance.overlooksSilence:
      return .string(ModelSilence.settled(text, foldingSpace: tolerance.foldsSpace))
    case .string: return value
    case .null, .bool, .number: return value
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

  /// Lists are laid side by side: what is equal in the same order belongs together, then what says the same words, and the
  /// rest is paired as it comes.
  private mutating func compare(_ old: [JSONValue], _ new: [JSONValue], _ path: String) {
    guard old.count != new.count else {
      for index in old.indices { compare(old[index].unlessNull, new[index].unlessNull, "\(path)[\(index)]") }
      return
    }
    var left = old.indices.filter { old[$0] != .null }
    var right = new.indices.filter { new[$0] != .null }
    var pairs: [(Int, Int)] = []
    if left.count != right.count {
      pairs += Self.pairs(&left, &right) { old[$0] == new[$1] }
      pairs += Self.pairs(&left, &right) { index, other in
        let words = Self.words(of: old[index])
        return !words.isEmpty && words == Self.words(of: new[other])
      }
      pairs += Self.pairs(&left, &right) { index, other in
        old[index]["type"].map { $0.value == new[other]["type"]?.value } ?? false
      }
    }
    pairs += zip(left, right)
    for (index, other) in pairs.sorted(by: { $0.0 < $1.0 }) { compare(old[index], new[other], "\(path)[\(index)]") }
    for index in left.dropFirst(right.count) { compare(old[index], nil, "\(path)[\(index)]") }
    for index in right.dropFirst(left.count) { compare(nil, new[index], "\(path)[\(index)]") }
  }

  /// Takes out of two lists what belongs together in the same order.
  private static func pairs(
    _ left: inout [Int], _ right: inout [Int], where belong: (Int, Int) -> Bool
  ) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    var floor = -1
    for index in left {
      guard let twin = right.first(where: { $0 > floor && belong(index, $0) }) else { continue }
      pairs.append((index, twin))
      floor = twin
    }
    left.removeAll { index in pairs.contains { $0.0 == index } }
    right.removeAll { index in pairs.contains { $0.1 == index } }
    return pairs
  }

  /// All texts of a value.
  private static func words(of value: JSONValue) -> String {
    switch value {
    case .array(let elements): elements.map { words(of: $0.value) }.joined()
    case .object(let members):
      members.map { member in
        if ["text", "value"].contains(member.name), case .string(let text) = member.node.value {
          return String(text.filter { !$0.isWhitespace })
        }
        return words(of: member.node.value)
      }.joined()
    case .null, .bool, .number, .string: ""
    }
  }

  private static func excerpt(_ value: JSONValue) -> String {
    var sink = JSONSink()
    value.write(to: &sink)
    return String(String(decoding: sink.take(), as: UTF8.self).prefix(160))
  }
}

extension JSONValue {
  /// The value, unless it only keeps a place.
  fileprivate var unlessNull: JSONValue? { self == .null ? nil : self }
}
