import Markup

extension PageMatter {
  /// What a block of a page that is left out most likely is: by the elements around it, else by its words.
  init(_ shape: PageShape, block: Int) {
    if (shape.copies[shape.prose.tallies[block].hash] ?? 1) > 1, shape.prose.tallies[block].words >= 8 {
      self = .repeated
      return
    }
    let around = shape.around(block)
    // A page whose body is named after its comments holds the story as well.
    if around.contains(where: { shape.page.elements[$0].holdsComments && shape.meetings[$0].distance > 0 }) {
      self = .comments
      return
    }
    for element in around {
      switch shape.page.elements[element].name {
      case .nav, .form, .menu, .search:
        self = .navigation
        return
      case .footer where around.count < 8:
        self = .publisher
        return
      default: continue
      }
    }
    self.init(shape.prose.tallies[block], linked: shape.page.blocks[block].linked)
  }

  private init(_ tally: BlockTally, linked: Int) {
    let groups = (0..<BlockTally.groupCount).map { Int(tally.groups[$0]) * 100 / max(1, tally.words) }
    let (sharing, subscribing, consent, commenting) = (groups[0], groups[1], groups[2], groups[3])
    if groups[6] + sharing >= 30 {
      self = .navigation
    } else if subscribing + consent + groups[5] >= 15 {
      self = .offer
    } else if groups[7] >= 20 {
      self = .publisher
    } else if commenting >= 20 {
      self = .comments
    } else if tally.words <= 4, linked > 0 {
      self = .navigation
    } else if linked * 2 > tally.letters || groups[4] >= 20 {
      self = .otherStories
    } else {
      self = .other
    }
  }
}
