/// Lines that are no part of any story.
package enum StoryLine {
  /// Whether the whole line says what pages say around a story: advertisement, share, comments.
  package static func isBoilerplate(_ line: FoldedText) -> Bool {
    LineWords.boilerplate.holds(line)
  }
}
