import Glibc

/// Which file it is, whatever its names: two paths with the same identity are one file.
package struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let node: UInt64

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    node = UInt64(status.st_ino)
  }

  /// The file a path leads to, through any links; `nil` where there is none.
  package init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The files that paths lead to, `-` to stdin's; those that there are not are left out.
  package static func all(of paths: [String]) -> Set<FileIdentity> {
    Set(paths.compactMap { FileIdentity(of: $0 == "-" ? "/dev/stdin" : $0) })
  }
}
