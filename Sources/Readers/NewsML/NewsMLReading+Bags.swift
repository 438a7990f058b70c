import ArticleModel
import Markup
import NewsCodes

extension NewsMLReading {
  /// What the model has no word for in an element itself: the attributes that are not taken, and stray text.
  func bag(
    _ element: MarkupElement, _ taken: @autoclosure () -> NewsMLTaken, at path: @autoclosure () -> String = ""
  ) -> [ForeignPayload] {
    let hasAttributes = element.hasAttribute { $0.namespace != OwnTerm.namespace }
    let holdsInk = element.holdsInk
    guard hasAttributes || holdsInk else { return [] }
    let taken = taken()
    let mayHaveMore =
      hasAttributes
      && element.hasAttribute {
        $0.namespace == nil ? !taken.words.contains($0.local) : $0.namespace != OwnTerm.namespace
      }
    guard mayHaveMore || (holdsInk && !taken.text) else { return [] }
    return bag(element, taken, mayHaveMore, at: path())
  }

  private func bag(
    _ element: MarkupElement, _ taken: NewsMLTaken, _ mayHaveMore: Bool, at path: String
  ) -> [ForeignPayload] {
    var bag: [ForeignPayload] = []
    for attribute in mayHaveMore ? element.attributes : [] {
      let name = Self.original(attribute.name)
      if name.namespace == OwnTerm.namespace || attribute.value.isEmpty { continue }
      let isOwn = name.namespace == nil || name.prefix == "xml"
      if isOwn, attribute.name.namespace != OwnTerm.keptNamespace, taken.covers(name.qualified, attribute.value) {
        continue
      }
      bag.append(
        ForeignPayload(
          format: "newsml", namespace: name.namespace, contextPath: Self.join(path, "@" + name.qualified),
          bytes: Array(attribute.value.utf8)))
    }
    if !taken.text, let stray = Self.strayText(in: element) {
      bag.append(payload(stray, at: Self.join(path, "text")))
    }
    return bag
  }

  /// Keeps a child of the owner's element as it came.
  mutating func keep(_ child: MarkupElement, in bag: inout [ForeignPayload], at path: String = "") {
    if let misfit = misfit(child) {
      bag.append(misfit)
      return
    }
    let name = Self.original(child.name)
    let isOwn = name.namespace == NewsMLReading.nar
    let step = isOwn ? name.local : name.qualified
    remark(.newsMLForeignElement, "\(name.qualified) was kept as it came", child)
    bag.append(payload(child, at: Self.join(path, step)))
  }

  /// The payload in an element of ours that keeps what nothing could hold where it stood; `nil` for other elements.
  func misfit(_ element: MarkupElement) -> ForeignPayload? {
    guard element.namespace == OwnTerm.namespace, element.local == "payload",
      let path = element.attribute("path")
    else { return nil }
    if let child = element.elements.first { return payload(child, at: path) }
    return ForeignPayload(
      format: "newsml", namespace: element.attribute("namespace"), contextPath: path,
      bytes: Array((element.attribute("value") ?? "").utf8))
  }

  /// The payloads in the order of their paths, those of the same path counted.
  static func settled(_ bag: [ForeignPayload]) -> [ForeignPayload] {
    guard bag.count > 1 else { return bag }
    var settled = bag.enumerated().sorted {
      $0.element.contextPath == $1.element.contextPath
        ? $0.offset < $1.offset : $0.element.contextPath < $1.element.contextPath
    }.map(\.element)
    for index in settled.indices {
      let isSame = index > 0 && settled[index - 1].contextPath == settled[index].contextPath
      settled[index].position = isSame ? settled[index - 1].position + 1 : 0
    }
    return settled
  }

  /// An element as a payload: XML that stands alone.
  func payload(_ element: MarkupElement, at path: String) -> ForeignPayload {
    let original = Self.original(element)
    return ForeignPayload(
      format: "newsml", namespace: original.name.namespace, contextPath: path, bytes: original.fragment)
  }

  static func join(_ path: String, _ step: String) -> String {
    path.isEmpty ? step : path + "/" + step
  }

  /// The markup of a field whose words are more than text: what holds them, without its attributes.
  func markup(of element: MarkupElement) -> [ForeignPayload] {
    guard element.hasElements, !Self.isOurs(element) else { return [] }
    var holder = MarkupElement(MarkupName("words", namespace: NewsMLReading.nar))
    holder.children = element.children
    return [payload(holder, at: ".")]
  }
}

extension NewsMLReading {
  /// Whether the words of a field are in markup that we made of them, so that nothing of it needs to be kept.
  static func isOurs(_ field: MarkupElement) -> Bool {
    field.hasElements && field.elements.count == 1 && field.elements.first?.attribute("class") == OwnTerm.wordsClass
  }
}

// MARK: Names that were changed so that a schema takes them

extension NewsMLReading {
  /// IPTC's News Architecture.
  static let nar = "http://iptc.org/std/nar/2006-10-01/"

  /// The element as it was before a writer of ours made it fit a schema.
  static func original(_ element: MarkupElement) -> MarkupElement {
    guard hasChangedNames(element) else { return element }
    var original = element
    original.name = self.original(element.name)
    original.attributes = element.attributes.map { MarkupAttribute(self.original($0.name), $0.value) }
    original.children = element.children.map { child in
      if case .element(let element) = child { .element(self.original(element)) } else { child }
    }
    return original
  }

  private static func hasChangedNames(_ element: MarkupElement) -> Bool {
    isChanged(element.name) || element.attributes.contains { isChanged($0.name) }
      || element.children.contains { $0.element.map(hasChangedNames) ?? false }
  }

  private static func isChanged(_ name: MarkupName) -> Bool {
    name.namespace == OwnTerm.keptNamespace || name.namespace == OwnTerm.bareNamespace
  }

  /// A name as it was before a writer of ours made it fit a schema.
  static func original(_ name: MarkupName) -> MarkupName {
    guard isChanged(name) else { return name }
    if name.namespace == OwnTerm.bareNamespace { return MarkupName(name.local, prefix: name.prefix) }
    // Elements keep their prefix, or have none; attributes have ours.
    guard name.prefix == OwnTerm.keptPrefix else {
      return MarkupName(name.local, prefix: name.prefix, namespace: NewsMLReading.nar)
    }
    guard name.local.hasPrefix("xml-") else { return MarkupName(name.local) }
    return MarkupName(
      String(name.local.dropFirst(4)), prefix: "xml", namespace: "http://www.w3.org/XML/1998/namespace")
  }

  static func strayText(in element: MarkupElement) -> MarkupElement? {
    guard element.holdsInk else { return nil }
    let text = element.nodes.compactMap { child -> String? in
      guard case .text(let run) = child, run.holdsInk else { return nil }
      return run.text.collapsed
    }
    guard !text.isEmpty else { return nil }
    let name = MarkupName("text", namespace: NewsMLReading.nar)
    return MarkupElement(name, children: [.text(MarkupText(text.joined(separator: " ")))])
  }
}
