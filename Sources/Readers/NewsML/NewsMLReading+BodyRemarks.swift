import ArticleModel
import Markup
import Source
import Stages

extension NewsMLReading {
  /// Says what is wrong with the way a body is carried.
  mutating func note(_ carried: CarriedBody, _ declared: String?, _ element: MarkupElement) {
    for noticed in carried.remarks {
      switch noticed {
      case .wrongNamespace, .doubleEscapes, .escapedMarkup: remark(.newsMLBodyForm, noticed.message, element)
      case .privateMarkup, .encoded: remark(.newsMLPlainBody, noticed.message, element)
      }
    }
    guard let declared, let right = carried.carrier.mediaType(declared: declared), right != declared else { return }
    remark(.newsMLBodyForm, "the body calls itself \(declared) and is \(right)", element)
  }

  /// Marks blocks at the beginning of the bodies that only repeat a field, word for word.
  mutating func markRepetitions() {
    guard bodies.contains(where: { $0.verbatim != nil }) else { return }
    let repetitions = Repetitions(metadata.texts)
    // What Galley writes repeats nothing.
    for index in bodies.indices where bodies[index].verbatim != nil { repetitions.mark(&bodies[index].blocks) }
  }
}
