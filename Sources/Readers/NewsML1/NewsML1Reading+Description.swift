import ArticleModel
import Markup
import NewsCodes

extension NewsML1Reading {
  /// Takes what the item is about.
  mutating func takeDescription(_ element: MarkupElement) {
    for child in element.elements {
      let isTaken = takeLanguage(child) || takeConcept(child) || takeOther(child)
      if !isTaken { keep(child, at: "NewsComponent/DescriptiveMetadata") }
    }
  }

  private mutating func takeLanguage(_ element: MarkupElement) -> Bool {
    guard element.name.local == "Language", let tag = formalName(element) else { return false }
    guard !metadata.languages.content.contains(tag) else { return true }
    trace(.language, metadata.languages.content.count, element)
    metadata.languages.content.append(tag)
    return true
  }

  private mutating func takeConcept(_ element: MarkupElement) -> Bool {
    switch element.name.local {
    case "Genre":
      guard let name = formalName(element) else { return false }
      trace(.genre, metadata.concepts.genres.count, element)
      metadata.concepts.genres.append(concept(Code(literal: name), element))
    case "OfInterestTo":
      guard let name = formalName(element) else { return !element.attributes.isEmpty ? false : true }
      trace(.audience, metadata.concepts.audiences.count, element)
      metadata.concepts.audiences.append(concept(Code(literal: name), element))
    case "SubjectCode": takeSubjects(element)
    case "Location": return takeLocation(element)
    case "TopicOccurrence": return takeTopic(element)
    default: return false
    }
    return true
  }

  private mutating func concept(_ code: Code, _ element: MarkupElement) -> Concept {
    var concept = Concept(code: code)
    concept.foreign = attributes(of: element, except: ["FormalName"])
    for (position, child) in element.elements.enumerated() {
      concept.foreign.append(payload(child, at: element.name.local, position))
    }
    return concept
  }

  private mutating func takeSubjects(_ element: MarkupElement) {
    for child in element.elements {
      guard let name = formalName(child) else {
        keep(child, at: "NewsComponent/DescriptiveMetadata/SubjectCode")
        continue
      }
      let isSubjectCode = name.utf8.count == 8 && name.utf8.allSatisfy { (0x30...0x39).contains($0) }
      let code = isSubjectCode ? Code.iptc("subj:" + name) : Code(literal: name)
      let known = metadata.concepts.subjects.contains { $0.code == code }
      if known, child.attributes.count == 1, child.elements.isEmpty { continue }
      trace(.subject, metadata.concepts.subjects.count, child)
      var subject = concept(code, child)
      subject.kind = isSubjectCode ? .topic : .unstated
      metadata.concepts.subjects.append(subject)
    }
  }

  /// A place of the properties of a location: the smallest area, with the wider ones around it.
  private mutating func takeLocation(_ element: MarkupElement) -> Bool {
    let parts = element.all("Property").compactMap { property -> (rank: Int, name: String)? in
      guard let kind = formalName(property)?.lowercased(), let name = value(property, "Value"),
        let rank = Self.areas[kind]
      else { return nil }
      return (rank, name)
    }
    guard !parts.isEmpty, parts.count == element.elements.count else { return false }
    let sorted = parts.sorted { $0.rank < $1.rank }
    var place: Concept?
    for part in sorted.reversed() {
      var next = Concept(kind: .place, names: [Name(part.name)])
      if let wider = place { next.broader = [wider] }
      place = next
    }
    guard var place else { return false }
    place.foreign = attributes(of: element, except: [])
    if value(element, "HowPresent").map({ $0.lowercased() == "relatesto" }) ?? false {
      trace(.subject, metadata.concepts.subjects.count, element)
      metadata.concepts.subjects.append(place)
    } else {
      trace(.located, metadata.concepts.located.count, element)
      metadata.concepts.located.append(place)
    }
    return true
  }

  /// The kinds of areas, the smallest first.
  private static let areas: [String: Int] = [
    "sublocation": 0, "city": 1, "countyarea": 2, "county": 2, "district": 2, "province": 3, "state": 3,
    "countryarea": 3, "provincestate": 3, "region": 4, "country": 5, "countryname": 5, "continent": 6, "worldregion": 6,
  ]

  private mutating func takeTopic(_ element: MarkupElement) -> Bool {
    guard let reference = value(element, "Topic"), let topic = topics.topic(reference), let name = topicName(topic)
    else { return false }
    trace(.subject, metadata.concepts.subjects.count, element)
    var subject = Concept(names: [Name(name)])
    switch topic.first("TopicType").flatMap({ formalName($0) })?.lowercased() {
    case "person": subject.kind = .person
    case "company", "organisation", "organization": subject.kind = .organisation
    case "location", "place", "city", "country": subject.kind = .place
    case "event": subject.kind = .event
    default: break
    }
    subject.foreign = attributes(of: element, except: [])
    metadata.concepts.subjects.append(subject)
    return true
  }

  private mutating func takeOther(_ element: MarkupElement) -> Bool {
    switch element.name.local {
    case "DateLineDate":
      guard metadata.lifecycle.contentCreated == nil, let date = NewsDate(iso8601: words(element)) else { return false }
      metadata.lifecycle.contentCreated = date
      trace(.contentCreated, element)
    case "Property":
      guard let name = formalName(element)?.lowercased(), name == "keyword" || name == "keywords",
        let word = value(element, "Value"), element.elements.isEmpty
      else { return false }
      trace(.keywords, metadata.texts.keywords.count, element)
      var keyword = Keyword(word)
      keyword.foreign = attributes(of: element, except: ["FormalName", "Value"])
      metadata.texts.keywords.append(keyword)
    default: return false
    }
    return true
  }
}
