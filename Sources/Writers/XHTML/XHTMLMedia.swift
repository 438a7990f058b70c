import ArticleModel

/// A media object as a body can show it or point to it.
struct XHTMLMedia: Hashable, Sendable {
  /// The id of the media object.
  var id: String
  /// Where it stands.
  var href: String
  /// Whether it can be shown in place; otherwise the body points to it.
  var isShown: Bool
  /// What it shows, for people who cannot see it.
  var altText: String?
  /// Its width in pixels.
  var width: Int?
  /// Its height in pixels.
  var height: Int?
  /// The name of the association that describes it, for formats whose bodies refer to one.
  var reference: String?

  /// The last part of its address, for people.
  var fileName: String {
    let path = href.prefix { $0 != "?" && $0 != "#" }
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    return name.isVisible ? name : href
  }

  /// The media objects that have an address, by id: of several renditions the widest.
  ///
  /// Pictures and graphics are shown in place if `showingPictures`; anything else is pointed to.
  static func table(of media: [Media], showingPictures: Bool) -> [String: XHTMLMedia] {
    var table: [String: XHTMLMedia] = [:]
    for object in media where table[object.id] == nil {
      let addressed = object.renditions.filter { $0.href != nil }
      guard let best = addressed.max(by: { $0.width ?? 0 < $1.width ?? 0 }), let href = best.href else { continue }
      let isPicture = object.kind == .picture || object.kind == .graphic
      table[object.id] = XHTMLMedia(
        id: object.id, href: href, isShown: isPicture && showingPictures, altText: object.altText, width: best.width,
        height: best.height)
    }
    return table
  }
}
