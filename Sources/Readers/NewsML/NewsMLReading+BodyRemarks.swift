import ArticleModel
import Markup
import Source
import Stages

extension NewsMLReading {
  /// Says what is wrong with the way a body is carried.
  mutating func note(_ carried: CarriedBody, _ declared: String?, _ element: MarkupElement) {
    for kind in carried.remarks {
      switch kind {
      case .wrongNamespace(let namespace):
        let place = namespace.isEmpty ? "no namespace" : "the namespace \(namespace)"
        remark(.newsMLBodyForm, "markup of the body is in \(place); it was read as what it is", element)
      case .doubleEscapes:
        remark(.newsMLBodyForm, "characters of the body are escaped twice; its words were read without", element)
      case .privateMarkup(let name):
        remark(.newsMLPlainBody, "the body is XML of the provider's own (\(name))", element)
      case .escapedMarkup: remark(.newsMLBodyForm, "the tags of the body are escaped; they were read as tags", element)
      case .encoded: remark(.newsMLPlainBody, "encoded content was kept as it came", element)
      }
    }
    guard let declared, let right = carried.carrier.mediaType(declared: declared), right != declared else { return }
    remark(.newsMLBodyForm, "the body calls itself \(declared) and is \(right)", element)
  }

  /// Marks blocks at the beginning of the bodies that only repeat a field, word for word.
  mutating func markRepetitions() {
    let repetitions = Repetitions(metadata.texts)
    // What Galley writes repeats nothing.
    for index in bodies.indices where bodies[index].verbatim != nil { repetitions.mark(&bodies[index].blocks) }
  }
}
