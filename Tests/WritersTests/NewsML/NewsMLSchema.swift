import Foundation
import Source
import XMLBridge

/// The schema of NewsML-G2 2.35 with that of ODRL, which it demands of rights, where `$GALLEY_SHARED` (or `../shared`)
/// holds them.
enum NewsMLSchema {
  static let skipped = "needs schemas/newsml-g2/G2-multi-schema-2.35.xsd in $GALLEY_SHARED"

  static var isPresent: Bool { !files.isEmpty }

  static func validator() throws -> SchemaValidator {
    try SchemaValidator(files[0], with: Array(files.dropFirst()))
  }

  static let files: [SourceFile] = {
    let shared = URL(filePath: ProcessInfo.processInfo.environment["GALLEY_SHARED"] ?? "../shared")
    let folder = shared.appending(path: "schemas/newsml-g2")
    let names = [
      "G2-multi-schema-2.35.xsd", "NewsML-G2_2.35-spec-All-Power.xsd", "ODRL22.xsd", "xml.xsd",
    ]
    let files = names.compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map { SourceFile(name: name, bytes: Array($0)) }
    }
    return files.count == names.count ? files : []
  }()
}
