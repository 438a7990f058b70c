import Source

extension JSONValue {
  /// Reads a whole JSON text; what was odd but readable goes to `remarks`.
  package static func read(
    _ bytes: [UInt8], depthLimit: Int = 512, remarks: inout [JSONRemark]
  ) throws(JSONFailure) -> JSONNode {
    var scanner = try JSONScanner(bytes, depthLimit: depthLimit)
    let node = try scanner.node()
    try scanner.finish()
    remarks += scanner.remarks
    return node
  }

  /// Writes the value where the sink stands.
  package func write(to sink: inout JSONSink) {
    switch self {
    case .null: sink.null()
    case .bool(let value): sink.bool(value)
    case .number(let spelling): sink.number(spelling)
    case .string(let text): sink.string(text)
    case .array(let elements):
      sink.beginArray()
      for element in elements { element.value.write(to: &sink) }
      sink.endArray()
    case .object(let members):
      sink.beginObject()
      for member in members {
        sink.key(member.name)
        member.node.value.write(to: &sink)
      }
      sink.endObject()
    }
  }
}

extension JSONScanner {
  /// Reads a value of any kind; of members with the same name all are kept, and a remark says so.
  package mutating func node() throws(JSONFailure) -> JSONNode {
    let kind = try nextKind()
    let start = offset
    let value: JSONValue
    switch kind {
    case .null:
      try null()
      value = .null
    case .boolean: value = .bool(try boolean())
    case .number: value = .number(try number())
    case .string: value = .string(try string())
    case .array: value = .array(try elements())
    case .object: value = .object(try members())
    }
    return JSONNode(value, at: SourceRange(start, offset))
  }

  private mutating func elements() throws(JSONFailure) -> [JSONNode] {
    var elements: [JSONNode] = []
    try beginArray()
    while try nextElement() { elements.append(try node()) }
    return elements
  }

  private mutating func members() throws(JSONFailure) -> [JSONMember] {
    var members: [JSONMember] = []
    var names: Set<String> = []
    try beginObject()
    while let key = try nextKey() {
      let name = text(of: key)
      if !names.insert(name).inserted { remarks.append(JSONRemark(.duplicateKey(name), at: key.range)) }
      members.append(JSONMember(name, try node(), nameAt: key.range))
    }
    return members
  }
}
