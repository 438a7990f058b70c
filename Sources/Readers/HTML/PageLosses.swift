import Stages

extension LossKind {
  static let pageNavigation = page("html.navigation", "Menus, searches, shares, buttons and forms were left out.")
  static let pageOffer = page(
    "html.offers", "Letters to subscribe to, offers, advertisements and questions of consent were left out.")
  static let pageComments = page("html.comments", "Comments of visitors, and calls for them, were left out.")
  static let pageOtherStories = page(
    "html.other-stories", "Lists, teasers and pictures of other stories were left out.")
  static let pagePublisher = page(
    "html.publisher-lines", "What the page says of its publisher and its terms was left out.")
  static let pageRepeated = page("html.repeated-words", "Words that the page prints more than once were left out.")
  static let pageOutside = page("html.outside-story", "Words of the page that belong to no story were left out.")

  /// What can be left out around the story of a page.
  static let pageMatters: [LossKind] = [
    pageNavigation, pageOffer, pageComments, pageOtherStories, pagePublisher, pageRepeated, pageOutside,
  ]

  private static func page(_ id: String, _ meaning: String) -> LossKind {
    LossKind(
      id, .boilerplate, .info, meaning: meaning,
      remedy: "Check the excerpt; option html.keep-boilerplate keeps everything that stands around a story.")
  }
}

extension PageMatter {
  /// How its loss is listed where it stood in a web page.
  var pageLoss: LossKind {
    switch self {
    case .navigation, .addresses: .pageNavigation
    case .offer: .pageOffer
    case .comments: .pageComments
    case .otherStories: .pageOtherStories
    case .publisher: .pagePublisher
    case .repeated: .pageRepeated
    case .other: .pageOutside
    }
  }
}
