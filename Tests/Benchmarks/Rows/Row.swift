/// A row of the table by its name; what it needs is made only when it is asked for.
struct Row: Sendable {
  /// The name by which `Scripts/bench` is asked for it.
  let name: String
  /// Whether it runs only where it is asked for by name.
  let isOptional: Bool
  /// Sets the contest up.
  let contest: @Sendable (String, Newsroom) throws -> Contest

  /// Makes a row.
  init(_ name: String, isOptional: Bool = false, _ contest: @escaping @Sendable (String, Newsroom) throws -> Contest) {
    self.name = name
    self.isOptional = isOptional
    self.contest = contest
  }
}
