import NewsProse

/// The names that pages give to the element that holds a byline.
enum AuthorMark {
  /// Whether the relations of a link name an author.
  static func leadsToAuthor(_ relations: UnsafeBufferPointer<UInt8>) -> Bool {
    relations.split { $0 <= 0x20 }.contains { $0.elementsEqual("author".utf8) { $0 | 0x20 == $1 } }
  }

  /// Whether one of several names is that of a byline: `byline`, `article-author`, `author__name`, `autor`; but no
  /// `author-bio` and no `author-image`.
  static func isByline(_ names: UnsafeBufferPointer<UInt8>) -> Bool {
    var (isFound, isOther) = (false, false)
    var hash = WordMarks.seed
    for byte in names {
      if isLetter(byte) {
        hash = WordMarks.hash(hash, byte < 0x80 ? byte | 0x20 : byte)
        continue
      }
      take(&hash, &isFound, &isOther)
      guard byte <= 0x20 else { continue }
      if isFound, !isOther { return true }
      (isFound, isOther) = (false, false)
    }
    take(&hash, &isFound, &isOther)
    return isFound && !isOther
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }

  /// Takes a part of a name, if there is one, and begins the next.
  @inline(__always)
  private static func take(_ hash: inout UInt64, _ isFound: inout Bool, _ isOther: inout Bool) {
    guard hash != WordMarks.seed else { return }
    switch marks[hash] {
    case 1: isFound = true
    case 2: isOther = true
    default: break
    }
    hash = WordMarks.seed
  }

  private static let marks: WordMarks = {
    var marks = WordMarks(upTo: words.count + others.count)
    for word in words { marks[WordMarks.hash(of: word)] = 1 }
    for word in others { marks[WordMarks.hash(of: word)] = 2 }
    return marks
  }()

  private static let words: [String] = [
    "byline", "bylines", "author", "authors", "autor", "autoren", "auteur", "auteurs", "autore", "autores",
    "auteurname", "authorname", "writer", "verfasser", "redacteur", "forfatter", "contributor", "contributors",
    "articleauthor",
    "articlebyline",
  ]
  private static let others: [String] = [
    "bio", "biography", "image", "img", "avatar", "photo", "picture", "follow", "social", "twitter", "box", "info",
    "description", "desc", "posts", "related", "more", "comment", "comments", "icon", "title", "role", "job", "email",
    "wrapper", "list", "page", "archive", "date", "time", "card",
  ]
}
