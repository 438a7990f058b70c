/// The words that Galley gives a meaning of its own where ninjs leaves the choice of words to providers.
package enum NinjsTerm {
  /// How the URI begins that is made of a guid that is no URI.
  package static let mintedGuid = "urn:x-galley:guid:"
  /// The role of the alternative id that keeps such a guid.
  package static let guidRole = "urn:x-galley:guid"
  /// The role of the alternative id that is the address of the story.
  package static let linkRole = "canonicalLink"
  /// How a subject relates to the item that is a keyword.
  package static let keyword = "keyword"
  /// How a place relates to the item that was made there.
  package static let located = "located"
  /// The roles of parties among the sources.
  package static let creator = "creator"
  package static let contributor = "contributor"
  package static let provider = "provider"
  package static let distributor = "distributor"
  /// The role of a description that says what a picture shows to people who cannot see it.
  package static let altText = "altText"
  /// The role of a description that says whom to credit for a medium.
  package static let creditline = "creditline"
  /// The vocabulary of trust indicators.
  package static let trustIndicators = "http://cv.iptc.org/newscodes/trustindicator/"
  /// The name of a rendition of a page that is only linked to.
  package static let link = "link"

  /// Whether a text that is all there is of a party is its domain.
  package static func isDomain(_ text: String) -> Bool {
    let isPart = { (byte: UInt8) in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count > 1 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isPart) }
  }

  /// The URI of a medium that has none: that of its item with the name of the medium.
  package static func association(_ id: String, of guid: String?) -> String {
    let base = guid.flatMap { LexicalForm.isURI($0) && !$0.contains("#") ? $0 + "#" : nil }
    return (base ?? "urn:x-galley:association:") + LexicalForm.escapedForURN(id)
  }

  /// The name of the association that is a relation, by its place among the relations.
  package static func relation(_ index: Int) -> String { "link_\(index + 1)" }

  /// The name of the rendition that has none, by its place.
  package static func rendition(_ index: Int) -> String { "rendition_\(index + 1)" }
}
