import NewsProse

/// What the names that a page gives to an element say it holds.
struct ClassMark: OptionSet {
  let rawValue: UInt8

  /// A byline: `byline`, `article-author`, `author__name`, `autor`; but no `author-bio` and no `author-image`.
  static let byline = ClassMark(rawValue: 1)
  /// A date: `date`, `article__date`, `pubdate`, `datum`; but no `event-date` and no `updated-date`.
  static let date = ClassMark(rawValue: 2)
  /// When it was changed: `updated`, `dt-updated`, `last-modified`.
  static let change = ClassMark(rawValue: 4)
  /// What stands beside the story: `comment-list`, `related`, `sidebar`; but no `has-sidebar`.
  static let beside = ClassMark(rawValue: 8)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Reads names between blanks: of the parts of one a word must say so, and none that it is something else.
  init(of names: UnsafeBufferPointer<UInt8>) {
    var (kinds, found, others, isHad) = (UInt8(0), UInt8(0), UInt8(0), false)
    var hash = WordMarks.seed
    for byte in names {
      if Self.isLetter(byte) {
        hash = WordMarks.hash(hash, byte < 0x80 ? byte | 0x20 : byte)
        continue
      }
      Self.take(&hash, &found, &others, &isHad)
      guard byte <= 0x20 else { continue }
      kinds |= found & ~others
      (found, others, isHad) = (0, 0, false)
    }
    Self.take(&hash, &found, &others, &isHad)
    rawValue = kinds | found & ~others
  }

  /// Whether the relations of a link name an author.
  static func leadsToAuthor(_ relations: UnsafeBufferPointer<UInt8>) -> Bool {
    relations.split { $0 <= 0x20 }.contains { $0.elementsEqual("author".utf8) { $0 | 0x20 == $1 } }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }

  /// Takes a part of a name, if there is one, and begins the next.
  @inline(__always)
  private static func take(
    _ hash: inout UInt64, _ found: inout UInt8, _ others: inout UInt8, _ isHad: inout Bool
  ) {
    guard hash != WordMarks.seed else { return }
    let mark = UInt8(truncatingIfNeeded: marks[hash])
    // What a page says that it has, or has not, it is not itself.
    found |= isHad ? mark & 15 & ~beside.rawValue : mark & 15
    others |= mark >> 4 & ~beside.rawValue
    isHad = mark >> 4 & beside.rawValue != 0
    hash = WordMarks.seed
  }

  /// The kinds that a word is among, then those that it speaks against.
  private static let marks: WordMarks = {
    let lists = [
      (byline.rawValue, bylines), (date.rawValue, dates), (change.rawValue, changes), (beside.rawValue, besides),
      (byline.rawValue << 4, noBylines), (date.rawValue << 4, changes + besides + noDates),
      (beside.rawValue << 4, noBesides),
    ]
    var marks = WordMarks(upTo: lists.reduce(0) { $0 + $1.1.count })
    for (bit, words) in lists {
      for word in words { marks[WordMarks.hash(of: word)] |= UInt32(bit) }
    }
    return marks
  }()

  private static let bylines: [String] = [
    "byline", "bylines", "author", "authors", "autor", "autoren", "auteur", "auteurs", "autore", "autores",
    "auteurname", "authorname", "writer", "verfasser", "redacteur", "forfatter", "contributor", "contributors",
    "articleauthor", "articlebyline",
  ]
  private static let noBylines: [String] = [
    "bio", "biography", "image", "img", "avatar", "photo", "picture", "follow", "social", "twitter", "box", "info",
    "description", "desc", "posts", "related", "more", "comment", "comments", "icon", "title", "role", "job", "email",
    "wrapper", "list", "page", "archive", "date", "time", "card",
  ]
  private static let dates: [String] = [
    "date", "dates", "datum", "pubdate", "published", "publishdate", "publishingdate", "publicationdate", "postdate",
    "entrydate", "releasedate", "uploaddate", "pubtime", "publishtime", "posttime", "time",
    "articledate", "newsdate", "datetime", "timestamp", "posted", "fecha", "authored", "dateline", "datepublished",
  ]
  private static let noDates: [String] = [
    "event", "events", "picker", "range", "calendar", "archive", "copyright", "birth", "expire", "expires", "current",
    "today", "sale", "select", "read", "reading", "opening", "open", "duration",
  ]
  private static let changes: [String] = ["update", "updated", "modified"]
  private static let besides: [String] = [
    "comment", "comments", "commentlist", "replies", "related", "teaser", "teasers", "sidebar", "recommended",
  ]
  private static let noBesides: [String] = ["has", "no", "with", "without"]
}
