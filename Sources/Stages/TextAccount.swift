/// The arithmetic of text, in ink: what came in is what was carried, what was only markup, and what was dropped.
///
/// A reader accounts for the text of its input; a writer for the text of the bodies it was given. Each part is counted
/// on its own, where the text goes by, so that a sum that does not close betrays a silent loss.
public struct TextAccount: Hashable, Sendable {
  /// The ink that came in.
  public var source: Int
  /// The ink that went on into the body.
  public var body: Int
  /// The ink that went on into metadata fields.
  public var fields: Int
  /// The ink that was only notation: hashes, stars, tags in text.
  public var notation: Int
  /// The ink that was dropped, every piece of it listed as a loss.
  public var dropped: Int

  /// Makes an account.
  public init(source: Int = 0, body: Int = 0, fields: Int = 0, notation: Int = 0, dropped: Int = 0) {
    self.source = source
    self.body = body
    self.fields = fields
    self.notation = notation
    self.dropped = dropped
  }

  /// Whether the sum closes: nothing was lost that is not listed, and nothing was carried that did not come in.
  public var closes: Bool { source == body + fields + notation + dropped }

  /// Adds up two accounts.
  public static func += (left: inout TextAccount, right: TextAccount) {
    left.source += right.source
    left.body += right.body
    left.fields += right.fields
    left.notation += right.notation
    left.dropped += right.dropped
  }
}
