import ArticleModel

extension ForeignBags {
  mutating func find(in metadata: Metadata, _ path: String) {
    note(metadata.foreign, path)
    let identity = metadata.identity
    each(identity.alternativeIDs, path + "identity.alternativeIDs") { $0.note($1.foreign, $2) }
    if let profile = identity.profile { note(profile.foreign, path + "identity.profile.") }
    find(in: metadata.lifecycle, path + "lifecycle.")
    find(in: metadata.texts, path + "texts.")
    find(in: metadata.credits, path + "credits.")
    find(in: metadata.concepts, path + "concepts.")
    each(metadata.rights, path + "rights") { $0.find(in: $1, $2) }
    each(metadata.notes, path + "notes") { $0.note($1.foreign, $2) }
    each(metadata.relations, path + "relations") { $0.find(in: $1, $2) }
    each(metadata.catalogs, path + "catalogs") { $0.find(in: $1, $2) }
  }

  private mutating func find(in lifecycle: Lifecycle, _ path: String) {
    each(lifecycle.signals, path + "signals") { $0.note($1.foreign, $2) }
    each(lifecycle.history, path + "history") { $0.note($1.foreign, $2) }
    each(lifecycle.hops, path + "hops") { bags, hop, path in
      bags.note(hop.foreign, path)
      if let party = hop.party { bags.find(in: party, path + "party.") }
      bags.each(hop.actions, path + "actions") { $0.note($1.foreign, $2) }
    }
  }

  private mutating func find(in texts: Texts, _ path: String) {
    each(texts.headlines, path + "headlines") { $0.note($1.text.foreign, $2 + "text.") }
    if let slugline = texts.slugline { note(slugline.foreign, path + "slugline.") }
    if let dateline = texts.dateline { note(dateline.foreign, path + "dateline.") }
    each(texts.bylines, path + "bylines") { $0.note($1.foreign, $2) }
    if let creditline = texts.creditline { note(creditline.foreign, path + "creditline.") }
    each(texts.descriptions, path + "descriptions") { $0.note($1.foreign, $2) }
    if let title = texts.title { note(title.foreign, path + "title.") }
    each(texts.keywords, path + "keywords") { $0.note($1.foreign, $2) }
    if let tagline = texts.tagline { note(tagline.foreign, path + "tagline.") }
  }

  private mutating func find(in credits: Credits, _ path: String) {
    if let provider = credits.provider { find(in: provider, path + "provider.") }
    each(credits.creators, path + "creators") { $0.find(in: $1, $2) }
    each(credits.contributors, path + "contributors") { $0.find(in: $1, $2) }
    each(credits.infoSources, path + "infoSources") { $0.find(in: $1, $2) }
    if let distributor = credits.distributor { find(in: distributor, path + "distributor.") }
    each(credits.services, path + "services") { $0.find(in: $1, $2) }
    each(credits.desks, path + "desks") { $0.find(in: $1, $2) }
    each(credits.generators, path + "generators") { $0.note($1.foreign, $2) }
  }

  mutating func find(in concepts: Concepts, _ path: String) {
    each(concepts.subjects, path + "subjects") { $0.find(in: $1, $2) }
    each(concepts.genres, path + "genres") { $0.find(in: $1, $2) }
    each(concepts.located, path + "located") { $0.find(in: $1, $2) }
    each(concepts.audiences, path + "audiences") { $0.find(in: $1, $2) }
    each(concepts.excludedAudiences, path + "excludedAudiences") { $0.find(in: $1, $2) }
    each(concepts.products, path + "products") { $0.find(in: $1, $2) }
  }

  mutating func find(in party: Party, _ path: String) {
    note(party.foreign, path)
    each(party.names, path + "names") { $0.note($1.foreign, $2) }
    each(party.affiliations, path + "affiliations") { $0.find(in: $1, $2) }
    each(party.contacts, path + "contacts") { $0.note($1.foreign, $2) }
    each(party.logos, path + "logos") { $0.find(in: $1, $2) }
  }

  private mutating func find(in concept: Concept, _ path: String) {
    note(concept.foreign, path)
    each(concept.names, path + "names") { $0.note($1.foreign, $2) }
    each(concept.broader, path + "broader") { $0.find(in: $1, $2) }
    each(concept.narrower, path + "narrower") { $0.find(in: $1, $2) }
    each(concept.sameAs, path + "sameAs") { $0.find(in: $1, $2) }
    each(concept.related, path + "related") { bags, related, path in
      bags.note(related.foreign, path)
      bags.find(in: related.concept, path + "concept.")
    }
    each(concept.definitions, path + "definitions") { $0.note($1.foreign, $2) }
  }

  mutating func find(in rights: Rights, _ path: String) {
    note(rights.foreign, path)
    if let party = rights.accountable { find(in: party, path + "accountable.") }
    if let holder = rights.holder { find(in: holder, path + "holder.") }
    each(rights.notices, path + "notices") { $0.note($1.foreign, $2) }
    each(rights.usageTerms, path + "usageTerms") { $0.note($1.foreign, $2) }
    each(rights.links, path + "links") { $0.find(in: $1, $2) }
    each(rights.expressions, path + "expressions") { $0.note($1.foreign, $2) }
    each(rights.territories, path + "territories") { $0.find(in: $1, $2) }
  }

  mutating func find(in relation: Relation, _ path: String) {
    note(relation.foreign, path)
  }

  mutating func find(in catalog: Catalog, _ path: String) {
    note(catalog.foreign, path)
    each(catalog.schemes, path + "schemes") { $0.note($1.foreign, $2) }
  }
}
