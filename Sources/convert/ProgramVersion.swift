/// The version of the program.
enum ProgramVersion {
  /// The number alone.
  static let number = "0.1.0"
  /// What `--version` prints.
  static let line = "convert \(number) (Galley)"
}
