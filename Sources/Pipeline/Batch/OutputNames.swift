import Stages

/// The files that the outputs of every input go to.
///
/// Each is named by its pattern, or after its input with the usual extension of its format. No two may meet.
package struct OutputNames: Hashable, Sendable {
  /// The paths, by input and output.
  package let paths: [[String]]

  /// Names every output; what would meet, or leave the folder, is refused.
  package init(of inputs: [String], _ line: ConversionLine, in folder: String) throws(StageFailure) {
    var owners: [String: String] = [:]
    var paths: [[String]] = []
    for input in inputs {
      var row: [String] = []
      for (step, format) in zip(line.plan.outputs, line.formats) {
        let name = Self.name(of: input, by: step.pattern, as: format)
        guard Self.isInside(name) else { throw .outsideFolder(name) }
        let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        if let owner = owners.updateValue(input, forKey: path) { throw .sameOutput(path, owner, input) }
        row.append(path)
      }
      paths.append(row)
    }
    self.paths = paths
  }

  private static func name(of input: String, by pattern: String?, as format: Format) -> String {
    let ending = format.fileExtensions.first ?? format.name
    var name: [UInt8] = []
    var rest = Array((pattern ?? "{name}." + ending).utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "{"), let end = rest.firstIndex(of: UInt8(ascii: "}")) {
        let word = String(decoding: rest[..<end], as: UTF8.self)
        if let value = ["name": stem(of: input), "format": format.name][word] {
          name += Array(value.utf8)
          rest = rest[(end + 1)...]
          continue
        }
      }
      name.append(byte)
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// The name of an input's file without its extension.
  private static func stem(of input: String) -> String {
    if input == "-" { return "stdin" }
    let file = input.utf8.split(separator: UInt8(ascii: "/")).last.map { Substring($0) } ?? ""
    guard let dot = file.utf8.lastIndex(of: UInt8(ascii: ".")), dot > file.startIndex else { return String(file) }
    return String(file[..<dot])
  }

  /// Whether a relative path stays inside the folder it starts from, and names a file there.
  private static func isInside(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { String($0) ?? "" }
    return !name.utf8.contains(0) && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }
}
