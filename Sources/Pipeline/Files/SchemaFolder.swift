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

  /// A schema file, and behind it those files of its folder that it includes or imports, directly or not.
  package static func schema(at path: String) throws(StageFailure) -> [SourceFile] {
    let folder = OutputTarget.folder(of: path)
    var schemas = [try InputFile.read(path).source]
    var known: Set<String> = [path]
    var index = 0
    while index < schemas.count {
      for location in locations(in: schemas[index]) {
        let name = location.split(separator: "/").last.map(String.init) ?? location
        guard known.insert("\(folder)/\(name)").inserted, access("\(folder)/\(name)", R_OK) == 0 else { continue }
        schemas.append(try InputFile.read("\(folder)/\(name)").source)
      }
      index += 1
    }
    return schemas
  }

  /// What stands in the attributes `schemaLocation` of a schema.
  private static func locations(in schema: SourceFile) -> [String] {
    let parts = schema.text(in: schema.range).split(separator: "schemaLocation=", omittingEmptySubsequences: false)
    return parts.dropFirst().compactMap { part in
      guard let quote = part.first, quote == "\"" || quote == "'" else { return nil }
      return String(part.dropFirst().prefix { $0 != quote })
    }
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
