import ArticleModel

extension Identity {
  /// The lines of a field of this part; none for the fields of others.
  func lines(of field: FieldName) -> [TreeNode] {
    let name = field.rawValue
    switch field {
    case .guid: return TreeNode.lines(name, guid?.quoted)
    case .version: return TreeNode.lines(name, version.map(String.init))
    case .versionLabel: return TreeNode.lines(name, versionLabel?.quoted)
    case .alternativeIDs: return alternativeIDs.map { $0.tree(name) }
    case .canonicalLink: return TreeNode.lines(name, canonicalLink?.quoted)
    case .fileName: return TreeNode.lines(name, fileName?.quoted)
    case .profile: return [profile?.tree(name)].compactMap(\.self)
    case .kind: return TreeNode.lines(name, kind?.notation)
    case .standard: return [standard?.tree(name)].compactMap(\.self)
    default: return []
    }
  }
}

extension Lifecycle {
  /// The lines of a field of this part; none for the fields of others.
  func lines(of field: FieldName) -> [TreeNode] {
    let name = field.rawValue
    switch field {
    case .firstCreated: return TreeNode.lines(name, firstCreated?.notation)
    case .versionCreated: return TreeNode.lines(name, versionCreated?.notation)
    case .contentCreated: return TreeNode.lines(name, contentCreated?.notation)
    case .contentModified: return TreeNode.lines(name, contentModified?.notation)
    case .released: return TreeNode.lines(name, released?.notation)
    case .embargo: return TreeNode.lines(name, embargo == .none ? nil : embargo.notation)
    case .expires: return expires.flatMap { TreeNode.lines(name, $0.notation) }
    case .status: return TreeNode.lines(name, status?.notation)
    case .signals: return signals.map { $0.tree(name) }
    case .urgency: return TreeNode.lines(name, urgency.map(String.init))
    case .role: return TreeNode.lines(name, role?.notation)
    case .revision: return [revision?.tree(name)].compactMap(\.self)
    case .history: return history.map { $0.tree(name) }
    case .hops: return hops.map { $0.tree(name) }
    default: return []
    }
  }
}

extension Languages {
  /// The lines of a field of this part; none for the fields of others.
  func lines(of field: FieldName) -> [TreeNode] {
    let name = field.rawValue
    switch field {
    case .language:
      let own = TreeNode.lines(name, metadata.map { "metadata \($0.quoted)" })
      return own + content.flatMap { TreeNode.lines(name, $0.quoted) }
    case .direction: return TreeNode.lines(name, direction?.rawValue)
    default: return []
    }
  }
}

extension Texts {
  /// The lines of a field of this part; none for the fields of others.
  func lines(of field: FieldName) -> [TreeNode] {
    let name = field.rawValue
    switch field {
    case .headline: return headlines.map { $0.tree(name) }
    case .slugline: return [slugline?.tree(name)].compactMap(\.self)
    case .dateline: return [dateline?.tree(name)].compactMap(\.self)
    case .byline: return bylines.map { $0.tree(name) }
    case .creditline: return [creditline?.tree(name)].compactMap(\.self)
    case .description: return descriptions.map { $0.tree(name) }
    case .title: return [title?.tree(name)].compactMap(\.self)
    case .keywords: return keywords.map { $0.tree(name) }
    case .tagline: return [tagline?.tree(name)].compactMap(\.self)
    default: return []
    }
  }
}

extension Credits {
  /// The lines of a field of this part; none for the fields of others.
  func lines(of field: FieldName) -> [TreeNode] {
    let name = field.rawValue
    switch field {
    case .provider: return [provider?.tree(name)].compactMap(\.self)
    case .creator: return creators.map { $0.tree(name) }
    case .contributor: return contributors.map { $0.tree(name) }
    case .infoSource: return infoSources.map { $0.tree(name) }
    case .distributor: return [distributor?.tree(name)].compactMap(\.self)
    case .service: return services.map { $0.tree(name) }
    case .desk: return desks.map { $0.tree(name) }
    case .generator: return generators.map { $0.tree(name) }
    default: return []
    }
  }
}

extension Concepts {
  /// The lines of a field of this part; none for the fields of others.
  func lines(of field: FieldName) -> [TreeNode] {
    let name = field.rawValue
    switch field {
    case .subject: return subjects.map { $0.tree(name) }
    case .genre: return genres.map { $0.tree(name) }
    case .located: return located.map { $0.tree(name) }
    case .audience: return audiences.map { $0.tree(name) }
    case .excludedAudience: return excludedAudiences.map { $0.tree(name) }
    case .product: return products.map { $0.tree(name) }
    default: return []
    }
  }

  /// The lines of all its fields.
  var nodes: [TreeNode] {
    FieldName.allCases.flatMap { lines(of: $0) }
  }
}
