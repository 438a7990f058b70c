import ArticleModel
import NewsCodes
import ZipArchive

/// Puts the parts of an EPUB into its container (EPUB 3.3, section 4).
enum EPUBContainer {
  /// The archive of some parts, all of them bearing the moment of the last change.
  static func archive(of parts: [(name: String, bytes: [UInt8])], modified: String) throws(ZipError) -> [UInt8] {
    let moment = NewsDate(iso8601: modified)?.secondsSinceEpoch ?? 0
    var archive = try ZipWriter(at: ZipTime(secondsSince1970: moment))
    try archive.add("mimetype", Array(EPUBWriter.format.mediaType.utf8), stored: true)
    try archive.add("META-INF/container.xml", Array(container.utf8))
    for part in parts { try archive.add(EPUBParts.folder + part.name, part.bytes) }
    return try archive.finish()
  }

  private static let container = """
    <?xml version="1.0" encoding="UTF-8"?>
    <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
    <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
    </container>

    """
}
