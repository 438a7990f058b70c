import ArticleModel
import Source

/// A line of the tree and the lines below it.
struct TreeNode {
  /// What it is.
  var name: String
  /// What is known about it, in notation.
  var facts: [String] = []
  /// Where it stands in the source.
  var range: SourceRange?
  /// Its words, where it has some of its own.
  var words: String?
  /// Where its words stand, where that is not where it stands itself.
  var wordsPlace: String?
  /// The lines below it.
  var children: [TreeNode] = []

  /// Makes a line.
  init(_ name: String, _ children: [TreeNode] = [], at range: SourceRange? = nil) {
    self.name = name
    self.children = children
    self.range = range
  }

  /// Writes the line and those below it.
  func write(to bytes: inout [UInt8], indent: Int = 0) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
    let parts = [name] + facts + [range?.notation, words?.quoted, wordsPlace].compactMap(\.self)
    bytes.append(contentsOf: parts.joined(separator: " ").utf8)
    bytes.append(0x0A)
    for child in children { child.write(to: &bytes, indent: indent + 2) }
  }
}

// MARK: Facts

extension TreeNode {
  /// Adds a text, where there is one.
  mutating func fact(_ key: String, _ text: String?) {
    if let text { facts.append("\(key)=\(text.quoted)") }
  }

  /// Adds a word of a closed list, where there is one.
  mutating func fact(_ key: String, word: String?) {
    if let word { facts.append("\(key)=\(word)") }
  }

  /// Adds a number, where there is one.
  mutating func fact(_ key: String, _ number: Int?) {
    if let number { facts.append("\(key)=\(number)") }
  }

  /// Adds a number, unless it is the usual one.
  mutating func fact(_ key: String, _ number: Int, unless usual: Int) {
    if number != usual { facts.append("\(key)=\(number)") }
  }

  /// Adds a code, where there is one.
  mutating func fact(_ key: String, _ code: Code?) {
    fact(key, word: code?.notation)
  }

  /// Adds a date, where there is one.
  mutating func fact(_ key: String, _ date: NewsDate?) {
    fact(key, word: date?.notation)
  }

  /// Adds texts, where there are any.
  mutating func fact(_ key: String, _ texts: [String]) {
    if !texts.isEmpty { facts.append("\(key)=[\(texts.map(\.quoted).joined(separator: ", "))]") }
  }

  /// Adds codes, where there are any.
  mutating func fact(_ key: String, _ codes: [Code]) {
    if !codes.isEmpty { facts.append("\(key)=[\(codes.map(\.notation).joined(separator: ", "))]") }
  }

  /// Adds dates, where there are any.
  mutating func fact(_ key: String, _ dates: [NewsDate]) {
    if !dates.isEmpty { facts.append("\(key)=[\(dates.map(\.notation).joined(separator: ", "))]") }
  }

  /// Adds bytes: as text where they are UTF-8, otherwise in hexadecimal.
  mutating func fact(_ key: String, octets: [UInt8]) {
    let hexadecimal = octets.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    fact(key, word: String(validating: octets, as: UTF8.self)?.quoted ?? "<\(hexadecimal.joined(separator: " "))>")
  }

  /// Adds a word where something is so.
  mutating func flag(_ word: String, _ isSet: Bool) {
    if isSet { facts.append(word) }
  }
}

// MARK: Children

extension TreeNode {
  /// Adds a line, where there is one.
  mutating func add(_ node: TreeNode?) {
    if let node { children.append(node) }
  }

  /// Adds lines.
  mutating func add(_ nodes: [TreeNode]) {
    children += nodes
  }

  /// Adds inlines; a single run of text goes on the line itself.
  mutating func add(_ inlines: [Inline]) {
    guard inlines.count == 1, case .text(let run) = inlines[0], words == nil, children.isEmpty else {
      children += inlines.map(\.tree)
      return
    }
    words = run.text
    if run.range != range { wordsPlace = run.range?.notation ?? "@none" }
  }

  /// Adds inlines below a line of their own, where there are any.
  mutating func add(_ name: String, _ inlines: [Inline]) {
    if inlines.isEmpty { return }
    var node = TreeNode(name)
    node.add(inlines)
    children.append(node)
  }

  /// Adds lines below a line of their own, where there are any.
  mutating func add(_ name: String, _ nodes: [TreeNode]) {
    if !nodes.isEmpty { children.append(TreeNode(name, nodes)) }
  }

  /// Adds names; a single plain one goes on the line itself.
  mutating func add(_ names: [Name]) {
    if names.count == 1, names[0] == Name(names[0].value), words == nil {
      words = names[0].value
    } else {
      children += names.map { name in
        var node = TreeNode("name")
        node.words = name.value
        node.fact("language", name.language)
        node.fact("role", name.role)
        node.add(name.foreign.map { $0.tree("foreign") })
        return node
      }
    }
  }
}
