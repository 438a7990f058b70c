extension Metadata {
  /// The values of a field as plain words, one for each value it has; empty where it has none.
  ///
  /// Media and body belong to the article, not to its metadata: ask `Article.values(of:)` for them.
  public func values(of field: FieldName) -> [String] {
    identity.values(of: field) ?? lifecycle.values(of: field) ?? texts.values(of: field) ?? credits.values(of: field)
      ?? concepts.values(of: field) ?? ownValues(of: field)
  }

  private func ownValues(of field: FieldName) -> [String] {
    switch field {
    case .language: [languages.metadata].compactMap(\.self) + languages.content
    case .direction: [languages.direction?.rawValue].compactMap(\.self)
    case .rights: rights.map(\.summary)
    case .note: notes.map(\.blocks.plainText)
    case .relation: relations.map(\.summary)
    case .digitalSourceType: [digitalSourceType?.summary].compactMap(\.self)
    case .catalog: catalogs.map { $0.href ?? $0.schemes.map(\.alias).joined(separator: " ") }
    case .foreign: foreign.map(\.contextPath)
    default: []
    }
  }
}

extension Article {
  /// The values of a field as plain words, one for each value it has; empty where it has none.
  public func values(of field: FieldName) -> [String] {
    switch field {
    case .media: media.map(\.id)
    case .body: bodies.map(\.blocks.plainText)
    default: metadata.values(of: field)
    }
  }

  /// The fields that have a value, in the order of the model.
  public var presentFields: [FieldName] {
    FieldName.allCases.filter { !values(of: $0).isEmpty }
  }
}

extension Identity {
  fileprivate func values(of field: FieldName) -> [String]? {
    switch field {
    case .guid: [guid].compactMap(\.self)
    case .version: [version.map(String.init)].compactMap(\.self)
    case .versionLabel: [versionLabel].compactMap(\.self)
    case .alternativeIDs: alternativeIDs.map(\.value)
    case .canonicalLink: [canonicalLink].compactMap(\.self)
    case .fileName: [fileName].compactMap(\.self)
    case .profile: [profile?.name].compactMap(\.self)
    case .kind: [kind?.summary].compactMap(\.self)
    case .standard: [standard?.name].compactMap(\.self)
    default: nil
    }
  }
}

extension Lifecycle {
  fileprivate func values(of field: FieldName) -> [String]? {
    switch field {
    case .firstCreated: [firstCreated?.iso8601].compactMap(\.self)
    case .versionCreated: [versionCreated?.iso8601].compactMap(\.self)
    case .contentCreated: [contentCreated?.iso8601].compactMap(\.self)
    case .contentModified: [contentModified?.iso8601].compactMap(\.self)
    case .released: [released?.iso8601].compactMap(\.self)
    case .embargo: [embargo.summary].compactMap(\.self)
    case .expires: expires.map(\.iso8601)
    case .status: [status?.summary].compactMap(\.self)
    case .signals: signals.map { $0.label ?? $0.code.summary }
    case .urgency: [urgency.map(String.init)].compactMap(\.self)
    case .role: [role?.summary].compactMap(\.self)
    case .revision: [revision.map { $0.note ?? $0.previousID ?? $0.number.map(String.init) ?? "" }].compactMap(\.self)
    case .history: history.map { $0.comment ?? $0.actor ?? $0.date?.iso8601 ?? "" }
    case .hops: hops.map { $0.party?.summary ?? $0.date?.iso8601 ?? "" }
    default: nil
    }
  }
}

extension Texts {
  fileprivate func values(of field: FieldName) -> [String]? {
    switch field {
    case .headline: headlines.map(\.text.plainText)
    case .slugline: [slugline?.text].compactMap(\.self)
    case .dateline: [dateline?.plainText].compactMap(\.self)
    case .byline: bylines.map(\.plainText)
    case .creditline: [creditline?.plainText].compactMap(\.self)
    case .description: descriptions.map(\.plainText)
    case .title: [title?.plainText].compactMap(\.self)
    case .keywords: keywords.map(\.text)
    case .tagline: [tagline?.plainText].compactMap(\.self)
    default: nil
    }
  }
}

extension Credits {
  fileprivate func values(of field: FieldName) -> [String]? {
    switch field {
    case .provider: [provider?.summary].compactMap(\.self)
    case .creator: creators.map(\.summary)
    case .contributor: contributors.map(\.summary)
    case .infoSource: infoSources.map(\.summary)
    case .distributor: [distributor?.summary].compactMap(\.self)
    case .service: services.map(\.summary)
    case .desk: desks.map(\.summary)
    case .generator: generators.map(\.name)
    default: nil
    }
  }
}

extension Concepts {
  fileprivate func values(of field: FieldName) -> [String]? {
    switch field {
    case .subject: subjects.map(\.summary)
    case .genre: genres.map(\.summary)
    case .located: located.map(\.summary)
    case .audience: audiences.map(\.summary)
    case .excludedAudience: excludedAudiences.map(\.summary)
    case .product: products.map(\.summary)
    default: nil
    }
  }
}
