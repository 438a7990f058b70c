import ArticleModel
import NewsCodes
import Source
import Stages

extension Hop {
  /// The hop that says that Galley made an item of a source: its digest, and a moment only if the user gave one.
  static func transformed(_ source: SourceRecord?, behind hops: [Hop], _ facts: ManifestFacts) -> Hop {
    let last = hops.compactMap(\.sequence).max() ?? hops.count
    let target = source.map { Code(uri: OwnTerm.digestPrefix + $0.sha256) }
    let date = facts.sourceDateEpoch.flatMap { epoch -> NewsDate? in
      guard var date = NewsDate(secondsSinceEpoch: epoch, text: "") else { return nil }
      date.text = date.iso8601
      return date
    }
    return Hop(
      sequence: last < Int.max ? last + 1 : last, date: date,
      party: Party(names: [Name("Galley")], code: Code(literal: "Galley")),
      actions: [HopAction(.iptc("hopaction:transformed"), target: target)])
  }
}
