import Stages

/// What pages print around a story.
enum PageMatter: Hashable, Sendable {
  /// Menus, searches, shares, forms.
  case navigation
  /// Letters to subscribe to, offers, advertisements, consent.
  case offer
  /// Comments, and the calls for them.
  case comments
  /// Other stories: lists, teasers, their pictures.
  case otherStories
  /// Who publishes the page, and its terms.
  case publisher
  /// Addresses that the numbers of links stand for.
  case addresses
  /// Words of the story that the page prints once more.
  case repeated
  /// Something else.
  case other

  /// How its loss is listed.
  var loss: LossKind {
    switch self {
    case .navigation: .navigation
    case .offer: .offer
    case .comments: .comments
    case .otherStories: .otherStories
    case .publisher: .publisherLines
    case .addresses: .addressList
    case .repeated: .repeatedLines
    case .other: .outsideStory
    }
  }

  /// What a chunk that is left out most likely is.
  init(_ row: PageRow, _ trail: PageTrail) {
    if row[.form] > 0 || row[.visiting] + row[.sharing] >= 30 {
      self = .navigation
    } else if row[.consent] + row[.subscribing] + row[.advertising] >= 15 {
      self = .offer
    } else if row[.publisher] >= 20 || trail.sincePublisher <= 3 && row[.linked] > 50 {
      self = .publisher
    } else if row[.commenting] >= 20 || trail.sinceComments < 40 && trail.sinceComments < trail.sinceOthers {
      self = .comments
    } else if row[.words] <= 4, row[.linked] > 50 || row[.item] > 0 || trail.shortRun >= 4 {
      self = .navigation
    } else if row[.linked] > 50 || row[.others] >= 20 || trail.sinceOthers < 20 {
      self = .otherStories
    } else {
      self = .other
    }
  }
}
