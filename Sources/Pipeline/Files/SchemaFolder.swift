import Glibc
import Source
import Stages

/// A folder in which schemas lie, by themselves or in folders of their own: what GALLEY_SCHEMAS names.
package struct SchemaFolder: Sendable {
  private let folders: [String]

  /// Looks into a folder; one that cannot be read holds nothing.
  package init(_ path: String) {
    folders = [path] + Self.subfolders(of: path)
  }

  /// The schemas of these names that are there; the folder of the first one is asked first for the others.
  package func schemas(named names: [String]) throws(StageFailure) -> [SourceFile] {
    var home: String?
    var schemas: [SourceFile] = []
    for name in names {
      let candidates = [home].compactMap(\.self) + folders
      guard let folder = candidates.first(where: { access("\($0)/\(name)", R_OK) == 0 }) else { continue }
      home = home ?? folder
      schemas.append(try InputFile.read("\(folder)/\(name)").source)
    }
    return schemas
  }

  private static func subfolders(of path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      var status = stat()
      guard !name.hasPrefix("."), stat("\(path)/\(name)", &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR { names.append("\(path)/\(name)") }
    }
    return names.sorted()
  }
}
