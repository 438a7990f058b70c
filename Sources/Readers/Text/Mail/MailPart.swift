/// A part of a mail that holds no further parts.
struct MailPart {
  /// What it holds, such as `text/plain`.
  let type: String
  let encoding: TransferEncoding
  /// How its bytes stand for letters, as its head says.
  let charset: String?
  let isAttachment: Bool
  /// The bytes it takes, as they are written.
  let span: TextSpan
}
