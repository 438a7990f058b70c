import TestSupport

/// Makes stories of 3 to 6 KB with links, lists and some tables: the same seed, the same stories.
struct StoryGenerator {
  private var random: SplitMix64
  private var number = 0

  /// Starts at a seed.
  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// The stories of a benchmark.
  static func stories(_ count: Int) -> [Story] {
    var generator = StoryGenerator(seed: 2020_02_04)
    return (0..<count).map { _ in generator.story() }
  }

  private mutating func story() -> Story {
    defer { number += 1 }
    let day = (2015 + pick(10), 1 + pick(12), 1 + pick(28))
    let slug = words(4).split(separator: " ").joined(separator: "-").lowercased()
    return Story(
      number: number, headline: capitalized(words(7 + pick(5))), reporter: name(), day: day,
      address: "https://news.example.com/\(day.0)/\(day.1)/\(slug)-\(number)", parts: parts())
  }

  private mutating func parts() -> [Story.Part] {
    var parts: [Story.Part] = []
    for index in 0..<(9 + pick(6)) {
      if index > 0, index.isMultiple(of: 5) { parts.append(.subheading(capitalized(words(3 + pick(3))))) }
      parts.append(.paragraph(pieces()))
    }
    if pick(2) == 0 { parts.append(.list((0..<(3 + pick(4))).map { _ in capitalized(words(6 + pick(8))) })) }
    if pick(5) == 0 { parts.append(.table((0..<(4 + pick(5))).map { _ in (0..<3).map { _ in words(1 + pick(2)) } })) }
    return parts
  }

  private mutating func pieces() -> [Story.Piece] {
    var pieces: [Story.Piece] = []
    for _ in 0..<(2 + pick(3)) {
      pieces.append(.words(sentence()))
      if pick(5) == 0 { pieces.append(.strong(words(2) + ". ")) }
      if pick(4) == 0 { pieces.append(.link(words(3), to: "https://example.org/\(pick(100_000))?a=1&b=2")) }
    }
    return pieces
  }

  private mutating func sentence() -> String {
    let said = capitalized(words(8 + pick(14)))
    switch pick(6) {
    case 0: return "“\(said),” said \(name()), \(words(3)). "
    case 1: return "\(said) – \(words(4)) – in \(Self.places[pick(Self.places.count)]). "
    case 2: return "\(said) for AT&T, it said. "
    default: return "\(said), \(words(5)). "
    }
  }

  private mutating func words(_ count: Int) -> String {
    (0..<count).map { _ in Self.vocabulary[pick(Self.vocabulary.count)] }.joined(separator: " ")
  }

  private mutating func name() -> String {
    "\(Self.forenames[pick(Self.forenames.count)]) \(Self.surnames[pick(Self.surnames.count)])"
  }

  private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  private static let forenames = ["Maria", "José", "Anke", "Søren", "John", "Zoë", "Li", "Fatima", "Pierre", "Olga"]
  private static let surnames = ["Müller", "Smith", "García", "Dubois", "Ivanova", "Nowak", "O’Brien", "Okafor"]
  private static let places = ["São Paulo", "Zürich", "Paris", "Kraków", "New York", "Málaga", "Tokyo"]
  private static let vocabulary = """
    the a of to and in that for on with as by at from it was said has its will after had more than over were about who \
    government minister president police court market shares percent company people city country week year month \
    election parliament opposition leader talks agreement sanctions trade oil energy bank prices inflation growth \
    report officials spokeswoman statement security forces attack region border troops military foreign policy \
    support decision plan law vote party public health hospital schools workers union strike wages jobs industry \
    technology data research university scientists climate emissions water storm flood rescue airport train road \
    team season match coach players victory final championship record score film music festival museum artist
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}
