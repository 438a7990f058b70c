import ArticleModel
import Stages

extension Document {
  /// The document as one story, where it is exactly one package or one story, and media; else as it is.
  func resolved(losingPackagesAs kind: LossKind, in context: inout StageContext) -> Document {
    let resolution = StoryResolution(self, reach: .all)
    guard resolution.document.items.count == 1, resolution.packages.count <= 1 else { return self }
    for index in resolution.packages {
      let guid = items[index].metadata?.identity.guid ?? "package"
      context.lose(Loss(kind, path: "items[\(index)]", excerpt: guid))
    }
    return resolution.document
  }
}
