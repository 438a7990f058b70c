import Markup

extension NewsMLLint {
  /// Judges whether what is referred to is there.
  mutating func judgeReferences() {
    for reference in item.references where !item.ids.contains(reference.id) {
      let words = "nothing in the \(item.element.name.local) has the id \"\(reference.id.prefix(60))\""
      find(.newsMLDanglingID, words, reference.element, reference.attribute)
    }
  }

  /// Judges the pictures of the bodies, and the notes that stand in them.
  mutating func judgeMedia() {
    if !item.associations.isEmpty {
      let known = associable()
      for use in item.associations where !known.contains(use.id) {
        find(.newsMLDanglingMedia, "nothing in the item is called \"\(use.id.prefix(60))\"", use.element, use.attribute)
      }
    }
    let addresses = item.pictures.isEmpty ? [] : MediaAddresses(addresses())
    for picture in item.pictures { judge(picture: picture, among: addresses) }
    for note in item.notes.prefix(WordFaults.noteLimit.count) where WordFaults.isTelling(note.words) {
      if item.bodies.contains(where: { WordFaults.holds($0, note.words) }) {
        find(.newsMLNoteInBody, "the words of this note to editors stand in the body too", note.element)
      }
    }
  }

  private mutating func judge(picture: MarkupElement, among addresses: MediaAddresses) {
    let source = picture.attribute("src")?.trimmed ?? ""
    if source.isEmpty {
      let isTied = picture.attributes.contains { $0.name.local.hasPrefix("data-") || $0.name.local == "srcset" }
      if !isTied { find(.newsMLDanglingMedia, "the picture has no address", picture) }
      return
    }
    guard !WordFaults.isAddress(source), !source.hasPrefix("//") else { return }
    if !addresses.lead(to: source) {
      find(.newsMLDanglingMedia, "the picture \"\(source.prefix(60))\" is no rendition of the item", picture, "src")
    }
  }

  /// What content and links of the item lead to.
  private func addresses() -> [String] {
    let links = (item.itemMeta?.all("link") ?? []) + (item.contentSet?.elements ?? [])
    let nested = links.flatMap(\.elements) + links
    return nested.flatMap { element in
      ["href", "residref", "guidref"].compactMap { element.attribute($0)?.trimmed }
        + (element.name.local == "fileName" ? [element.text.trimmed] : [])
    }
  }

  /// Every value that something in the item goes by, its bodies left aside.
  private func associable() -> Set<String> {
    var known: Set<String> = []
    func collect(_ element: MarkupElement) {
      for attribute in element.attributes { known.insert(attribute.value.trimmed) }
      if ["altId", "fileName"].contains(element.name.local) { known.insert(element.text.trimmed) }
      if element.name.local == "inlineXML" { return }
      for case .element(let child) in element.children { collect(child) }
    }
    collect(item.element)
    return known
  }

  /// Judges the items of a message by each other.
  mutating func judgeTogether(_ items: [MarkupElement]) {
    var versions: Set<[String]> = []
    var guids: Set<String> = []
    for element in items {
      guard let guid = element.attribute("guid")?.trimmed, !guid.isEmpty else { continue }
      guids.insert(guid)
      let version = element.attribute("version")?.trimmed ?? "1"
      if !versions.insert([guid, version]).inserted {
        find(.newsMLDuplicateItem, "the message has version \(version) of \(guid.prefix(80)) twice", element, "guid")
      }
    }
    for package in items where package.name.local == "packageItem" {
      let uses = (package.first("groupSet")?.elements ?? []).flatMap { $0.all("itemRef") }
      let named = uses.filter { $0.attribute("residref") != nil }
      let absent = named.filter { !guids.contains($0.attribute("residref")?.trimmed ?? "") }
      // A package may speak of items that come in other messages; one that brings some of them should bring all.
      guard absent.count < named.count else { continue }
      for element in absent {
        let guid = element.attribute("residref") ?? ""
        find(.newsMLAbsentItem, "the message brings no item \(guid.prefix(80))", element, "residref")
      }
    }
  }
}
