/// The options of a stage: they hold their defaults and are read once.
///
/// Every option is declared by the one line that takes it, so that help, checks and the manifest's schema are made
/// from the same words: see `OptionDeclaration`.
public protocol StageOptions: Sendable {
  /// Reads the options; what is left over in `settings` is unknown to the stage.
  init(_ settings: inout Settings) throws(StageFailure)
}
