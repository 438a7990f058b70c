/// Which encoding an input is in, and how sure we are.
///
/// For HTML in the order that goes wrong least on real pages: mark, transport, valid UTF-8, `meta`, the letters, and
/// windows-1252.
struct EncodingGuess {
  /// How to undo an encoding.
  enum Decoder {
    case utf8
    case utf16(isBigEndian: Bool)
    case singleByte([Unicode.Scalar?])
    case page(CodePage)
    case library(String)
  }

  /// The name of the encoding.
  private(set) var encoding = "utf-8"
  /// How to undo it.
  private(set) var decoder = Decoder.utf8
  /// What to say about the choice, where it was not plain.
  private(set) var remark: MarkupRemark?

  init(xml bytes: [UInt8]) {
    if takeMark(of: bytes) { return }
    guard let label = EncodingLabel.declared(inXML: bytes), !EncodingLabel.isUTF8(label) else { return }
    take(label, of: bytes)
  }

  init(html bytes: [UInt8], _ transport: HTMLTransport) {
    if takeMark(of: bytes) { return }
    if let declared = transport.encoding, !EncodingLabel.isUTF8(declared) {
      take(declared, of: bytes)
      return
    }
    if TextDecoder.isUTF8(bytes) { return }
    let label = EncodingLabel.declared(inHTML: bytes)
    if let label, !EncodingLabel.isUTF8(label) {
      take(label, of: bytes)
      return
    }
    let likely = bytes.withUnsafeBufferPointer { transport.likely?($0) }
    if label == nil, transport.encoding == nil {
      let name = likely ?? "windows-1252"
      if !EncodingLabel.isUTF8(name) { take(name, of: bytes) }
      remark = MarkupRemark(.encoding, .note, "no encoding is declared and it is not UTF-8; read as \(name)")
    } else if let likely, !EncodingLabel.isUTF8(likely) {
      take(likely, of: bytes)
      remark = MarkupRemark(.encoding, .warning, "declared as UTF-8, but it is not; read as \(likely), by its letters")
    }
  }

  private mutating func takeMark(of bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(4)
    let isMarked = { (mark: [UInt8]) in start.starts(with: mark) }
    // UTF-16 without its mark still shows by its first letter, an ASCII one in two bytes.
    let zeros = start.count == 4 ? start.map { $0 == 0 } : []
    if isMarked([0xEF, 0xBB, 0xBF]) { return true }
    if isMarked([0xFF, 0xFE, 0, 0]) {
      set("utf-32le", .library("UTF-32LE"))
    } else if isMarked([0, 0, 0xFE, 0xFF]) {
      set("utf-32be", .library("UTF-32BE"))
    } else if isMarked([0xFF, 0xFE]) || (isMarked([0x3C, 0]) && zeros == [false, true, false, true]) {
      set("utf-16le", .utf16(isBigEndian: false))
    } else if isMarked([0xFE, 0xFF]) || (isMarked([0, 0x3C]) && zeros == [true, false, true, false]) {
      set("utf-16be", .utf16(isBigEndian: true))
    } else {
      return false
    }
    return true
  }

  private mutating func set(_ encoding: String, _ decoder: Decoder) {
    self.encoding = encoding
    self.decoder = decoder
  }

  /// Takes a declared label; one that cannot be true, or that nobody knows, is remarked on and read as UTF-8.
  private mutating func take(_ label: String, of bytes: [UInt8]) {
    let name = EncodingLabel.canonical(label)
    if name.hasPrefix("utf-16") || name.hasPrefix("utf-32") || name.hasPrefix("ucs-") || name.hasPrefix("iso-10646") {
      remark = MarkupRemark(.encoding, .warning, "declared as \(label), but it is not; read as utf-8")
    } else if let table = EncodingLabel.table(of: name) {
      set(name, .singleByte(table))
    } else if let page = CodePage(name) {
      set(name, .page(page))
    } else if LibraryDecoder.decode([], from: name) != nil {
      set(name, .library(name))
    } else if TextDecoder.isUTF8(bytes) {
      remark = MarkupRemark(.encoding, .warning, "the declared encoding “\(label)” is unknown; read as utf-8")
    } else {
      set(label, .library(label))
    }
  }
}
