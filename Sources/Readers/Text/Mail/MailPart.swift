/// A part of a mail that holds no further parts.
struct MailPart {
  /// What it holds, such as `text/plain`.
  let type: String
  let encoding: TransferEncoding
  /// How its bytes stand for letters, as its head says.
  let charset: String?
  let isAttachment: Bool
  /// Where it stood before it was packed, and what stands for it in the other parts (RFC 2557, sections 4 and 8).
  let location: String?
  let id: String?
  /// The bytes it takes, as they are written.
  let span: TextSpan
}
