/// The options of a stage that has none.
public struct NoOptions: StageOptions {
  /// Takes nothing.
  public init(_ settings: inout Settings) throws(StageFailure) {}
}
