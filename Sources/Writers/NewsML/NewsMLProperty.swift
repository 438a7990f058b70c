import ArticleModel
import NewsCodes

/// An extension property of ours: its element, what it says, and where in the model it comes from.
struct NewsMLProperty {
  let name: StaticString
  let term: OwnTerm
  let path: String

  init(_ name: StaticString, _ term: OwnTerm, _ path: String) {
    self.name = name
    self.term = term
    self.path = path
  }
}
