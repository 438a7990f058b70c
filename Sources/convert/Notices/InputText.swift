import Source

/// An input with its lines, which are looked for only when somebody asks.
final class InputText {
  /// The input.
  let file: SourceFile
  /// Its lines.
  private(set) lazy var lines = LineTable(file)

  /// Makes it of an input.
  init(_ file: SourceFile) {
    self.file = file
  }
}
