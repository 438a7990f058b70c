import ArticleModel
import NewsCodes
import Stages
import Testing

@testable import Writers

struct DemandedMomentTests {
  private func moment(
    _ dates: [WritableKeyPath<Lifecycle, NewsDate?>: String], facts: ManifestFacts = ManifestFacts()
  ) -> DemandedMoment? {
    var metadata = Metadata()
    for (path, text) in dates { metadata.lifecycle[keyPath: path] = NewsDate(iso8601: text) }
    return DemandedMoment(metadata, facts: facts)
  }

  @Test(arguments: [
    ("2020", "2020-01-01T00:00:00Z"), ("2020-02-04", "2020-02-04T00:00:00Z"),
    ("2020-02-04T09:30", "2020-02-04T09:30:00Z"),
    ("2020-02-04T00:30:15.9+01:00", "2020-02-03T23:30:15Z"), ("2020-02-04T09:30:00Z", "2020-02-04T09:30:00Z"),
    ("0001-01-01", "0001-01-01T00:00:00Z"),
  ])
  func isTheFirstThereIsInUTC(text: String, expected: String) {
    #expect(moment([\.contentCreated: text])?.utc == expected)
  }

  @Test func prefersTheUserThenTheSourceThenTheEpoch() {
    let user = ManifestFacts(["version-created": "2021-01-01T00:00:00Z"], sourceDateEpoch: 0)
    let epoch = ManifestFacts(sourceDateEpoch: 86_400)
    #expect(moment([\.versionCreated: "2020"], facts: user)?.utc == "2021-01-01T00:00:00Z")
    #expect(moment([\.versionCreated: "2020"], facts: epoch)?.utc == "2020-01-01T00:00:00Z")
    #expect(moment([\.contentCreated: "2020"], facts: epoch)?.utc == "1970-01-02T00:00:00Z")
    #expect(moment([\.contentCreated: "2020"], facts: epoch)?.basis == .epoch)
    #expect(moment([\.contentCreated: "2020", \.released: "2022"])?.basis == .derived(.released))
    #expect(moment([:]) == nil)
  }
}
