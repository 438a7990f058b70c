import Glibc
import Stages

/// Makes folders where outputs go.
package enum Folder {
  /// Makes a folder and those above it, as far as they are missing.
  package static func make(_ path: String) throws(StageFailure) {
    do throws(SystemError) {
      try makeMissing(path)
    } catch {
      throw .unwritable(path, error)
    }
  }

  private static func makeMissing(_ path: String) throws(SystemError) {
    if mkdir(path, 0o777) == 0 { return }
    if errno == ENOENT {
      let parent = OutputTarget.folder(of: path)
      guard parent != path else { throw .last }
      try makeMissing(parent)
      if mkdir(path, 0o777) == 0 { return }
    }
    let refusal = SystemError.last
    var status = stat()
    guard stat(path, &status) == 0 else { throw refusal }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw SystemError(number: ENOTDIR) }
  }
}
