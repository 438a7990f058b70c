/// What a tag means in HTML, by the words that newsrooms name tags with.
struct TagMeaning {
  /// The tag of HTML.
  var tag: String
  /// The class that says more.
  var className: String?

  /// Makes a meaning.
  init(_ tag: String, _ className: String? = nil) {
    self.tag = tag
    self.className = className
  }

  /// Whether it can hold words directly, so that what stands in it stands among words.
  var holdsWords: Bool {
    ["p", "h1", "h2", "h3", "h4", "h5", "h6", "span", "a", "em", "strong", "u", "s", "sup", "sub", "q", "code", "pre"]
      .contains(tag)
  }

  /// Whether it can stand where it does: parts and paragraphs do not stand among words unless they are rows and cells.
  func fits(amongWords: Bool) -> Bool {
    !amongWords || !["div", "section"].contains(tag)
  }

  /// The meaning of a name in small letters; `nil` where it has none in general.
  static func named(_ name: String) -> TagMeaning? {
    if let known = words[name] { return known }
    if let kind = EntityTag.kind(of: name) { return TagMeaning("span", kind.rawValue) }
    return plain.contains(name) ? TagMeaning(name) : nil
  }

  /// The names that mean in any vocabulary what they mean in HTML.
  private static let plain: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody",
    "tfoot", "tr", "td", "th", "colgroup", "col", "blockquote", "pre", "hr", "br", "a", "b", "i", "u", "s", "em",
    "strong", "sup", "sub", "q", "code", "img", "figure", "figcaption", "section", "aside", "div", "span", "ruby", "rt",
    "rb", "rp", "iframe", "video", "audio",
  ]

  private static let words: [String: TagMeaning] = {
    var words: [String: TagMeaning] = [
      "byline": TagMeaning("p", "byline"), "dateline": TagMeaning("p", "dateline"),
      "tagline": TagMeaning("p", "tagline"), "lead": TagMeaning("p", "lead"), "ingress": TagMeaning("p", "lead"),
      "abstract": TagMeaning("p", "summary"), "summary": TagMeaning("p", "summary"), "lede": TagMeaning("p", "lead"),
      "question": TagMeaning("p", "question"), "answer": TagMeaning("p", "answer"),
      "correction": TagMeaning("p", "correction"), "agate": TagMeaning("pre", "agate"), "fn": TagMeaning("p"),
    ]
    for (tag, names) in synonyms {
      for name in names.split(separator: " ") { words[String(name)] = TagMeaning(tag) }
    }
    return words
  }()

  private static let synonyms = [
    ("p", "para par paragraph absatz stycke paragraphe parrafo credit"),
    ("h1", "hl1 headline hedline1 rubrik titre titel titulo titolo"),
    (
      "h2",
      "hl2 heading subheadline subhead subheading crosshead mellanrubrik zwischentitel intertitre subtitle head title"
    ),
    ("h3", "h7 subsubhead"),
    ("blockquote", "bq citat zitat citation cita quotation"),
    ("em", "italic emphasis italics emph"),
    ("strong", "bold"),
    ("u", "underline underlined"),
    ("q", "quote"),
    ("ul", "list itemizedlist bulletlist"),
    ("ol", "orderedlist numberedlist"),
    ("li", "item listitem"),
    ("tr", "row"),
    ("td", "cell entry"),
    ("a", "link ulink xref extref"),
    ("img", "image photo graphic media-reference bild"),
    ("figcaption", "media-caption bildtext legende cutline"),
    ("figure", "media"),
    ("pre", "preformatted verbatim"),
    ("br", "linebreak newline"),
    ("hr", "rule separator"),
    ("section", "sect chapter"),
    ("aside", "sidebar infobox factbox faktaruta kasten"),
    ("div", "body text block content body.head body.content body.end hedline story article main"),
  ]
}
