import Glibc

/// What stands where an output goes, and so how it gets there.
struct OutputTarget {
  /// The path to rename to, or to write into.
  let place: String
  /// The folder of that path.
  let folder: String
  /// Whether it is a pipe or a device, which nothing can replace.
  let isStream: Bool
  /// The permissions of the file that will be replaced.
  let mode: mode_t?

  /// Looks at a path.
  init(_ path: String, links: OutputFile.LinkPolicy) throws(SystemError) {
    guard !path.isEmpty else { throw SystemError(number: ENOENT) }
    guard !path.hasSuffix("/") else { throw SystemError(number: EISDIR) }
    var own = stat()
    guard lstat(path, &own) == 0 else {
      guard errno == ENOENT else { throw .last }
      self.init(new: path)
      return
    }
    let isLink = own.st_mode & S_IFMT == S_IFLNK
    if isLink, links == .replaced {
      self.init(new: path)
      return
    }
    var status = stat()
    guard stat(path, &status) == 0 else { throw errno == ENOENT ? SystemError(number: ENOLINK) : .last }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw SystemError(number: EISDIR)
    case S_IFREG: try self.init(replacing: isLink ? Self.resolved(path) : path, status)
    default: self.init(stream: path)
    }
  }

  private init(new path: String) {
    place = path
    folder = Self.folder(of: path)
    isStream = false
    mode = nil
  }

  private init(replacing path: String, _ status: stat) throws(SystemError) {
    // Somebody took the right to write away from it; a rename would pass over that.
    guard access(path, W_OK) == 0 else { throw .last }
    place = path
    folder = Self.folder(of: path)
    isStream = false
    mode = status.st_mode & 0o777
  }

  private init(stream path: String) {
    place = path
    folder = Self.folder(of: path)
    isStream = true
    mode = nil
  }

  private static func resolved(_ path: String) throws(SystemError) -> String {
    guard let resolved = realpath(path, nil) else { throw .last }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The folder a path lies in.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }
}
