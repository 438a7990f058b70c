import Stages
import Testing

@testable import Readers

/// Why a chunk is left out.
struct PageMatterTests {
  private func matter(_ features: [ChunkFeature: Int16], _ trail: PageTrail = PageTrail()) -> PageMatter {
    var values = [Int16](repeating: 0, count: ChunkFeature.count)
    values[ChunkFeature.words.rawValue] = 20
    for (feature, value) in features { values[feature.rawValue] = value }
    return PageMatter(PageRow(values: values, index: 0), trail)
  }

  @Test func ownWordsTell() {
    #expect(matter([.form: 1]) == .navigation)
    #expect(matter([.sharing: 40]) == .navigation)
    #expect(matter([.consent: 20]) == .offer)
    #expect(matter([.subscribing: 20]) == .offer)
    #expect(matter([.advertising: 20]) == .offer)
    #expect(matter([.publisher: 25]) == .publisher)
    #expect(matter([.commenting: 25]) == .comments)
    #expect(matter([.words: 2, .linked: 100]) == .navigation)
    #expect(matter([.linked: 100]) == .otherStories)
    #expect(matter([.others: 25]) == .otherStories)
    #expect(matter([:]) == .other)
  }

  @Test func whatWasPassedTells() {
    var trail = PageTrail()
    trail.sinceComments = 3
    #expect(matter([:], trail) == .comments)
    trail.sinceOthers = 1
    #expect(matter([:], trail) == .otherStories)
    trail.sincePublisher = 2
    #expect(matter([.linked: 80], trail) == .publisher)
    trail = PageTrail()
    trail.shortRun = 6
    #expect(matter([.words: 2], trail) == .navigation)
  }

  @Test func everyMatterIsALossOfTheReader() {
    let all: [PageMatter] = [
      .navigation, .offer, .comments, .otherStories, .publisher, .addresses, .repeated, .other,
    ]
    let declared = Set(TextReader.losses.map(\.id))
    #expect(Set(all.map(\.loss.id)).count == all.count)
    #expect(all.allSatisfy { declared.contains($0.loss.id) })
  }
}
