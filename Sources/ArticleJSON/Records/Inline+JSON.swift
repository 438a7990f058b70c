import ArticleModel

extension Inline: JSONUnion {
  /// The `type` of an inline in JSON.
  package enum Tag: String, CaseIterable, Sendable {
    case text
    case emphasis
    case strong
    case underline
    case strike
    case sup
    case sub
    case smallCaps
    case code
    case quote
    case link
    case entity
    case span
    case ruby
    case image
    case lineBreak
    case footnoteReference
    case foreign
  }

  func writeCase(to writer: inout FieldWriter) {
    switch self {
    case .text(let node): tagged(.text, node, to: &writer)
    case .emphasis(let node): tagged(.emphasis, node, to: &writer)
    case .strong(let node): tagged(.strong, node, to: &writer)
    case .underline(let node): tagged(.underline, node, to: &writer)
    case .strike(let node): tagged(.strike, node, to: &writer)
    case .sup(let node): tagged(.sup, node, to: &writer)
    case .sub(let node): tagged(.sub, node, to: &writer)
    case .smallCaps(let node): tagged(.smallCaps, node, to: &writer)
    case .code(let node): tagged(.code, node, to: &writer)
    case .quote(let node): tagged(.quote, node, to: &writer)
    case .link(let node): tagged(.link, node, to: &writer)
    case .entity(let node): tagged(.entity, node, to: &writer)
    case .span(let node): tagged(.span, node, to: &writer)
    case .ruby(let node): tagged(.ruby, node, to: &writer)
    case .image(let node): tagged(.image, node, to: &writer)
    case .lineBreak(let node): tagged(.lineBreak, node, to: &writer)
    case .footnoteReference(let node): tagged(.footnoteReference, node, to: &writer)
    case .foreign(let node): tagged(.foreign, node, to: &writer)
    }
  }

  static func make<V: PayloadVisitor>(_ tag: Tag, _ visitor: inout V) throws(V.Failure) -> Inline {
    switch tag {
    case .text: .text(try visitor.payload())
    case .emphasis: .emphasis(try visitor.payload())
    case .strong: .strong(try visitor.payload())
    case .underline: .underline(try visitor.payload())
    case .strike: .strike(try visitor.payload())
    case .sup: .sup(try visitor.payload())
    case .sub: .sub(try visitor.payload())
    case .smallCaps: .smallCaps(try visitor.payload())
    case .code: .code(try visitor.payload())
    case .quote: .quote(try visitor.payload())
    case .link: .link(try visitor.payload())
    case .entity: .entity(try visitor.payload())
    case .span: .span(try visitor.payload())
    case .ruby: .ruby(try visitor.payload())
    case .image: .image(try visitor.payload())
    case .lineBreak: .lineBreak(try visitor.payload())
    case .footnoteReference: .footnoteReference(try visitor.payload())
    case .foreign: .foreign(try visitor.payload())
    }
  }
}
