import Glibc
import Stages

/// Makes folders where outputs go.
package enum Folder {
  /// Makes a folder and those above it, as far as they are missing, and says which it made, the outermost first.
  @discardableResult
  package static func make(_ path: String) throws(StageFailure) -> [String] {
    do throws(SystemError) {
      var made: [String] = []
      try makeMissing(path, &made)
      return made
    } catch {
      throw .unwritable(path, error)
    }
  }

  /// Removes those of the folders that nothing was put into.
  package static func removeEmpty(_ folders: [String]) {
    for folder in folders.reversed() { rmdir(folder) }
  }

  private static func makeMissing(_ path: String, _ made: inout [String]) throws(SystemError) {
    if makes(path, &made) { return }
    if errno == ENOENT {
      let parent = OutputTarget.folder(of: path)
      guard parent != path else { throw .last }
      try makeMissing(parent, &made)
      if makes(path, &made) { return }
    }
    let refusal = SystemError.last
    var status = stat()
    guard stat(path, &status) == 0 else { throw refusal }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw SystemError(number: ENOTDIR) }
  }

  private static func makes(_ path: String, _ made: inout [String]) -> Bool {
    guard mkdir(path, 0o777) == 0 else { return false }
    made.append(path)
    return true
  }
}
