/// A page cut into chunks, and where its story lies among them.
struct StoryPage {
  let chunks: [Chunk]
  /// What each chunk is to the story.
  let verdicts: [StoryVerdict]
  /// The chunks of the story.
  let story: Range<Int>
  let kind: TextKind
}
