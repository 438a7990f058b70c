import ArticleModel
import Source

extension PageFacts {
  /// The picture that the page shows for its story, and what the story plays.
  mutating func takeLeadPicture() {
    let pictures = [
      linkedPicture(), card(), twitterCard(),
      plain(marks.ofStory("image").lazy.compactMap(\.address).first, "html.itemprop-image", 80),
      plain(marks.link("image_src").flatMap { PageText($0.href, at: $0.range) }, "html.link-image", 70),
    ].compactMap(\.self)
    if let (medium, claim) = pictures.max(by: { $0.1.confidence < $1.1.confidence }) {
      announce(medium, claim, rivals: PageClaim.rivals(of: claim, among: pictures.map(\.1)))
    }
    for (member, kind) in [("video", MediaKind.video), ("audio", .audio)] {
      for thing in story.map({ data.things(member, of: $0) }) ?? [] { takePlaying(thing, kind) }
    }
  }

  private mutating func announce(_ medium: Media, _ claim: PageClaim, rivals: [Rival] = []) {
    announced.append(medium)
    trace(.media, announced.count - 1, claim, rivals: rivals)
  }

  private func medium(_ address: PageText, kind: MediaKind = .picture) -> Media {
    let rendition = Rendition(href: PageAddress.resolved(address.value, at: base))
    return Media(id: "lead-\(announced.count + 1)", kind: kind, renditions: [rendition], at: address.range)
  }

  /// What relative addresses start from.
  var base: String? { marks.base ?? metadata.identity.canonicalLink }

  private func plain(_ address: PageText?, _ rule: String, _ confidence: Int) -> (Media, PageClaim)? {
    guard let address, let claim = PageClaim(address, rule, confidence) else { return nil }
    return (medium(address), claim)
  }

  private func linkedPicture() -> (Media, PageClaim)? {
    guard let story else { return nil }
    for thing in data.things("image", of: story) {
      guard let address = Self.address(of: thing) ?? thing.text("@id"), address.value.contains("/"),
        let claim = PageClaim(address, "html.json-ld-image", 90)
      else { continue }
      var medium = medium(address)
      describe(&medium, thing)
      return (medium, claim)
    }
    let address = story.values("image").first { $0.value.string != nil } != nil ? story.text("image") : nil
    return plain(address ?? story.text("thumbnailUrl"), "html.json-ld-image", address == nil ? 60 : 86)
  }

  /// Where a picture that linked data tells of stands.
  static func address(of picture: LinkedThing) -> PageText? {
    picture.text("url") ?? picture.text("contentUrl")
  }

  /// Takes the size that linked data gives a picture.
  func measure(_ rendition: inout Rendition, _ thing: LinkedThing) {
    rendition.width = thing.text("width").flatMap { Self.pixels($0.value) }
    rendition.height = thing.text("height").flatMap { Self.pixels($0.value) }
  }

  private func describe(_ medium: inout Media, _ thing: LinkedThing) {
    measure(&medium.renditions[0], thing)
    if let caption = thing.text("caption") ?? thing.text("description") {
      medium.caption = [caption.paragraph]
    }
    if let credit = thing.text("creditText") ?? thing.text("copyrightNotice") {
      medium.credit = FieldText(plain: credit.value, at: credit.range)
    }
    for name in thing.texts("creator") + thing.texts("author") where medium.creators.isEmpty {
      medium.creators.append(Party(named: name.value, at: name.range))
    }
  }

  private func card() -> (Media, PageClaim)? {
    let address = marks.meta("og:image:secure_url", "og:image", "og:image:url")
    guard let (plain, claim) = plain(address, "html.og-image", 92) else { return nil }
    var medium = plain
    medium.renditions[0].width = marks.meta("og:image:width").flatMap { Self.pixels($0.value) }
    medium.renditions[0].height = marks.meta("og:image:height").flatMap { Self.pixels($0.value) }
    medium.renditions[0].contentType = marks.meta("og:image:type")?.value
    medium.altText = marks.meta("og:image:alt")?.value
    return (medium, claim)
  }

  private func twitterCard() -> (Media, PageClaim)? {
    let address = marks.meta("twitter:image", "twitter:image:src")
    guard let (plain, claim) = plain(address, "html.twitter-image", 78) else { return nil }
    var medium = plain
    medium.altText = marks.meta("twitter:image:alt")?.value
    return (medium, claim)
  }

  private mutating func takePlaying(_ thing: LinkedThing, _ kind: MediaKind) {
    guard let address = thing.text("contentUrl") ?? thing.text("embedUrl") ?? thing.text("url"),
      let claim = PageClaim(address, "html.json-ld-\(kind == .audio ? "audio" : "video")", 88)
    else { return }
    var medium = medium(address, kind: kind)
    describe(&medium, thing)
    medium.headline = thing.text("name").map { FieldText(plain: $0.value, at: $0.range) }
    medium.renditions[0].duration = thing.text("duration")?.value
    announce(medium, claim)
  }

  private static func pixels(_ text: String) -> Int? {
    let digits = text.prefix { $0.isNumber && $0.isASCII }
    let rest = text[digits.endIndex...].trimmingPrefix { $0 == " " }
    guard rest.isEmpty || rest == "px", let value = Int(digits), value > 0, value < 100_000 else { return nil }
    return value
  }
}
