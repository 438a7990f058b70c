import ArticleModel
import JSONText
import NewsCodes
import Stages

extension JSONLDSheet {
  /// The pictures and other media of a story.
  mutating func set(_ media: [Media], in node: inout JSONDraft) {
    var (images, others): ([JSONValue], [JSONValue]) = ([], [])
    for (index, medium) in media.enumerated() {
      let entry = describe(medium, "media[\(index)]")
      switch medium.kind {
      case .picture, .graphic: images.append(entry.value)
      case .video, .audio, .animation, .data: others.append(entry.value)
      }
    }
    node.set("image", oneOf: images)
    node.set("associatedMedia", oneOf: others)
  }

  /// The node of a medium: its widest rendition, and what is said about it.
  mutating func describe(_ medium: Media, _ path: String) -> JSONDraft {
    var node = JSONDraft()
    node.set("@type", medium.kind.schemaType)
    set(medium.renditions, in: &node, path + ".renditions")
    if let headline = medium.headline { node.set("name", words(headline, path + ".headline")) }
    if !medium.caption.isEmpty { node.set("caption", words(medium.caption, path + ".caption")) }
    if let credit = medium.credit { node.set("creditText", words(credit, path + ".credit")) }
    node.set("description", medium.altText)
    node.set("creator", oneOf: parties(medium.creators, path + ".creators"))
    node.set("dateCreated", medium.created)
    set(medium.rights, in: &node, path + ".rights")
    if medium.concepts != Concepts() { lose(.jsonldNoPlace, path + ".concepts") }
    return node
  }

  /// The node of a party's logo; `nil` where none of its forms has an address.
  mutating func logo(_ renditions: [Rendition], _ path: String) -> JSONValue? {
    guard !renditions.isEmpty else { return nil }
    var node = JSONDraft()
    node.set("@type", MediaKind.picture.schemaType)
    set(renditions, in: &node, path)
    return node.has("contentUrl") ? node.value : nil
  }

  /// Sets what is known of the widest of several forms that are alternatives of one another.
  private mutating func set(_ renditions: [Rendition], in node: inout JSONDraft, _ path: String) {
    let addressed = renditions.filter { $0.href.flatMap { LexicalForm.uri($0) } != nil }
    if let best = addressed.max(by: { $0.width ?? 0 < $1.width ?? 0 }) {
      node.set("contentUrl", best.href.flatMap { LexicalForm.uri($0) })
      node.set("encodingFormat", best.contentType)
      node.set("width", best.width)
      node.set("height", best.height)
      if let bytes = best.byteCount { node.set("contentSize", "\(bytes) B") }
    }
    if addressed.count < renditions.count || addressed.count > 1 { lose(.jsonldDetail, path) }
  }
}

extension MediaKind {
  /// The type of schema.org for the kind.
  var schemaType: String {
    switch self {
    case .picture, .graphic: "ImageObject"
    case .video, .animation: "VideoObject"
    case .audio: "AudioObject"
    case .data: "MediaObject"
    }
  }
}
