import ArticleModel
import Markup
import NewsProse
import Source

extension PageFacts {
  /// Who wrote the story: the first place that names somebody counts, the most trusted first.
  mutating func takeAuthors() {
    let places: [[PageAuthor]] = [
      ordered(), linkedAuthors(story), marked("author", 90), told(), marked("creator", 80), credited(),
      linkedAuthors(page),
    ]
    guard let first = places.first(where: { !$0.isEmpty }) else { return }
    let chosen = withoutSite(fuller(than: first, in: places) ?? first)
    let others = rivals(places, chosen)
    for (index, author) in chosen.prefix(Self.mostAuthors).enumerated() {
      add(author, rivals: index == 0 ? others : [])
    }
  }

  /// A page that names but itself, its house or one word for somebody may name the person at a less trusted place.
  private func fuller(than first: [PageAuthor], in places: [[PageAuthor]]) -> [PageAuthor]? {
    if first.allSatisfy({ isSite($0) || AuthorNames.isHouse($0.party) }) {
      return places.first { $0.contains { AuthorNames.isSurelyPerson($0.party) } }
    }
    guard first.count == 1, let word = first[0].party.name, first[0].party.kind == .unstated else { return nil }
    return places.first { place in
      place.contains { author in
        AuthorNames.isSurelyPerson(author.party) && AuthorNames.isShort(word, for: author.claim.text.value)
      }
    }
  }

  /// The site beside persons says only where they write.
  private func withoutSite(_ authors: [PageAuthor]) -> [PageAuthor] {
    let isSigned = authors.contains { $0.party.kind == .person && !isSite($0) }
    return isSigned ? authors.filter { !isSite($0) } : authors
  }

  private func isSite(_ author: PageAuthor) -> Bool {
    author.party.name.map { AuthorNames.isSite($0, site) } ?? false
  }

  private mutating func add(_ author: PageAuthor, rivals: [Rival]) {
    let creators = metadata.credits.creators
    guard !creators.contains(where: { $0.name.map(PageText.folded) == author.claim.text.folded }) else { return }
    metadata.credits.creators.append(author.party)
    trace(.creator, creators.count, author.claim, rivals: rivals)
  }

  private func rivals(_ places: [[PageAuthor]], _ chosen: [PageAuthor]) -> [Rival] {
    var seen = Set(chosen.map(\.claim.text.folded))
    let others = places.joined().filter { seen.insert($0.claim.text.folded).inserted }
    return others.prefix(8).map { $0.claim.rival("named at a less trusted place") }
  }

  // MARK: Places

  private func ordered() -> [PageAuthor] {
    (recipe?.claims[.byline] ?? []).flatMap { authors(in: $0.text, $0.rule, $0.confidence) }
  }

  private func linkedAuthors(_ thing: LinkedThing?) -> [PageAuthor] {
    guard let thing else { return [] }
    return ["author", "creator"].lazy.map { name in
      let things = self.data.things(name, of: thing)
      let named = things.flatMap { self.authors(of: $0) }
      if !named.isEmpty { return named }
      let words = thing.values(name).contains { $0.value.string != nil } ? thing.texts(name) : []
      return words.flatMap { self.authors(in: $0, "html.json-ld-author", 92) }
    }.first { !$0.isEmpty } ?? []
  }

  private func authors(of thing: LinkedThing) -> [PageAuthor] {
    guard let name = thing.text("name") else { return [] }
    let isOrganisation = thing.types.contains { $0.hasSuffix("Organization") }
    var authors = authors(in: name, "html.json-ld-author", 94)
    for index in authors.indices {
      // Some pages call persons organisations.
      if isOrganisation, !AuthorNames.isSurelyPerson(authors[index].party) || authors[index].party.name != name.value {
        authors[index].party.kind = .organisation
        if authors.count == 1 { authors[index].party.names = [Name(name.value)] }
      }
      guard authors.count == 1 else { continue }
      if let title = thing.text("jobTitle") { authors[index].party.jobTitle = title.value }
      if let url = thing.text("url")?.value { authors[index].party.contacts = [Contact(kind: .web, value: url)] }
    }
    return authors
  }

  private func marked(_ name: String, _ confidence: Int) -> [PageAuthor] {
    marks.ofStory(name).flatMap { authors(in: marks.name(of: $0), "html.itemprop-\(name)", confidence) }
  }

