import ArticleModel
import Markup
import NewsCodes

extension NewsMLReading {
  /// A field of words with their markup.
  mutating func label(_ element: MarkupElement) -> FieldText {
    var text = FieldText(
      words(of: element), role: codes(element, "role", "roleuri").first, language: language(element),
      direction: HTMLStyle.direction(of: element), rank: number(element, "rank"), at: element.range)
    let role = taken(single: "role", "roleuri", in: element)
    text.foreign = bag(of: element, NewsMLTaken(words: ["xml:lang", "dir"] + role, numbers: ["rank"], text: true))
    return text
  }

  /// A headline; the first of its roles that we know says what it is for.
  mutating func headline(_ element: MarkupElement) -> Headline {
    var text = label(element)
    guard element.hasAttributes else { return Headline(text, role: .main) }
    let (role, rest) = Self.role(of: codes(element, "role", "roleuri"))
    text.role = rest
    let spelled = [role.code(beside: rest ?? Code()), rest].compactMap(\.self)
    let roles = taken("role", "roleuri", spelled: spelled, in: element)
    text.foreign = bag(of: element, NewsMLTaken(words: ["xml:lang", "dir"] + roles, numbers: ["rank"], text: true))
    return Headline(text, role: role)
  }

  /// A field of paragraphs.
  mutating func passage(_ element: MarkupElement) -> Passage {
    let role = Self.role(of: codes(element, "role", "roleuri")).role
    var passage = Passage(
      blocks(of: element), role: role, language: language(element), href: value(element, "href"), at: element.range)
    let roles = taken("role", "roleuri", spelled: [role.code(beside: nil)].compactMap(\.self), in: element)
    passage.foreign = bag(of: element, NewsMLTaken(words: ["xml:lang", "href"] + roles, text: true))
    return passage
  }

  /// What a field has beyond its words: attributes that are not taken, and its markup where it has any.
  private func bag(of element: MarkupElement, _ taken: @autoclosure () -> NewsMLTaken) -> [ForeignPayload] {
    let rest = bag(element, taken())
    return Self.settled(element.hasElements ? rest + markup(of: element) : rest)
  }

  /// A note; any constraint on publishing it that is not ours makes it restricted.
  mutating func note(_ element: MarkupElement) -> Note {
    let constraints = codes(element, "pubconstraint", "pubconstrainturi")
    let isPrintable = constraints.contains { $0.uri == OwnTerm.printable.uri }
    let audience: NoteAudience = constraints.isEmpty ? .editorial : isPrintable ? .anyone : .restricted
    let isOurs = constraints.count == 1 && OwnTerm(uri: constraints.first?.uri ?? "") != nil
    let words = taken(single: "role", "roleuri", in: element) + (isOurs ? ["pubconstrainturi"] : [])
    return Note(
      blocks(of: element), role: codes(element, "role", "roleuri").first, audience: audience,
      foreign: bag(of: element, NewsMLTaken(words: words, text: true)), at: element.range)
  }

  /// A keyword.
  mutating func keyword(_ element: MarkupElement) -> Keyword {
    let role = taken(single: "role", "roleuri", in: element)
    return Keyword(
      element.text.collapsed, role: codes(element, "role", "roleuri").first, language: language(element),
      foreign: Self.settled(bag(element, NewsMLTaken(words: ["xml:lang"] + role, text: true))))
  }

  /// A name in its language and role.
  func name(_ element: MarkupElement) -> Name {
    let role = taken(single: "role", "roleuri", in: element)
    return Name(
      element.text.collapsed, language: language(element), role: codes(element, "role", "roleuri").first,
      foreign: Self.settled(bag(element, NewsMLTaken(words: ["xml:lang"] + role, text: true))))
  }

  /// What words are for, and the code that is left over; a code we do not know is the role where there is no other.
  private static func role(of codes: [Code]) -> (role: TextRole, rest: Code?) {
    for (index, code) in codes.enumerated() {
      guard let role = TextRole(of: code) else { continue }
      var rest = codes
      rest.remove(at: index)
      return (role, rest.first)
    }
    guard let first = codes.first else { return (.main, nil) }
    return (.other(first), codes.dropFirst().first)
  }

  /// What holds the words of a field: the field itself, or the element that a writer of ours put around rich ones.
  private static func holder(in field: MarkupElement) -> MarkupElement {
    isOurs(field) ? field.elements.first ?? field : field
  }

  /// The words of an element, on one line.
  mutating func words(of element: MarkupElement) -> [Inline] {
    var reader = HTMLBodyReader()
    reader.knowsOwnClasses = true
    reader.isOwnPage = Self.isOurs(element)
    return reader.inlines(of: Self.holder(in: element))
  }

  /// The paragraphs of an element.
  mutating func blocks(of element: MarkupElement) -> [Block] {
    var reader = HTMLBodyReader()
    reader.knowsOwnClasses = true
    reader.isOwnPage = Self.isOurs(element)
    return reader.blocks(of: Self.holder(in: element))
  }
}
