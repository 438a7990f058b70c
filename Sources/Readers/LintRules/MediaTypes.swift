/// What can be said of a media type by looking at it.
enum MediaTypes {
  /// What a type is of, as far as that decides how content is handled.
  enum Family: String {
    /// HTML, in XML or not.
    case html = "HTML"
    /// NITF.
    case nitf = "NITF"
    /// Words without markup.
    case plain = "plain text"
    /// A still picture.
    case image = "a picture"
    /// Sound.
    case audio = "sound"
    /// Moving pictures.
    case video = "video"
  }

  private static let tops: Set<String> = [
    "application", "audio", "chemical", "example", "font", "haptics", "image", "message", "model", "multipart", "text",
    "video",
  ]

  /// Whether a text has the form of a media type, with parameters or without.
  static func isWellFormed(_ type: String) -> Bool {
    let parts = essence(of: type).split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty, tops.contains(String(parts[0])) || parts[0].hasPrefix("x-") else {
      return false
    }
    return parts[1].utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || "!#$&-^_.+".utf8.contains(byte)
    }
  }

  /// How a type is spelt that is often misspelt; `nil` where nothing is known against it.
  static func correction(of type: String) -> String? {
    switch essence(of: type) {
    case "application/xhtml+html", "application/xhtml", "application/html", "application/html+xml", "text/xhtml",
      "text/xhtml+xml", "text/html+xml", "xhtml/xml", "xhtml+xml", "application/xml+xhtml":
      "application/xhtml+xml"
    case "text/htm", "html/text": "text/html"
    case "image/jpg", "image/jpe", "jpeg", "jpg": "image/jpeg"
    case "image/tif": "image/tiff"
    case "text/txt", "text/text": "text/plain"
    case "audio/mp3": "audio/mpeg"
    case "video/mpg": "video/mpeg"
    case "application/nitf", "text/nitf": "application/nitf+xml"
    default: nil
    }
  }

  /// What a type is of; `nil` where that is not known.
  static func family(of type: String) -> Family? {
    let essence = essence(of: correction(of: type) ?? type)
    switch essence {
    case "text/html", "application/xhtml+xml": return .html
    case "text/plain": return .plain
    default:
      if essence.contains("nitf") { return essence.contains("ttnitf") ? nil : .nitf }
      if essence.hasPrefix("image/") { return .image }
      if essence.hasPrefix("audio/") { return .audio }
      return essence.hasPrefix("video/") ? .video : nil
    }
  }

  /// What a file is of by the ending of its address; `nil` where that is not known.
  static func family(ofAddress address: String) -> Family? {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    guard let name = path.split(separator: "/").last, let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "jpg", "jpeg", "png", "gif", "tif", "tiff", "webp", "bmp", "svg": return .image
    case "mp3", "wav", "aac", "m4a", "oga", "flac", "aif", "aiff": return .audio
    case "mp4", "mov", "avi", "wmv", "mpg", "mpeg", "flv", "webm", "m4v": return .video
    default: return nil
    }
  }

  private static func essence(of type: String) -> String {
    String(decoding: type.utf8.prefix { $0 != UInt8(ascii: ";") }.filter { $0 > 0x20 }, as: UTF8.self).lowercased()
  }
}
