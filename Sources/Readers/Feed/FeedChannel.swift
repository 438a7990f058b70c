import ArticleModel
import Markup
import Source
import Stages

/// What a feed says of all its entries: who publishes them, in which language, under which rights.
struct FeedChannel {
  let entries: [MarkupElement]
  let title: MarkupElement?
  let language: MarkupElement?
  let rights: MarkupElement?
  /// What relative addresses start from.
  let base: String?

  /// Looks at the root of a feed.
  init(_ root: MarkupElement) {
    let channel = root.local == "entry" ? nil : root.first("channel") ?? root
    // RSS 1.0 has its items beside the channel.
    entries = (channel?.all("item") ?? []) + (root.local == "RDF" ? root.all("item") : []) + root.all("entry")
    title = channel?.first("title")
    language = channel?.first("language")
    rights = channel?.first("copyright") ?? channel?.first("rights")
    base = channel.flatMap(Self.address)
  }

  /// The address that a channel or an entry stands for: of Atom the alternate one.
  static func address(of element: MarkupElement) -> String? {
    let links = element.all("link")
    let alternate = links.first { $0.attribute("rel") ?? "alternate" == "alternate" && $0.attribute("href") != nil }
    if let href = alternate?.attribute("href")?.trimmed, !href.isEmpty { return href }
    return links.lazy.map(\.text.trimmed).first { !$0.isEmpty }
  }

  /// Accounts for the text outside the entries: what they take over counts as a field, the rest is listed.
  func account(for root: MarkupElement, in context: inout StageContext) {
    var account = TextAccount()
    guard root.local != "entry" else { return }
    var parts = root.elements
    if let channel = root.first("channel") { parts = parts.filter { $0.local != "channel" } + channel.elements }
    for part in parts where !["item", "entry"].contains(part.local) {
      let ink = part.ink
      guard ink > 0 else { continue }
      account.source += ink
      if !entries.isEmpty, part == title || part == language || part == rights {
        account.fields += ink
      } else {
        account.dropped += ink
        context.lose(Loss(.feedUnread, path: part.local, excerpt: part.text.collapsed, ink: ink, at: part.range))
      }
    }
    context.account(account)
  }
}
