/// A run of words between the borders of block elements: what is kept or left out as one.
struct PageBlock: Sendable {
  /// The innermost block element around it, a place in `PageBlocks.elements`.
  let element: Int
  /// Its words in `PageBlocks.text`, white space collapsed.
  var text: Range<Int>
  /// The numbers of the first and the last node of its text.
  var nodes: ClosedRange<Int32>
  /// How many of its letters stand in links, and in bold.
  var linked = 0
  var bold = 0
  /// How many of its letters are slanted.
  var slanted = 0
  /// What the address of its first link is like.
  var address = AddressMarks()
  /// How many links there are in it.
  var links = 0
  /// How many pictures, and how many controls of forms, stand between it and the block before.
  var pictures = 0
  var controls = 0
  /// Whether the page's own style hides it.
  var isHidden = false
  /// Whether it stands in what is named a caption or the credit of a picture.
  var isCaption = false
  /// What the names of the inline elements say that its first words stand in.
  var inline = NameMarks()
}
