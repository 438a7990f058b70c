import Markup

/// A page, or a part of one that tells a story of its own, with what is known before its body is read.
struct PageParts {
  let root: MarkupElement
  let facts: PageFacts
  let conventions: PageConventions
}
