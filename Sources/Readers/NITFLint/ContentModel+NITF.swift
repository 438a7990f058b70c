import NewsCodes

extension ContentModel {
  /// The model of an element of NITF 3.6; `nil` where it has none, or holds nothing but words.
  static func nitf(_ element: String) -> ContentModel? { models[element] }

  private static let models: [String: ContentModel] = {
    var models: [String: ContentModel] = [:]
    for name in NITFGrammar.names {
      if let words = special[name] ?? NITFGrammar.rule(name).flatMap(words) { models[name] = ContentModel(words) }
    }
    return models
  }()

  private static func words(_ rule: NITFGrammar.Rule) -> String? {
    let names = rule.children.map(\.name)
    switch rule.content {
    case .empty, .text: return ""
    case .choice, .mixed: return names.isEmpty ? "" : names.joined(separator: "|") + "*"
    case .inline: return enriched + "*"
    case .flow: return enriched + "|" + blocks + "*"
    case .sequence:
      return rule.children.map { child in
        switch child.count {
        case .one: child.name
        case .optional: child.name + "?"
        case .many: child.name + "*"
        }
      }.joined(separator: " ")
    case .special: return nil
    }
  }

  private static let enriched = NITFGrammar.enriched.sorted().joined(separator: "|")
  private static let blocks = NITFGrammar.blocks.sorted().joined(separator: "|")

  /// The elements whose models the grammar leaves to code.
  private static let special = [
    "body.content": "block|\(blocks)*",
    "block": "tobject? key-list? classifier* byline? dateline? copyrite? abstract* \(blocks)* datasource?",
    "abstract": blocks + "+", "dd": "block|\(enriched)|\(blocks)*",
    "note": "body.content+", "fn": "body.content+", "bq": "block|credit*",
    "table": "caption? col|colgroup? thead? tfoot? tbody|tr*",
    "media": "media-metadata* media-reference|media-object+ media-caption* media-producer*",
    "nitf-table": "nitf-table-metadata table|custom-table|table-reference",
    "nitf-table-metadata": "nitf-table-summary? nitf-colgroup|nitf-col+", "nitf-table-summary": "p*",
    "nitf-colgroup": "nitf-col+", "colgroup": "col+", "thead": "tr+", "tbody": "tr+", "tfoot": "tr+",
    "tr": "th|td+", "ol": "li+", "ul": "li+", "dl": "dt|dd+",
  ]
}
