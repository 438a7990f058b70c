import Glibc
import Source
import Stages

/// Tells the user what was noticed, in the style and at the volume they asked for.
struct Talk {
  /// The style.
  let style: DiagnosticsStyle

  private let lightest: Severity
  private let isColored: Bool
  private let descriptor: Int32
  private var held: [Notice] = []

  /// Talks as requested, to stderr unless what is told is what was asked for.
  init(_ request: TalkRequest, to descriptor: Int32 = STDERR_FILENO) {
    style = request.diagnostics.flatMap(DiagnosticsStyle.init) ?? .text
    self.descriptor = descriptor
    isColored = style == .text && !request.isPlain && Terminal.allowsColor(on: descriptor)
    let usual: Severity = style == .text ? .warning : .note
    lightest = request.isQuiet ? .error : request.isVerbose ? .note : usual
  }

  /// Tells what is loud enough, at once or at the end.
  mutating func tell(_ notices: [Notice]) {
    let loud = notices.filter { $0.severity >= lightest }
    if style.isWholeDocument {
      held += loud
    } else if !loud.isEmpty {
      _ = Terminal.write(style.render(loud, colored: isColored), to: descriptor)
    }
  }

  /// Tells what had to wait for the end.
  mutating func finish() {
    guard style.isWholeDocument else { return }
    _ = Terminal.write(style.render(held, colored: isColored), to: descriptor)
    held = []
  }
}
