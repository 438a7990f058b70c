import Foundation
import Source

/// The inputs that a proof is held on.
struct Corpus {
  /// The files, by name.
  let files: [SourceFile]

  /// Reads every file in folders of formats below `root`, in the order of their names; `.gz` and manifests are left out.
  init(_ root: String, folders: [String]) throws {
    var files: [SourceFile] = []
    for folder in folders {
      let place = URL(fileURLWithPath: root).appendingPathComponent(folder)
      let paths = try FileManager.default.contentsOfDirectory(
        at: place, includingPropertiesForKeys: [.isRegularFileKey])
      for path in paths.sorted(by: { $0.path < $1.path })
      where ["xml", "json", "txt", "html"].contains(path.pathExtension) {
        files.append(
          SourceFile(name: folder + "/" + path.lastPathComponent, bytes: [UInt8](try Data(contentsOf: path))))
      }
    }
    self.files = files
  }
}
