import ArticleModel

/// Tags that name what their words are: a company, a person, a city.
enum EntityTag {
  /// The kind of a name in small letters; `nil` where it is no such tag.
  static func kind(of name: String) -> EntityKind? {
    kinds[name]
  }

  private static let kinds: [String: EntityKind] = {
    var kinds: [String: EntityKind] = [:]
    let names: [(EntityKind, String)] = [
      (.organisation, "company org organisation organization orgname institution agency publisher"),
      (.person, "person personname people"),
      (.place, "location place city country region state sublocation virtloc geo"),
      (.event, "event"),
      (.date, "chron time date"),
      (.money, "money currency"),
      (.number, "num number"),
      (.product, "product"),
      (.object, "object.title object"),
      (.function, "function"),
      (.other, "entity"),
    ]
    for (kind, list) in names {
      for name in list.split(separator: " ") { kinds[String(name)] = kind }
    }
    return kinds
  }()
}
