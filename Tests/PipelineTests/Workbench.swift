import Foundation

/// A fresh folder for files, gone when the test is.
final class Workbench {
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "galley-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { folder + "/" + name }

  /// Puts a file there and returns its path.
  @discardableResult
  func put(_ text: String, at name: String, mode: Int = 0o644) throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path(name))
    return path(name)
  }

  /// The text of a file; `nil` where there is none.
  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: path(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether nothing stands at a place.
  func isMissing(_ name: String) -> Bool { !FileManager.default.fileExists(atPath: path(name)) }

  /// The names of all files, those that begin with a dot included.
  func names(in name: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(name)).sorted()
  }
}
