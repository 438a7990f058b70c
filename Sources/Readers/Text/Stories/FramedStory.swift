/// A story cut out of a file, and what the frame around it says.
struct FramedStory {
  /// Its words, as a text of their own.
  let text: DecodedText
  /// What stands around them.
  var frame: StoryFrame
  /// What kind of text its words are; `nil` where their lines tell.
  var kind: TextKind?
}
