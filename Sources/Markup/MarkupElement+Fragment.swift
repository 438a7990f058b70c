extension MarkupElement {
  /// The element as XML that stands alone, in UTF-8: every namespace it uses is declared in it, at its root where that
  /// can be; the same element always gives the same bytes, and the bytes give the same element.
  public var fragment: [UInt8] {
    var bytes: [UInt8] = []
    appendFragment(to: &bytes)
    return bytes
  }

  /// Appends the element as XML that stands alone.
  public func appendFragment(to bytes: inout [UInt8]) {
    var scope = FragmentScope()
    let declarations = scope.declarations(forAllIn: self)
    append(to: &bytes, declaring: declarations, in: scope)
  }

  private func append(
    to bytes: inout [UInt8], declaring declarations: [(prefix: String, uri: String)], in scope: FragmentScope
  ) {
    let name = Array(name.qualified.utf8)
    bytes.append(UInt8(ascii: "<"))
    bytes += name
    for (prefix, uri) in declarations {
      Self.append(prefix.isEmpty ? "xmlns" : "xmlns:" + prefix, uri, to: &bytes)
    }
    for attribute in attributes { Self.append(attribute.name.qualified, attribute.value, to: &bytes) }
    guard !children.isEmpty else {
      bytes += Array("/>".utf8)
      return
    }
    bytes.append(UInt8(ascii: ">"))
    for child in children {
      switch child {
      case .element(let element):
        var inner = scope
        let declarations = inner.declarations(for: element)
        element.append(to: &bytes, declaring: declarations, in: inner)
      case .text(let run): _ = MarkupEscape.append(run.text, to: &bytes, in: .text)
      case .comment(let comment): bytes += Array("<!--\(comment)-->".utf8)
      case .instruction(let target, let data):
        bytes += Array((data.isEmpty ? "<?\(target)?>" : "<?\(target) \(data)?>").utf8)
      }
    }
    bytes += Array("</".utf8)
    bytes += name
    bytes.append(UInt8(ascii: ">"))
  }

  private static func append(_ name: String, _ value: String, to bytes: inout [UInt8]) {
    bytes += Array(" \(name)=\"".utf8)
    _ = MarkupEscape.append(value, to: &bytes, in: .attribute)
    bytes.append(UInt8(ascii: "\""))
  }
}
