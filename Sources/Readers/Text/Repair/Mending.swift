import Source
import Stages

/// A text in repair: what it is by now, what was left out of it, and what was noticed.
struct Mending {
  /// The text by now.
  private(set) var text: DecodedText
  /// The ink that repairs took off, less what they added.
  private(set) var notation = 0
  /// What was left out.
  private(set) var losses: [Loss] = []
  /// The address of the page that a browser printed, and of its host.
  private(set) var address: (href: String, place: SourceRange, domain: String, host: SourceRange)?
  /// The ink of it.
  private(set) var fields = 0
  /// What was repaired.
  private(set) var remarks: [Diagnostic] = []

  private static let mostLosses = 1_000

  init(_ text: DecodedText) {
    self.text = text
  }

  /// Goes on with the text as a patch leaves it.
  mutating func take(_ patch: TextPatch) {
    text = text.patched(by: patch)
    notation += patch.notation
  }

  /// Says what was repaired at a place of the text as it is now.
  mutating func report(_ kind: DiagnosticKind, _ message: String, at span: TextSpan) {
    remarks.append(Diagnostic(kind, message, at: text.range(of: span)))
  }

  /// Lists a line as left out; where there are too many, together with the last.
  mutating func leaveOut(_ span: TextSpan, _ kind: LossKind, printing printed: PrintedAddress? = nil) {
    let range = text.range(of: span)
    var ink = text.ink(in: span)
    if let printed, address == nil, span.start <= printed.span.start, printed.span.end <= span.end {
      let href = text.string(in: printed.span)
      address = (href, text.range(of: printed.span), printed.domain, text.range(of: printed.host))
      fields = text.ink(in: printed.span)
      ink -= fields
    }
    if losses.count >= Self.mostLosses, let held = losses[losses.count - 1].range {
      losses[losses.count - 1].ink += ink
      losses[losses.count - 1].range = held.union(range)
    } else {
      losses.append(Loss(kind, path: "body", excerpt: text.excerpt(of: span), ink: ink, at: range))
    }
  }
}
