import ArticleModel

extension [Inline] {
  /// The people whom words name as such: whom NITF's bylines make creators.
  package var people: [Party] {
    flatMap { inline -> [Party] in
      switch inline {
      case .entity(let entity) where entity.kind == .person:
        let name = entity.content.plainText
        return name.isEmpty ? [] : [Party(names: [Name(name)], kind: .person, code: entity.code, at: entity.range)]
      case .entity(let entity): return entity.content.people
      case .emphasis(let styled), .strong(let styled), .underline(let styled), .strike(let styled), .sup(let styled),
        .sub(let styled), .smallCaps(let styled), .code(let styled):
        return styled.content.people
      case .link(let link): return link.content.people
      case .span(let span): return span.content.people
      case .quote(let quote): return quote.content.people
      case .text, .ruby, .image, .lineBreak, .footnoteReference, .foreign: return []
      }
    }
  }
}
