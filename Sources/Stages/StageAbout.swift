import Source

/// What a stage says of itself: its options, its diagnostics, its losses; asked for only when somebody wants to know.
public struct StageAbout: Sendable {
  /// The options it declares, in order.
  public var options: [OptionDeclaration] { declare() }
  /// The diagnostics it can report.
  public var diagnostics: [DiagnosticKind] { listDiagnostics() }
  /// The losses it can record.
  public var losses: [LossKind] { listLosses() }

  private let declare: @Sendable () -> [OptionDeclaration]
  private let listDiagnostics: @Sendable () -> [DiagnosticKind]
  private let listLosses: @Sendable () -> [LossKind]

  init<S: Stage>(_ stage: S.Type, named name: String) {
    declare = {
      var settings = Settings(of: name)
      // Without values there is nothing to refuse: the options are only asked to declare themselves.
      _ = try? S.Options(&settings)
      return settings.declarations
    }
    listDiagnostics = { S.diagnostics }
    listLosses = { S.losses }
  }
}
