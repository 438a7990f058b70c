import ArticleModel
import Markup

/// What a ContentItem holds.
enum NewsML1Kind: Hashable {
  /// Words.
  case text
  /// Something for machines, such as a style sheet.
  case machinery
  /// A picture, video or the like.
  case medium(MediaKind)

  /// The kind of medium, where it is one.
  var media: MediaKind? {
    if case .medium(let kind) = self { kind } else { nil }
  }

  /// Judges by what is named first: the media type, the MIME type, the format; data without any of them is text.
  init(_ item: MarkupElement) {
    let names = ["MediaType", "MimeType", "Format"].map { item.first($0)?.attribute("FormalName")?.lowercased() ?? "" }
    if names.contains(where: { $0.contains("css") || $0.contains("javascript") }) {
      self = .machinery
    } else if let kind = names.lazy.compactMap(Self.mediaKind).first {
      self = .medium(kind)
    } else if item.first("DataContent") == nil, item.first("Encoding") == nil, item.attribute("Href") != nil,
      !names.contains(where: { $0.contains("text") || $0.contains("html") || $0.contains("nitf") })
    {
      self = .medium(Self.kind(ofFile: item.attribute("Href") ?? ""))
    } else {
      self = .text
    }
  }

  /// Whether a component holds a medium and, besides, no words but a caption.
  static func isMedium(_ component: MarkupElement) -> Bool {
    var hasMedium = false
    let isPure = isPure(component, isCaption: false, &hasMedium)
    return isPure && hasMedium
  }

  private static func isPure(_ component: MarkupElement, isCaption: Bool, _ hasMedium: inout Bool) -> Bool {
    let role = component.first("Role")?.attribute("FormalName")?.lowercased() ?? ""
    let isCaption = isCaption || role.contains("caption")
    for child in component.elements {
      switch child.name.local {
      case "ContentItem":
        let kind = NewsML1Kind(child)
        if kind.media != nil { hasMedium = true } else if !isCaption { return false }
      case "NewsComponent": if !isPure(child, isCaption: isCaption, &hasMedium) { return false }
      case "NewsItem", "NewsItemRef", "DescriptiveMetadata", "RightsMetadata": return false
      default: break
      }
    }
    return true
  }

  private static func mediaKind(_ name: String) -> MediaKind? {
    if name.isEmpty || name.contains("text") || name.contains("html") || name.contains("nitf") { return nil }
    if name.contains("photo") || name.hasPrefix("image") || name.contains("jpeg") || name.contains("picture") {
      return .picture
    }
    if name.contains("graphic") { return .graphic }
    if name.contains("video") || name.contains("mpeg") || name.contains("mp4") { return .video }
    if name.contains("audio") || name.contains("mp3") { return .audio }
    if name.contains("animation") || name.contains("flash") { return .animation }
    return name.contains("gif") || name.contains("png") || name.contains("tiff") ? .picture : nil
  }

  private static func kind(ofFile name: String) -> MediaKind {
    let ending = name.split(separator: ".").last?.lowercased() ?? ""
    switch ending {
    case "jpg", "jpeg", "png", "gif", "tif", "tiff", "webp": return .picture
    case "svg", "eps", "ai": return .graphic
    case "mp4", "mpg", "mpeg", "mov", "flv", "wmv", "webm": return .video
    case "mp3", "wav", "ogg", "m4a": return .audio
    default: return .data
    }
  }
}
