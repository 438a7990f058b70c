import JSONText

extension JSONValue {
  /// The value as bytes.
  var bytes: [UInt8] {
    var sink = JSONSink()
    write(to: &sink)
    return sink.bytes
  }

  /// The value with one part changed or removed, once for every place that is not yet among those tried.
  func mutants(unless tried: inout Set<String>, below path: [String] = []) -> [JSONMutant] {
    let place = path.suffix(2).joined(separator: "/")
    var mutants: [JSONMutant] = []
    if let changed, tried.insert(place).inserted { mutants.append(JSONMutant(value: changed, place: place)) }
    switch self {
    case .null, .bool, .number, .string: break
    case .array(let elements):
      if elements.count > 1, tried.insert("\(place) shortened").inserted {
        mutants.append(JSONMutant(value: .array(Array(elements.dropLast())), place: place))
      }
      for (index, element) in elements.enumerated() {
        for mutant in element.value.mutants(unless: &tried, below: path) {
          var copy = elements
          copy[index].value = mutant.value
          mutants.append(JSONMutant(value: .array(copy), place: mutant.place))
        }
      }
    case .object(let members):
      let kind = self["type"]?.value.string.map { [$0] } ?? []
      for (index, member) in members.enumerated() {
        var without = members
        without.remove(at: index)
        let path = path + kind + [member.name]
        let place = path.suffix(2).joined(separator: "/")
        if tried.insert("\(place) removed").inserted {
          mutants.append(JSONMutant(value: .object(without), place: place))
        }
        for mutant in member.node.value.mutants(unless: &tried, below: path) {
          var copy = members
          copy[index].node.value = mutant.value
          mutants.append(JSONMutant(value: .object(copy), place: mutant.place))
        }
      }
    }
    return mutants
  }

  /// Another value of the same kind, where that is simple.
  private var changed: JSONValue? {
    switch self {
    case .bool(let value): .bool(!value)
    case .number(let spelling): Int(spelling).map { .number(String($0 + 1)) }
    case .string(let text): .string(text + "x")
    case .null, .array, .object: nil
    }
  }
}
