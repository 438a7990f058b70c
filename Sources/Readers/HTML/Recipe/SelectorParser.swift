/// Reads selectors as style sheets write them.
struct SelectorParser {
  /// Why a selector cannot be read, and at which of its letters, from 1.
  struct Failure: Error {
    let message: String
    let column: Int
  }

  private let letters: [Character]
  private var index = 0

  /// So many steps may a selector have: matching one tries every way that its steps can stand around an element.
  private static let mostSteps = 8

  private init(_ text: String) { letters = Array(text) }

  /// Reads a selector.
  static func parse(_ text: String) throws(Failure) -> Selector {
    var parser = SelectorParser(text)
    var alternatives: [[Selector.Step]] = []
    repeat { alternatives.append(try parser.steps()) } while parser.take(",")
    guard parser.index == parser.letters.count else { throw parser.failure("\"\(parser.letters[parser.index])\"") }
    return Selector(alternatives: alternatives)
  }

  private mutating func steps() throws(Failure) -> [Selector.Step] {
    var steps: [Selector.Step] = []
    while true {
      skipBlanks()
      if take(">") {
        guard !steps.isEmpty else { throw failure("\">\" without anything before it") }
        steps[steps.count - 1].holdsNext = true
        skipBlanks()
      }
      guard let next, next != "," else { break }
      guard steps.count < Self.mostSteps else { throw failure("more than \(Self.mostSteps) steps") }
      steps.append(try step())
    }
    guard let last = steps.last, !last.holdsNext else { throw failure("no element") }
    return steps
  }

  private mutating func step() throws(Failure) -> Selector.Step {
    let start = index
    var step = Selector.Step()
    if !take("*") { step.name = word().lowercased() }
    if step.name?.isEmpty == true { step.name = nil }
    while let next {
      switch next {
      case "#": step.tests.append(try test("id", .equals))
      case ".": step.tests.append(try test("class", .holdsWord))
      case "[": step.tests.append(try bracket())
      case " ", "\t", "\n", ">", ",": return try checked(step, since: start)
      default: throw failure("\"\(next)\"")
      }
    }
    return try checked(step, since: start)
  }

  private func checked(_ step: Selector.Step, since start: Int) throws(Failure) -> Selector.Step {
    guard index > start else { throw failure("no element") }
    return step
  }

  private mutating func test(_ attribute: String, _ match: Selector.Match) throws(Failure) -> Selector.Test {
    index += 1
    let word = word()
    guard !word.isEmpty else { throw failure("no name") }
    return Selector.Test(attribute: attribute, match: match, value: word)
  }

  private mutating func bracket() throws(Failure) -> Selector.Test {
    index += 1
    skipBlanks()
    let name = word().lowercased()
    guard !name.isEmpty else { throw failure("no attribute") }
    skipBlanks()
    if take("]") { return Selector.Test(attribute: name, match: .isThere, value: "") }
    let match = try match()
    skipBlanks()
    let value = try value()
    skipBlanks()
    guard take("]") else { throw failure("no \"]\"") }
    return Selector.Test(attribute: name, match: match, value: value)
  }

  private mutating func match() throws(Failure) -> Selector.Match {
    let matches: [(Character, Selector.Match)] = [("~", .holdsWord), ("^", .begins), ("$", .ends), ("*", .holds)]
    for (sign, match) in matches where take(sign) {
      guard take("=") else { throw failure("no \"=\"") }
      return match
    }
    guard take("=") else { throw failure("no \"=\"") }
    return .equals
  }

  private mutating func value() throws(Failure) -> String {
    guard let quote = next, quote == "\"" || quote == "'" else {
      let word = word()
      guard !word.isEmpty else { throw failure("no value") }
      return word
    }
    index += 1
    var value = ""
    while let letter = next, letter != quote {
      value.append(letter)
      index += 1
    }
    guard take(quote) else { throw failure("no \(quote) at the end of a value") }
    return value
  }

  // MARK: Letters

  private var next: Character? { index < letters.count ? letters[index] : nil }

  private mutating func take(_ letter: Character) -> Bool {
    guard next == letter else { return false }
    index += 1
    return true
  }

  private mutating func word() -> String {
    var word = ""
    while let letter = next, letter.isLetter || letter.isNumber || letter == "-" || letter == "_" {
      word.append(letter)
      index += 1
    }
    return word
  }

  private mutating func skipBlanks() {
    while let letter = next, letter.isWhitespace { index += 1 }
  }

  private func failure(_ what: String) -> Failure {
    Failure(message: what, column: index + 1)
  }
}
