import Markup

/// The names that pages give to the element that holds a byline.
enum AuthorMark {
  /// Whether an element is named after an author, or leads to one.
  static func isFound(on element: MarkupElement) -> Bool {
    if element.attribute("rel")?.lowercased().split(separator: " ").contains("author") == true { return true }
    for key in ["class", "data-testid", "data-component"] {
      guard let names = element.attribute(key)?.lowercased() else { continue }
      if names.split(separator: " ").contains(where: isByline) { return true }
    }
    return false
  }

  /// `byline`, `article-author`, `author__name`, `autor`; but no `author-bio` and no `author-image`.
  private static func isByline(_ name: Substring) -> Bool {
    let parts = name.split { !$0.isLetter }
    guard parts.contains(where: { words.contains($0) }) else { return false }
    return !parts.contains { others.contains($0) }
  }

  private static let words: Set<Substring> = [
    "byline", "bylines", "author", "authors", "autor", "autoren", "auteur", "auteurs", "autore", "autores",
    "auteurname",
    "authorname", "writer", "verfasser", "redacteur", "forfatter", "contributor", "contributors", "articleauthor",
    "articlebyline",
  ]
  private static let others: Set<Substring> = [
    "bio", "biography", "image", "img", "avatar", "photo", "picture", "follow", "social", "twitter", "box", "info",
    "description", "desc", "posts", "related", "more", "comment", "comments", "icon", "title", "role", "job", "email",
    "wrapper", "list", "page", "archive", "date", "time", "card",
  ]
}
