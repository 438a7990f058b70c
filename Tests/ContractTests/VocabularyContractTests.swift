import Source
import Stages
import Testing

/// What the stages say of themselves: ids are theirs alone, and every one is explained.
struct VocabularyContractTests {
  private static let stages: [(name: String, about: StageAbout)] =
    Workshop.catalogue.readers.map { ($0.format.name, $0.about) }
    + Workshop.catalogue.transforms.map { ($0.name, $0.about) }
    + Workshop.catalogue.writers.map { ($0.format.name, $0.about) }

  @Test func everyIdMeansOneThing() {
    var meanings: [String: String] = [:]
    for stage in Self.stages {
      for (id, meaning) in stage.about.diagnostics.map({ ($0.id, $0.meaning) })
        + stage.about.losses.map({ ($0.id, $0.meaning) })
      {
        #expect(
          meanings[id] == nil || meanings[id] == meaning, "\(id) means two things: \(meaning) / \(meanings[id] ?? "")")
        meanings[id] = meaning
      }
    }
    #expect(!meanings.isEmpty)
  }

  @Test func everyKindSaysWhatItMeansAndWhatToDo() {
    for stage in Self.stages {
      for kind in stage.about.diagnostics {
        #expect(!kind.meaning.isEmpty && !kind.remedy.isEmpty, "\(kind.id)")
      }
      for kind in stage.about.losses {
        #expect(!kind.meaning.isEmpty && !kind.remedy.isEmpty, "\(kind.id)")
      }
    }
  }

  @Test func everyOptionIsExplained() {
    for stage in Self.stages {
      for option in stage.about.options {
        #expect(!option.summary.isEmpty, "\(stage.name).\(option.name)")
      }
      #expect(Set(stage.about.options.map(\.name)).count == stage.about.options.count, "\(stage.name)")
    }
  }
}
