/// Why an archive cannot be written or read.
package enum ZipError: Error, Hashable, Sendable {
  /// The name could escape a folder, or some reading system would stumble over it.
  case unsafeName(String)
  /// Two entries bear the same name, or names that differ only in case or composition.
  case duplicateName(String)
  /// No entry bears this name.
  case missing(String)
  /// An entry, or the archive, is larger than the limits or ZIP itself allow.
  case tooLarge(String)
  /// There are more entries than the limits or ZIP itself allow.
  case tooManyEntries
  /// The bytes do not end like a ZIP archive.
  case notAnArchive
  /// The archive contradicts itself or is cut short; the text says where.
  case damaged(String)
  /// The archive uses something we do not read: several disks, ZIP64, a compression other than deflate.
  case unsupported(String)
  /// The entry is encrypted.
  case encrypted(String)
  /// zlib found no memory.
  case outOfMemory

  /// What is wrong, in words.
  package var message: String {
    switch self {
    case .unsafeName(let name): "the name “\(name)” is not safe in an archive"
    case .duplicateName(let name): "the name “\(name)” occurs twice in the archive"
    case .missing(let name): "the archive holds no “\(name)”"
    case .tooLarge(let what): "\(what) is too large"
    case .tooManyEntries: "the archive holds too many entries"
    case .notAnArchive: "this is not a ZIP archive"
    case .damaged(let what): "the archive is damaged: \(what)"
    case .unsupported(let what): "the archive uses \(what), which is not supported"
    case .encrypted(let name): "the entry “\(name)” is encrypted"
    case .outOfMemory: "no memory left to compress"
    }
  }
}
