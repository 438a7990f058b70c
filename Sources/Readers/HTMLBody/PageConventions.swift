import Markup

/// How pages of the web say things that a body of an agency says plainly: lazily loaded pictures, relative addresses,
/// embeds of other services.
struct PageConventions: Sendable {
  /// What relative addresses start from.
  let base: String?
  /// The addresses of what was saved with the page, by the ids that stand for them in it.
  var parts: [String: String] = [:]

  /// An address at the page's base; of a part that was saved with the page, where that stood.
  func resolved(_ address: String) -> String {
    if address.hasPrefix("cid:"), let part = parts[String(address.dropFirst(4))] { return part }
    return PageAddress.resolved(address, at: base)
  }

  /// Whether following an address would run a program or open a page of its own making.
  static func isRefused(_ address: String) -> Bool {
    let scheme = address.trimmed.prefix { $0 != ":" }.lowercased().filter { $0 > " " }
    if scheme == "data" { return !address.trimmed.lowercased().hasPrefix("data:image/") }
    return scheme == "javascript" || scheme == "vbscript"
  }

  // MARK: Pictures

  /// The address of a picture: its own, or where that only keeps its place, the one that is loaded later.
  func picture(_ element: MarkupElement) -> String? {
    let source = element.attribute("src") ?? ""
    let own = source.isEmpty || Self.isPlaceholder(source) ? nil : source
    let last = source.hasPrefix("data:") || source.isEmpty ? nil : source
    return (own ?? lazy(element) ?? largest(element) ?? last).map(resolved)
  }

  /// The address in the first attribute that scripts load pictures from.
  private func lazy(_ element: MarkupElement) -> String? {
    for name in Self.lazyNames {
      guard let value = element.attribute(name)?.trimmed, !value.isEmpty, !value.hasPrefix("data:"),
        value.contains("/") || value.contains(".")
      else { continue }
      return value
    }
    return nil
  }

  /// The largest picture that a set of sources names.
  func largest(_ element: MarkupElement) -> String? {
    let sets = ["srcset", "data-srcset", "data-lazy-srcset", "data-original-set"].compactMap { element.attribute($0) }
    return sets.lazy.compactMap(Self.largest).first
  }

  /// The largest of a set (HTML Living Standard, section 4.8.4.2.1).
  static func largest(_ set: String) -> String? {
    var best: (address: String, size: Double)?
    var rest = Substring(set)
    while let start = rest.firstIndex(where: { !$0.isWhitespace && $0 != "," }) {
      rest = rest[start...]
      var address = rest.prefix { !$0.isWhitespace }
      rest = rest.dropFirst(address.count)
      var descriptor: Substring = ""
      if address.hasSuffix(",") {
        while address.last == "," { address.removeLast() }
      } else {
        descriptor = rest.prefix { $0 != "," }
        rest = rest.dropFirst(descriptor.count)
      }
      let size = Double(String(descriptor).trimmed.dropLast()) ?? 1
      if !address.hasPrefix("data:"), size > best?.size ?? 0 { best = (String(address), size) }
    }
    return best?.address
  }

  /// Whether an address is of a picture that only keeps a place: written into the page, or named so.
  private static func isPlaceholder(_ address: String) -> Bool {
    if address.hasPrefix("data:") { return address.utf8.count < 1_024 }
    let name = address.split(separator: "/").last?.lowercased() ?? ""
    return placeholders.contains { name.holds($0) }
  }

  private static let placeholders: [StaticString] = [
    "placeholder", "blank.", "spacer", "transparent.", "1x1", "lazyload", "loading.",
  ]

  private static let lazyNames = [
    "data-src", "data-original", "data-lazy-src", "data-lazy", "data-full-src", "data-hi-res-src", "data-image-src",
    "data-url", "data-echo", "data-flickity-lazyload", "data-default-src",
  ]

  /// Whether a picture shows nothing of a story: a pixel that counts visits, a small sign.
  static func isOrnament(_ element: MarkupElement) -> Bool {
    let sizes = ["width", "height"].compactMap { element.attribute($0).flatMap { Int($0) } }
    return sizes.contains { $0 < smallest }
  }

  private static let smallest = 48

  // MARK: Services

  /// The service that an address belongs to; its host where it is none of the known ones.
  static func service(_ address: String) -> String? {
    guard let host = PageAddress.host(address) else { return nil }
    let known = services.first { $0.1.contains { host == $0 || host.hasSuffix("." + $0) } }
    if let known { return known.0 }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// The service whose script shows a quotation with one of these classes as a post.
  static func service(ofClasses classes: [String]) -> String? {
    classes.lazy.compactMap { posts[$0.lowercased()] }.first
  }

  /// What an element of AMP shows of another service: its name and an address (AMP component reference).
  static func component(_ element: MarkupElement) -> (service: String, address: String)? {
    for (name, key, service, start) in components where element.local == name {
      return element.attribute(key).map { (service, start + $0) }
    }
    return nil
  }

  private static let components = [
    ("amp-youtube", "data-videoid", "YouTube", "https://www.youtube.com/watch?v="),
    ("amp-twitter", "data-tweetid", "X", "https://x.com/i/status/"),
    ("amp-instagram", "data-shortcode", "Instagram", "https://www.instagram.com/p/"),
    ("amp-vimeo", "data-videoid", "Vimeo", "https://vimeo.com/"),
    ("amp-dailymotion", "data-videoid", "Dailymotion", "https://www.dailymotion.com/video/"),
    ("amp-facebook", "data-href", "Facebook", ""),
  ]

  private static let posts = [
    "twitter-tweet": "X", "twitter-video": "X", "instagram-media": "Instagram", "tiktok-embed": "TikTok",
    "fb-post": "Facebook", "fb-video": "Facebook", "reddit-card": "Reddit", "reddit-embed-bq": "Reddit",
    "bluesky-embed": "Bluesky", "telegram-post": "Telegram", "text-post-media": "Threads",
    "mastodon-embed": "Mastodon", "imgur-embed-pub": "Imgur",
  ]

  private static let services: [(String, [String])] = [
    ("YouTube", ["youtube.com", "youtu.be", "youtube-nocookie.com"]), ("Vimeo", ["vimeo.com"]),
    ("X", ["twitter.com", "x.com"]), ("Instagram", ["instagram.com"]), ("TikTok", ["tiktok.com"]),
    ("Facebook", ["facebook.com", "fb.watch"]), ("Dailymotion", ["dailymotion.com"]),
    ("Datawrapper", ["datawrapper.de", "dwcdn.net"]), ("Flourish", ["flourish.studio"]),
    ("Infogram", ["infogram.com"]), ("Spotify", ["spotify.com"]), ("SoundCloud", ["soundcloud.com"]),
    ("Google Maps", ["maps.google.com", "maps.app.goo.gl"]), ("OpenStreetMap", ["openstreetmap.org"]),
    ("Reddit", ["reddit.com", "redditmedia.com"]), ("Bluesky", ["bsky.app"]), ("Threads", ["threads.net"]),
    ("Telegram", ["t.me"]), ("JW Player", ["jwplatform.com", "jwplayer.com"]), ("Brightcove", ["brightcove.net"]),
    ("DocumentCloud", ["documentcloud.org"]), ("Scribd", ["scribd.com"]), ("Twitch", ["twitch.tv"]),
    ("Apple Podcasts", ["podcasts.apple.com"]), ("Acast", ["acast.com"]), ("Megaphone", ["megaphone.fm"]),
  ]
}
