import ArticleModel
import Markup
import NewsCodes

extension NewsMLReading {
  /// A field of words with their markup.
  mutating func label(_ element: MarkupElement) -> FieldText {
    FieldText(
      words(of: element), role: codes(element, "role", "roleuri").first, language: language(element),
      direction: HTMLStyle.direction(of: element), rank: number(element, "rank"), at: element.range)
  }

  /// A headline; the first of its roles that we know says what it is for.
  mutating func headline(_ element: MarkupElement) -> Headline {
    var text = label(element)
    let roles = codes(element, "role", "roleuri")
    let (role, rest) = Self.role(of: roles)
    text.role = rest
    return Headline(text, role: role)
  }

  /// A field of paragraphs.
  mutating func passage(_ element: MarkupElement) -> Passage {
    Passage(
      blocks(of: element), role: Self.role(of: codes(element, "role", "roleuri")).role, language: language(element),
      href: value(element, "href"), at: element.range)
  }

  /// What words are for, and the code that is left over; a code we do not know is the role where there is no other.
  private static func role(of codes: [Code]) -> (role: TextRole, rest: Code?) {
    let known: [TextRole] = [.main, .deck, .kicker, .short, .summary, .caption, .teaser]
    for (index, code) in codes.enumerated() {
      let role = known.first { role in
        role.term.map { $0.uri == code.uri } == true
          || role.descriptionQCode.map { Code.iptc($0).matches(code) } == true
      }
      guard let role else { continue }
      var rest = codes
      rest.remove(at: index)
      return (role, rest.first)
    }
    guard let first = codes.first else { return (.main, nil) }
    return (.other(first), codes.dropFirst().first)
  }

  /// The words of an element, on one line.
  mutating func words(of element: MarkupElement) -> [Inline] {
    var reader = HTMLBodyReader()
    reader.knowsOwnClasses = true
    return reader.inlines(of: element)
  }

  /// The paragraphs of an element.
  mutating func blocks(of element: MarkupElement) -> [Block] {
    var reader = HTMLBodyReader()
    reader.knowsOwnClasses = true
    return reader.blocks(of: element)
  }
}
