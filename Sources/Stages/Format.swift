/// A format by its name, and the signs it is known by.
public struct Format: Hashable, Sendable {
  /// The name people type after `--from` and `--to`, and the prefix of the stage's options and diagnostics.
  public let name: String
  /// What it is, in a few words.
  public let summary: String
  /// The file name endings it goes by, without the dot, the usual one first.
  public let fileExtensions: [String]
  /// Its media type.
  public let mediaType: String
  /// Whether its bytes are not for people's eyes, so that a terminal is spared them.
  public let isBinary: Bool

  /// Makes a format.
  public init(
    _ name: String, _ summary: String, fileExtensions: [String], mediaType: String, isBinary: Bool = false
  ) {
    self.name = name
    self.summary = summary
    self.fileExtensions = fileExtensions
    self.mediaType = mediaType
    self.isBinary = isBinary
  }
}
