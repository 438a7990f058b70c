import ArticleModel
import Source

extension PageFacts {
  /// What the story says of its own corrections (schema.org 28, `correction`) and of the machines that had a hand in it
  /// (`digitalSourceType`, IPTC Digital Source Type).
  mutating func takeDisclosures() {
    let written = story?.texts("correction") ?? []
    let commented = story.map { data.things("correction", of: $0) } ?? []
    for text in written + commented.compactMap({ $0.text("text") ?? $0.text("description") }) {
      guard let claim = PageClaim(text, "html.json-ld-correction", 90),
        !metadata.notes.contains(where: { $0.blocks.first?.lines.first == text.value })
      else { continue }
      metadata.notes.append(
        Note([text.paragraph], role: Code(literal: "correction"), audience: .anyone, at: text.range))
      trace(.note, metadata.notes.count - 1, claim)
    }
    let claims = [
      PageClaim(story?.text("digitalSourceType"), "html.json-ld-digital-source-type", 90),
      PageClaim(
        marks.meta("iptc:digitalsourcetype", "digitalsourcetype", "iptc4xmpext:digitalsourcetype"),
        "html.meta-digital-source-type", 85),
    ].compactMap(\.self)
    guard let (claim, rivals) = PageClaim.settled(claims) else { return }
    let isAddress = claim.text.value.hasPrefix("http")
    metadata.digitalSourceType = isAddress ? Code(uri: claim.text.value) : Code(literal: claim.text.value)
    trace(.digitalSourceType, nil, claim, rivals: rivals)
  }
}
