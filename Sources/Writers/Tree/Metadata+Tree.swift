import ArticleModel

extension Metadata {
  /// A line for every value of every field, in the order of the model, each with its origins below it.
  ///
  /// Media and bodies are fields of an article too, and come as `others`.
  func trees(also others: [FieldName: [TreeNode]] = [:]) -> [TreeNode] {
    FieldName.allCases.flatMap { field in
      traced(field, lines(of: field, others[field] ?? []))
    }
  }

  /// Puts the origins of a field below the values they speak of.
  private func traced(_ field: FieldName, _ lines: [TreeNode]) -> [TreeNode] {
    var lines = lines
    for origin in origins(of: field) {
      if lines.isEmpty {
        var absent = TreeNode(field.rawValue)
        absent.flag("absent", true)
        lines = [absent]
      }
      let index = origin.index ?? 0
      lines[lines.indices.contains(index) ? index : 0].add(origin.tree)
    }
    return lines
  }

  private func lines(of field: FieldName, _ others: [TreeNode]) -> [TreeNode] {
    let name = field.rawValue
    switch field {
    case .guid, .version, .versionLabel, .alternativeIDs, .canonicalLink, .fileName, .profile, .kind, .standard:
      return identity.lines(of: field)
    case .firstCreated, .versionCreated, .contentCreated, .contentModified, .released, .embargo, .expires, .status,
      .signals, .urgency, .role, .revision, .history, .hops:
      return lifecycle.lines(of: field)
    case .language, .direction: return languages.lines(of: field)
    case .headline, .slugline, .dateline, .byline, .creditline, .description, .title, .keywords, .tagline:
      return texts.lines(of: field)
    case .provider, .creator, .contributor, .infoSource, .distributor, .service, .desk, .generator:
      return credits.lines(of: field)
    case .subject, .genre, .located, .audience, .excludedAudience, .product: return concepts.lines(of: field)
    case .rights: return rights.map { $0.tree(name) }
    case .note: return notes.map { $0.tree(name) }
    case .relation: return relations.map { $0.tree(name) }
    case .digitalSourceType: return TreeNode.lines(name, digitalSourceType?.notation)
    case .catalog: return catalogs.map { $0.tree(name) }
    case .foreign: return foreign.map { $0.tree(name) }
    case .media, .body: return others
    }
  }
}

extension TreeNode {
  /// A line for a value in notation, where there is one.
  static func lines(_ name: String, _ notation: String?) -> [TreeNode] {
    guard let notation else { return [] }
    var node = TreeNode(name)
    node.facts = [notation]
    return [node]
  }
}
