import Foundation

/// What the sources say of the model's types and fields, in their `///` comments.
struct ModelComments {
  private var comments: [String: String] = [:]

  /// Reads the sources below some folders.
  init(folders: [URL]) throws {
    for folder in folders {
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
        note(try String(contentsOf: file, encoding: .utf8))
      }
    }
  }

  /// The first paragraph of a type's comment, or of a field's.
  func meaning(of record: String, field: String?) -> String? {
    comments[field.map { "\(record).\($0)" } ?? record]
  }

  private mutating func note(_ source: String) {
    var type = ""
    var comment: [Substring] = []
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.drop { $0 == " " }
      if words.hasPrefix("///") {
        comment.append(words.dropFirst(3).drop { $0 == " " })
        continue
      }
      let tokens = words.split { " :(<".contains($0) }.filter {
        !["public", "package", "static", "indirect"].contains($0)
      }
      if tokens.count > 1, ["struct", "enum"].contains(tokens[0]), words == line {
        type = String(tokens[1])
        keep(comment, as: type)
      } else if tokens.count > 1, ["var", "let"].contains(tokens[0]) {
        keep(comment, as: "\(type).\(tokens[1])")
      }
      comment = []
    }
  }

  private mutating func keep(_ comment: [Substring], as name: String) {
    let paragraph = comment.prefix { !$0.isEmpty }.joined(separator: " ")
    if !paragraph.isEmpty, comments[name] == nil { comments[name] = paragraph }
  }
}
