import ArticleModel

extension Metadata {
  /// Whether the field of a fact has no value of its own.
  func lacks(_ fact: StatedFact) -> Bool {
    switch fact {
    case .language: languages.content.isEmpty
    case .provider: credits.provider == nil || hasDerivedProvider
    case .providerDomain: credits.provider?.domain == nil && hasStatedProvider
    case .guid: identity.guid == nil
    case .version: identity.version == nil
    case .versionCreated: lifecycle.versionCreated == nil
    case .copyrightHolder: rights.allSatisfy { $0.holder == nil }
    case .copyrightNotice: rights.allSatisfy { $0.notices.isEmpty }
    case .usageTerms: rights.allSatisfy { $0.usageTerms.isEmpty }
    case .creditline: texts.creditline == nil
    case .byline: texts.bylines.isEmpty
    case .headline: texts.headline == nil
    case .slugline: texts.slugline == nil
    case .embargo: lifecycle.embargo == .none
    case .status: lifecycle.status == nil
    case .urgency: lifecycle.urgency == nil
    case .canonicalLink: identity.canonicalLink == nil
    case .keywords: texts.keywords.isEmpty
    }
  }

  /// States a fact, traces it to the user, and keeps what it replaced as its rivals.
  mutating func state(_ fact: StatedFact, rule: String) {
    let field = fact.field
    let before = values(of: field)
    put(fact)
    let after = Set(values(of: field))
    let rivals = before.enumerated().filter { !after.contains($0.element) }.map { index, value in
      let origin = origins(of: field).first { $0.index == nil || $0.index == index }
      return Rival(
        value: value, rule: origin?.rule ?? "", confidence: origin?.confidence ?? 100, reason: "the user's word counts",
        at: origin?.ranges.first)
    }
    // What is left of a field that holds several things keeps its origins.
    if field != .rights, field != .provider { forgetOrigins(of: field) }
    trace(Origin(field: field, kind: .manifest, rule: rule, rivals: rivals))
  }

  private mutating func put(_ fact: StatedFact) {
    switch fact {
    case .language(let tag): languages.content = [tag]
    case .provider(let name): credits.provider = Party(named: name, kind: .organisation)
    case .providerDomain(let domain): credits.provider = provider(of: domain)
    case .guid(let guid): identity.guid = guid
    case .version(let version): identity.version = version
    case .versionCreated(let date): lifecycle.versionCreated = date
    case .copyrightHolder(let name): putRights { $0.holder = Party(named: name) }
    case .copyrightNotice(let text): putRights { $0.notices = [Self.passage(text)] }
    case .usageTerms(let text): putRights { $0.usageTerms = [Self.passage(text)] }
    case .creditline(let text): texts.creditline = FieldText(plain: text)
    case .byline(let text): texts.bylines = [FieldText(plain: text)]
    case .headline(let text): putHeadline(text)
    case .slugline(let text): texts.slugline = Slugline(text)
    case .embargo(let embargo): lifecycle.embargo = embargo
    case .status(let status): lifecycle.status = status
    case .urgency(let urgency): lifecycle.urgency = urgency
    case .canonicalLink(let link): identity.canonicalLink = link
    case .keywords(let words): texts.keywords = words.map { Keyword($0) }
    }
  }

  /// Whether the user named the provider, or nobody did: a stated domain never joins a provider of the source's.
  private var hasStatedProvider: Bool {
    credits.provider == nil || origins(of: .provider).contains { $0.kind == .manifest }
  }

  /// Whether all that is known of the provider is a domain that a reader made of an address.
  private var hasDerivedProvider: Bool {
    credits.provider?.names.isEmpty == true && origins(of: .provider).contains { $0.kind == .derived }
  }

  private func provider(of domain: String) -> Party {
    var provider = credits.provider ?? Party(kind: .organisation)
    provider.domain = domain
    return provider
  }

  /// Changes the rights of the whole item.
  private mutating func putRights(_ change: (inout Rights) -> Void) {
    if let index = rights.firstIndex(where: { $0.scope == nil }) {
      change(&rights[index])
    } else {
      var own = Rights()
      change(&own)
      rights.append(own)
    }
  }

  private mutating func putHeadline(_ text: String) {
    texts.headlines.removeAll { $0.role == .main }
    texts.headlines.insert(Headline(FieldText(plain: text)), at: 0)
  }

  private static func passage(_ text: String) -> Passage {
    Passage([.paragraph(Paragraph([.text(TextRun(text))]))])
  }
}
