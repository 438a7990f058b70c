import ArticleModel
import JSONText
import NewsCodes
import Source

extension NinjsLint {
  /// Judges what the item says it is, and which version of ninjs it claims.
  mutating func judgeIdentity(_ node: JSONNode) {
    if let uri = item.members.first(where: { $0.name == "uri" })
      ?? node.value.members?.first(where: { $0.name == "uri" }),
      uri.node.value.string?.trimmed.isEmpty ?? false
    {
      find(.ninjsNoIdentity, "the item has an empty uri", at: uri.node.range)
    }
    if !item.holds("type") { find(.ninjsNoType, "the item does not say what it is", at: start(of: node)) }
    guard let standard = item.peek("standard") else { return }
    if let name = standard.value["name"], name.value.string?.lowercased() != "ninjs" {
      find(.ninjsUnknownVersion, "the standard is \(Self.words(name)), not ninjs", at: name.range)
    }
    guard let version = standard.value["version"] else { return }
    let parts = (version.value.string ?? "").split(separator: ".", omittingEmptySubsequences: false)
    let latest = ["1": 8, "2": 4, "3": 3]
    guard parts.count > 1, let last = latest[String(parts[0])], Int(parts[1]).map((0...last).contains) ?? false else {
      let words = "there is no ninjs \(Self.words(version)) as far as is known here"
      return find(.ninjsUnknownVersion, words, at: version.range)
    }
    if String(parts[0]) != line.rawValue {
      let words = "the item claims ninjs \(Self.words(version)) and has the names of ninjs \(line.rawValue)"
      find(.ninjsUnknownVersion, words, at: version.range)
    }
  }

  /// Judges what the item leaves out about itself, and whether its status fits its content.
  mutating func judgeMetadata(_ node: JSONNode) {
    if !item.holds("copyrightholder", "copyrightnotice", "usageterms", "rightsinfo") {
      find(.ninjsNoRights, "the item has no rights: neither holder nor notice nor terms", at: start(of: node))
    }
    if !item.holds("language") {
      find(.ninjsNoLanguage, "the item does not say which language it is in", at: start(of: node))
    }
    if let status = item.peek("pubstatus"), ["canceled", "cancelled"].contains(status.value.string?.lowercased()),
      item.holds("bodies", "renditions") || item.members.contains(where: { $0.name.hasPrefix("body_") })
    {
      find(.ninjsKillWithBody, "the item is canceled and still carries content", at: status.range)
    }
  }

  /// Judges the dates of the item by each other; there is no clock here.
  mutating func judgeDates() {
    if let created = moment("versioncreated"), let embargo = moment("embargoeduntil", "embargoed"),
      embargo.seconds < created.seconds
    {
      find(.ninjsPastEmbargo, "the embargo ended before this version was made", at: embargo.range)
    }
    judge(moment("firstcreated"), notAfter: moment("versioncreated"), "the version was made before the first one")
    judge(moment("versioncreated"), notAfter: moment("expires"), "the item expires before this version was made")
  }

  private mutating func judge(
    _ earlier: (seconds: Int, range: SourceRange?)?, notAfter later: (seconds: Int, range: SourceRange?)?,
    _ words: String
  ) {
    guard let earlier, let later, later.seconds < earlier.seconds else { return }
    find(.ninjsDatesOrder, words, at: later.range)
  }

  private func moment(_ names: String...) -> (seconds: Int, range: SourceRange?)? {
    guard let node = names.lazy.compactMap({ item.peek($0) }).first, let text = node.value.string,
      let seconds = NewsDate(iso8601: text)?.secondsSinceEpoch
    else { return nil }
    return (seconds, node.range)
  }

  /// Where the item begins, for what it lacks.
  private func start(of node: JSONNode) -> SourceRange? {
    node.range.map { SourceRange($0.start, min($0.start + 1, $0.end)) }
  }

  private static func words(_ node: JSONNode) -> String {
    node.value.string.map { "\"\($0.prefix(40))\"" } ?? "no text"
  }
}
