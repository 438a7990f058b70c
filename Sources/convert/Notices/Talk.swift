import Source
import Stages

/// Tells the user what was noticed, in the style and at the volume they asked for.
struct Talk {
  /// The file in which a position without an input counts.
  var manifest: InputText?

  private let style: DiagnosticsStyle
  private let lightest: Severity
  private let isColored: Bool
  private let stream: Terminal.Stream
  private var held: [Notice] = []

  /// Talks as requested; a style that does not exist becomes text.
  init(_ request: TalkRequest, to stream: Terminal.Stream = .stderr) {
    style = request.diagnostics.flatMap(DiagnosticsStyle.init) ?? .text
    self.stream = stream
    isColored = style == .text && !request.isPlain && Terminal.allowsColor(on: stream)
    lightest = request.isQuiet ? .error : request.isVerbose ? .note : .warning
  }

  /// Talks as requested; a style that does not exist is refused.
  init(checked request: TalkRequest, to stream: Terminal.Stream) throws(StageFailure) {
    if let name = request.diagnostics, DiagnosticsStyle(rawValue: name) == nil {
      throw .unknownName("style of diagnostics", name, among: DiagnosticsStyle.allCases.map(\.rawValue))
    }
    self.init(request, to: stream)
  }

  /// Whether anybody hears of something that weighs so much: what nobody hears needs no words.
  func isHeard(_ severity: Severity) -> Bool { severity >= lightest }

  /// Tells what is loud enough, at once or at the end.
  mutating func tell(_ notices: [Notice]) {
    let loud = notices.filter { isHeard($0.severity) }
    if style.isWholeDocument {
      held += loud
    } else if !loud.isEmpty {
      _ = Terminal.write(style.render(loud, colored: isColored), to: stream)
    }
  }

  /// Tells why everything ends.
  mutating func tell(_ failure: StageFailure) {
    let place = failure.diagnostic.position == nil ? nil : manifest
    tell([Notice(failure.diagnostic, in: place)])
  }

  /// Says in a word how it all went, to people who did not ask for quiet and to programs.
  mutating func conclude(_ diagnostic: Diagnostic) {
    guard style == .text else { return tell([Notice(diagnostic, in: nil)]) }
    guard lightest < .error else { return }
    _ = Terminal.write(Array("\(diagnostic.message.onOneLine)\n".utf8), to: stream)
  }

  /// Tells what had to wait for the end.
  mutating func finish() {
    guard style.isWholeDocument else { return }
    _ = Terminal.write(style.render(held, colored: isColored), to: stream)
    held = []
  }
}
