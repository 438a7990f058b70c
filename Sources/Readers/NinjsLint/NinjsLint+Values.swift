import ArticleModel
import JSONText
import NewsCodes
import Source

extension NinjsLint {
  /// Looks at the words of a text.
  mutating func inspect(text node: JSONNode, _ name: String) {
    guard let text = node.value.string else { return }
    if let fault = CodeFault(address: text) { find(fault, text, name, at: node.range) }
  }

  mutating func inspect(uri node: JSONNode, _ name: String) {
    guard let text = node.value.string else {
      return find(.ninjsWrongType, "\(name) is to be a URI and is \(node.value.kind.rawValue)", at: node.range)
    }
    if !LexicalForm.isURI(text) { find(.ninjsURIForm, "\(name) is \"\(text.prefix(60))\", no URI", at: node.range) }
    if let fault = CodeFault(address: text) { find(fault, text, name, at: node.range) }
  }

  mutating func inspect(moment node: JSONNode, _ name: String) {
    guard let text = node.value.string else {
      return find(.ninjsWrongType, "\(name) is to be a moment and is \(node.value.kind.rawValue)", at: node.range)
    }
    switch MomentForm(text) {
    case .moment(hasZone: true) where NewsDate.isRFC3339(text): return
    case .moment(hasZone: false): find(.ninjsZoneless, "\(name) \(text.trimmed) has no zone", at: node.range)
    case .empty: find(.ninjsDateForm, "\(name) is empty", at: node.range)
    case .moment, .truncated, .day, .malformed:
      let words = "\(name) \"\(text.prefix(40))\" is not written as YYYY-MM-DDThh:mm:ss and a zone"
      find(.ninjsDateForm, words, at: node.range)
    }
  }

  mutating func inspect(date node: JSONNode, _ name: String) {
    guard let text = node.value.string else {
      return find(.ninjsWrongType, "\(name) is to be a date and is \(node.value.kind.rawValue)", at: node.range)
    }
    switch MomentForm(text) {
    case .moment, .truncated, .day: return
    case .empty, .malformed: find(.ninjsDateForm, "\(name) \"\(text.prefix(40))\" is no date", at: node.range)
    }
  }

  mutating func inspect(number node: JSONNode, _ bounds: ClosedRange<Int>, _ name: String) {
    guard node.value.kind == .number else {
      return find(.ninjsWrongType, "\(name) is to be a number and is \(node.value.kind.rawValue)", at: node.range)
    }
    if NinjsNumber.value(of: node.value).map(bounds.contains) ?? false { return }
    let wanted = bounds.upperBound < .max ? " from \(bounds.lowerBound) to \(bounds.upperBound)" : ""
    find(.ninjsNumberForm, "\(name) is no whole number\(wanted)", at: node.range)
  }

  mutating func inspect(word node: JSONNode, _ words: [String], _ name: String) {
    guard let word = node.value.string else {
      return find(.ninjsWrongType, "\(name) is to be a word and is \(node.value.kind.rawValue)", at: node.range)
    }
    guard !words.contains(word) else { return }
    let folded = word.lowercased()
    if let right = words.first(where: { $0.lowercased() == folded }) {
      return find(.ninjsWordCase, "\(name) \"\(word.prefix(40))\" is spelt \"\(right)\"", at: node.range)
    }
    let guess = Nearest.name(to: word, among: words).map { "; did you mean \"\($0)\"?" } ?? ""
    let all = words.joined(separator: ", ")
    find(.ninjsUnknownCode, "\(name) \"\(word.prefix(40))\" is none of \(all)\(guess)", at: node.range)
  }

  /// Looks at what a concept is known by: an address, a qcode as its literal, or in line 1 a scheme and a code.
  mutating func inspect(codeOf node: JSONNode) {
    if let literal = node.value["literal"], let qcode = literal.value.string, Code.isQCode(qcode),
      let colon = qcode.utf8.firstIndex(of: UInt8(ascii: ":"))
    {
      let code = String(qcode[qcode.utf8.index(after: colon)...])
      let alias = Vocabularies.iptc.iptcAlias(of: String(qcode[..<colon]))
      if let alias, let fault = CodeFault(code, of: alias) { find(fault, qcode, "\"literal\"", at: literal.range) }
    }
    if let scheme = node.value["scheme"]?.value.string, let code = node.value["code"], let word = code.value.string,
      let fault = CodeFault(address: scheme + word)
    {
      find(fault, word, "\"code\"", at: code.range)
    }
  }

  /// Takes down what is wrong with a code of IPTC's; each is complained of once for each item.
  private mutating func find(_ fault: CodeFault, _ code: String, _ name: String, at range: SourceRange?) {
    guard namedCodes.insert(fault.name).inserted else { return }
    find(Self.kind(of: fault.kind), "\(name) \"\(code.prefix(80))\"\(fault.words)", at: range)
  }

  private static func kind(of fault: CodeFault.Kind) -> DiagnosticKind {
    switch fault {
    case .unknown: .ninjsUnknownCode
    case .miscased: .ninjsCodeCase
    case .retired: .ninjsRetired
    case .unknownMediaTopic: .ninjsUnknownMediaTopic
    case .retiredMediaTopic: .ninjsRetiredMediaTopic
    }
  }
}
