import Source
import Stages

/// The options of the HTML reader.
struct HTMLOptions: StageOptions {
  /// Whether a block in doubt stays.
  var favor = Favor.balanced
  /// Whether everything that stands around the story stays.
  var keepsBoilerplate = false
  /// What of the things around the story stays where it stands.
  var kept: [Kept] = []
  /// Whether comments of visitors become a section behind the story.
  var keepsComments = false
  /// Where the user says that pages keep their facts and their story.
  var recipes: [PageRecipe] = []
  /// The address the page was read from, for relative addresses.
  var base: String?

  /// The encoding that the server named, which counts before what the page says.
  var encoding: String?

  /// What counts more where a block may or may not be of the story.
  enum Favor: String, CaseIterable {
    case balanced, precision, recall

    /// How likely a block must be to stay.
    var cut: Int {
      switch self {
      case .balanced: PageVerdicts.balanced
      case .precision: PageVerdicts.precise
      case .recall: PageVerdicts.complete
      }
    }
  }

  /// What stands around stories, by the names of the losses.
  enum Kept: String, CaseIterable {
    case navigation, offers, comments
    case otherStories = "other-stories"
    case publisherLines = "publisher-lines"
    case repeatedWords = "repeated-words"
    case outsideStory = "outside-story"

    var matters: [PageMatter] {
      switch self {
      case .navigation: [.navigation, .addresses]
      case .offers: [.offer]
      case .comments: [.comments]
      case .otherStories: [.otherStories]
      case .publisherLines: [.publisher]
      case .repeatedWords: [.repeated]
      case .outsideStory: [.other]
      }
    }
  }

  /// What stays beside the story.
  var keeping: PageKeeping {
    PageKeeping(cut: favor.cut, matters: Set(kept.flatMap(\.matters)), comments: keepsComments)
  }

  /// Every option as it is where nobody sets it.
  init() {}

  init(_ settings: inout Settings) throws(StageFailure) {
    try settings.take("favor", into: &favor, "whether blocks in doubt go (`precision`) or stay (`recall`)")
    try settings.take("keep-boilerplate", into: &keepsBoilerplate, "keep what stands around the story in its body")
    try settings.take("keep", into: &kept, "what of the things around the story stays where it stands")
    try settings.take("comments", into: &keepsComments, "keep visitors' comments, as a section behind the story")
    var files: [SourceFile] = []
    try settings.take("recipe", into: &files, "where pages of some hosts keep their facts and their story (JSON)")
    for file in files { recipes.append(try RecipeFile.recipe(file)) }
    for recipe in recipes { try RecipeCheck.run(recipe) }
    try settings.take("encoding", into: &encoding, "the encoding that the server named, such as windows-1251")
    try settings.take("base-url", into: &base, "the address the page was read from, for relative addresses in it")
  }
}