  private func told() -> [PageAuthor] {
    let names = [
      "author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "dc.creator",
      "dcterms.creator", "byl", "article.author", "cxenseparse:author", "twitter:data1",
    ]
    let label = marks.meta("twitter:label1").map { Array("\($0.value): -".utf8) }
    let isLabelled = label.map { Byline.labelLength(of: $0) == $0.count - 1 } ?? false
    for name in names where name != "twitter:data1" || isLabelled {
      let found = marks.metas(name).flatMap { authors(in: $0, "html.meta-author", 86) }
      if !found.isEmpty { return found }
    }
    return marks.metas("citation_author").flatMap { text in
      AuthorNames.catalogued(text.value).flatMap { authors(in: PageText($0, at: text.range), "html.meta-author", 86) }
    }
  }

  private func credited() -> [PageAuthor] {
    marks.credits.lazy.map(named).first { !$0.isEmpty } ?? marks.credits.lazy.compactMap(penName).first ?? []
  }

  /// The one word by which a link to an author names them.
  private func penName(of element: MarkupElement) -> [PageAuthor]? {
    let relations = element.attribute("rel")?.lowercased().split(separator: " ")
    let address = element.attribute("href")?.lowercased() ?? ""
    guard relations?.contains("author") == true, Self.placesOfAuthors.contains(where: { address.contains($0) }),
      let runs = element.runs(atMost: Self.longestCredit), runs.count == 1
    else { return nil }
    let told = authors(in: PageText(runs[0], at: element.range), "html.link-author", 60)
    return told.count == 1 && !Self.linkWords.contains(told[0].claim.text.folded) ? told : nil
  }

  /// Where the address of a page about somebody says so, and what links to such pages say beside names.
  private static let placesOfAuthors = ["author", "autor", "auteur", "user", "profile", "member", "people", "/@"]
  private static let linkWords: Set<String> = [
    "about", "profile", "home", "website", "contact", "more", "bio", "user", "member", "info", "impressum", "kontakt",
  ]

  /// Whom an element names that is marked as a byline: its line, or else the first of its runs that is a name.
  private func named(by element: MarkupElement) -> [PageAuthor] {
    guard let runs = element.runs(atMost: Self.longestCredit) else { return [] }
    let line = Array(runs.joined(separator: " ").utf8)
    guard !Byline.isOfOthers(line) else { return [] }
    let told = names(in: runs, line).flatMap { authors(in: PageText($0, at: element.range), "html.byline-mark", 72) }
    return told.filter { $0.party.kind != .unstated }
  }

  private func names(in runs: [String], _ line: [UInt8]) -> [String] {
    func isName(_ run: String) -> Bool { Byline(namesAlone: Array(run.utf8)) != nil }
    if runs.count > 1, runs.allSatisfy(isName) { return runs }
    let byline = CreditLine(line)?.byline ?? Byline(namesAlone: line)
    let names = byline?.names.filter { $0.kind != .unstated }.map(\.name) ?? []
    // A run that is no name may be anything: the button that leads to more of somebody's stories, say.
    guard !names.isEmpty else {
      return runs.indices.first { isName(runs[$0]) && ($0 == 0 || !Byline.isOfOthers(runs[$0 - 1].utf8)) }
        .map { [runs[$0]] } ?? []
    }
    return names.map { name in
      // Where a run ends within a name and a job follows, the name ends there too.
      let place = runs.indices.dropLast().first { name.hasPrefix(runs[$0] + " ") && isName(runs[$0]) }
      return place.flatMap { Byline.isJob(Array(runs[$0 + 1].utf8)) ? runs[$0] : nil } ?? name
    }
  }

  private func authors(in text: PageText?, _ rule: String, _ confidence: Int) -> [PageAuthor] {
    guard let text else { return [] }
    return AuthorNames.parties(in: text, site: site).compactMap { party in
      PageClaim(PageText(party.name, at: text.range), rule, confidence).map { PageAuthor(party, $0) }
    }
  }

  private static let mostAuthors = 24
  private static let longestCredit = 160
}

extension MarkupElement {
  /// Whether another element stands in it, by their places.
  func holds(_ other: MarkupElement) -> Bool {
    guard let range, let inner = other.range else { return false }
    return range.contains(inner) && range != inner
  }
}
