import Glibc
import Source
import Stages

/// Writes outputs whole or not at all: into a new file in the same folder, made safe on disk, then renamed.
///
/// Whatever fails, the new file is removed and what stood there before still stands. A file that is replaced keeps its
/// permissions; a new one gets what the umask leaves. A link is followed, for its user named it, unless `links` says
/// to replace it. Pipes and devices are written to as they are, for nothing can take their place.
package enum OutputFile {
  /// What becomes of a link that stands where an output goes.
  package enum LinkPolicy: Hashable, Sendable {
    /// What it leads to is replaced; the link stays.
    case followed
    /// The link itself is replaced; what it leads to is never touched.
    case replaced
  }

  /// Writes an output; a path that leads to one of the `inputs` is refused.
  package static func write(
    _ bytes: [UInt8], to path: String, links: LinkPolicy = .followed, sparing inputs: Set<FileIdentity> = []
  ) throws(StageFailure) {
    try DraftFile(bytes, for: path, links: links, sparing: inputs).publish()
  }

  /// Refuses a path that leads to one of the inputs, before any work is done.
  package static func check(_ path: String, sparing inputs: Set<FileIdentity>) throws(StageFailure) {
    if let identity = FileIdentity(of: path), inputs.contains(identity) { throw .outputIsInput(path) }
  }
}
