import ArticleModel
import Markup
import NewsCodes

extension NewsML1Reading {
  /// Takes a component: its lines and metadata into the item's, its content into bodies and media.
  mutating func takeComponent(_ component: MarkupElement, _ outer: NewsML1Context) {
    var context = outer
    if let language = HTMLStyle.language(of: component) ?? ownLanguage(component) { context.language = language }
    if let role = component.first("Role").flatMap({ formalName($0) }) { context.role = role }
    if NewsML1Kind.isMedium(component) { return takeMedium(component, context) }
    for child in component.elements {
      switch child.name.local {
      case "Role": if !child.elements.isEmpty { keep(child, at: "NewsComponent") }
      case "BasisForChoice", "Comment", "Catalog", "TopicSet", "Metadata": keep(child, at: "NewsComponent")
      case "NewsLines": takeLines(child, context)
      case "AdministrativeMetadata": takeAdministration(child)
      case "RightsMetadata": takeRights(child)
      case "DescriptiveMetadata": takeDescription(child)
      case "NewsComponent": takeComponent(child, context)
      case "ContentItem": takeContent(child, context)
      case "NewsItemRef": takeReference(child)
      default: keep(child, at: "NewsComponent")
      }
    }
  }

  private func ownLanguage(_ component: MarkupElement) -> String? {
    let languages = component.first("DescriptiveMetadata")?.all("Language") ?? []
    return languages.count == 1 ? formalName(languages[0]) : nil
  }

  private mutating func takeReference(_ element: MarkupElement) {
    guard let id = value(element, "NewsItem"), element.elements.isEmpty else {
      return keep(element, at: "NewsComponent")
    }
    trace(.relation, metadata.relations.count, element)
    var relation = Relation(kind: .partOf, itemID: id, at: element.range)
    relation.foreign = attributes(of: element, except: ["NewsItem"])
    metadata.relations.append(relation)
  }

  /// A component that holds nothing but a medium, its renditions and its caption.
  private mutating func takeMedium(_ component: MarkupElement, _ context: NewsML1Context) {
    var medium = Media(id: freeID(value(component, "Duid")), at: component.range)
    fill(&medium, with: component, context)
    media.append(medium)
  }

  private func freeID(_ wanted: String?) -> String {
    let taken = Set(media.map(\.id))
    if let wanted, !taken.contains(wanted) { return wanted }
    var number = media.count + 1
    while taken.contains("media-\(number)") { number += 1 }
    return "media-\(number)"
  }

  private mutating func fill(_ medium: inout Media, with component: MarkupElement, _ context: NewsML1Context) {
    for (position, child) in component.elements.enumerated() {
      switch child.name.local {
      case "NewsLines": takeLines(child, of: &medium)
      case "AdministrativeMetadata": takeAdministration(child, of: &medium)
      case "NewsComponent":
        var inner = context
        if let role = child.first("Role").flatMap({ formalName($0) }) { inner.role = role }
        fill(&medium, with: child, inner)
      case "ContentItem":
        if NewsML1Kind(child) == .text {
          medium.caption += caption(child)
        } else {
          medium.kind = NewsML1Kind(child).media ?? medium.kind
          medium.renditions.append(rendition(child, role: context.role))
        }
      case "Role": break
      default: medium.foreign.append(payload(child, at: component.name.local, position))
      }
    }
  }

  private mutating func caption(_ item: MarkupElement) -> [Block] {
    guard let content = item.first("DataContent") ?? item.first("Encoding")?.first("DataContent") else { return [] }
    let carried = carried(content, item)
    settle(carried, at: "media[\(media.count)].caption")
    return carried.blocks
  }

  private mutating func takeLines(_ lines: MarkupElement, of medium: inout Media) {
    for (position, line) in lines.elements.enumerated() {
      let text = FieldText(plain: words(line), at: line.range)
      switch line.name.local {
      case "HeadLine" where medium.headline == nil: medium.headline = text
      case "CreditLine" where medium.credit == nil: medium.credit = text
      case "ByLine": medium.creators.append(Party(named: words(line), at: line.range))
      case "CopyrightLine":
        medium.rights.append(Rights(notices: [Passage([.paragraph(Paragraph(text.content))], at: line.range)]))
      default: medium.foreign.append(payload(line, at: "NewsLines", position))
      }
    }
  }

  private mutating func takeAdministration(_ element: MarkupElement, of medium: inout Media) {
    for (position, child) in element.elements.enumerated() {
      let parties = child.name.local == "Creator" ? child.all("Party").compactMap { party($0) } : []
      medium.creators += parties
      if parties.isEmpty { medium.foreign.append(payload(child, at: element.name.local, position)) }
    }
  }
}
