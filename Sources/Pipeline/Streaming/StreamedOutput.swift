import Digests
import Glibc
import Source
import Stages

/// An output that grows in pieces where nobody sees it, and appears whole or not at all.
package final class StreamedOutput {
  private let draft: DraftFile?
  private let spool: Spool?
  private var digest = SHA256Stream()
  private var byteCount = 0
  private var waiting: [UInt8] = []

  /// An output that becomes a file; `nil` where a pipe or a device stands in its place.
  package init?(
    file path: String, links: OutputFile.LinkPolicy = .followed, sparing inputs: Set<FileIdentity>
  ) throws(StageFailure) {
    guard let draft = try DraftFile(growing: path, links: links, sparing: inputs) else { return nil }
    self.draft = draft
    spool = nil
  }

  /// An output for stdout, kept in a file without a name until it is whole; `nil` where there is no room for one.
  package init?() {
    guard let spool = Spool() else { return nil }
    self.spool = spool
    draft = nil
  }

  /// Lets a stage append to what waits, and writes that away where it is much.
  func append(_ body: (inout [UInt8]) throws(StageFailure) -> Void) throws(StageFailure) {
    try body(&waiting)
    if waiting.count > 256 << 10 { try flush() }
  }

  /// Makes the output safe.
  func finish(as format: Format, at index: Int) throws(StageFailure) -> ConvertedOutput {
    try flush()
    try draft?.finish()
    return ConvertedOutput(index: index, format: format, byteCount: byteCount, sha256: digest.finish().hex)
  }

  /// Puts the output in its place.
  func publish() throws(StageFailure) {
    try draft?.publish()
    try spool?.copy(to: STDOUT_FILENO)
  }

  /// The path of the file it becomes.
  var path: String? { draft?.path }

  private func flush() throws(StageFailure) {
    digest.update(waiting)
    byteCount += waiting.count
    try draft?.write(waiting)
    try spool?.write(waiting)
    waiting.removeAll(keepingCapacity: true)
  }
}
