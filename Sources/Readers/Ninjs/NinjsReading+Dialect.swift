import ArticleModel
import JSONText
import NewsCodes
import Source

extension NinjsReading {
  /// What newsroom systems add to ninjs and the model has a place for.
  mutating func takeDialect(_ object: inout NinjsObject) {
    takeKeywords(&object)
    takeParties(&object)
    metadata.credits.services += takeConcepts(&object, ["service", "services"], .service)
    metadata.credits.desks += takeConcepts(&object, ["desks"], .desk)
    metadata.concepts.products += takeConcepts(&object, ["products"], .product)
    takeLines(&object)
    if let text = object.text("dateline") {
      metadata.texts.dateline = Self.line(text)
      note(.dateline, text)
    }
    if let text = object.text("creditline") {
      metadata.texts.creditline = Self.line(text)
      note(.creditline, text)
    }
    if let text = object.text("signal") {
      metadata.lifecycle.signals = [Signal(Code(spelled: text.value))]
      note(.signals, text)
    }
    if let text = object.text("evolvedfrom") {
      metadata.relations.append(Relation(kind: .derivedFrom, itemID: text.value, at: text.range))
      note(.relation, text)
    }
  }

  /// Headlines and teasers under names of their own.
  private mutating func takeLines(_ object: inout NinjsObject) {
    let headlines: [(String, TextRole)] = [("kicker", .kicker), ("subhead", .deck), ("subheadline", .deck)]
    for (name, role) in headlines {
      guard let text = object.text(name) else { continue }
      remarkDialect(text.name, as: FieldName.headline.rawValue, at: text.range)
      addHeadline(Headline(Self.line(text), role: role), text)
    }
    guard let text = object.text("teaser") else { return }
    remarkDialect(text.name, as: FieldName.description.rawValue, at: text.range)
    trace(.description, metadata.texts.descriptions.count, text.name, text.range)
    let passage = Passage(NinjsWords.blocks(of: text.value, at: text.range), role: .teaser, at: text.range)
    metadata.texts.descriptions.append(passage)
  }

  private mutating func takeConcepts(
    _ object: inout NinjsObject, _ names: [String], _ field: FieldName
  ) -> [Concept] {
    guard let member = object.take(names, where: { $0.kind == .array }) else { return [] }
    remarkDialect(member.name, as: field.rawValue, at: member.node.range)
    var concepts: [Concept] = []
    for element in member.node.value.elements ?? [] {
      guard let concept = concept(element, .unstated) else { continue }
      trace(field, concepts.count, member.name, element.range)
      concepts.append(concept)
    }
    return concepts
  }

  private mutating func note(_ field: FieldName, _ text: NinjsText) {
    trace(field, text.name, text.range)
    remarkDialect(text.name, as: field.rawValue, at: text.range)
  }

  private mutating func takeKeywords(_ object: inout NinjsObject) {
    let fits = { (value: JSONValue) in value.elements?.allSatisfy { $0.value.kind == .string } ?? false }
    guard let member = object.take(["keywords"], where: fits) else { return }
    remarkDialect(member.name, as: FieldName.keywords.rawValue, at: member.node.range)
    for element in member.node.value.elements ?? [] {
      guard let word = element.value.string, !word.isEmpty else { continue }
      trace(.keywords, metadata.texts.keywords.count, member.name, element.range)
      metadata.texts.keywords.append(Keyword(word))
    }
  }

  private mutating func takeParties(_ object: inout NinjsObject) {
    if metadata.credits.provider == nil, let text = object.text("source") {
      metadata.credits.provider = Party(named: text.value, at: text.range)
      note(.provider, text)
    }
    guard let member = object.list("authors") else { return }
    remarkDialect(member.name, as: FieldName.creator.rawValue, at: member.node.range)
    for element in member.node.value.elements ?? [] {
      guard let party = party(element) else { continue }
      trace(.creator, metadata.credits.creators.count, member.name, element.range)
      metadata.credits.creators.append(party)
    }
  }
}
