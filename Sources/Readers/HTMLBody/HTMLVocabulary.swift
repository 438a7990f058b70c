import Markup

/// What HTML elements are, by their local names (HTML Living Standard, section 4 and 15.3).
enum HTMLVocabulary {
  /// What becomes of an element's content.
  enum Role: Equatable {
    /// It begins and ends a block.
    case block
    /// It stands in a line of text.
    case inline
    /// Its text is for machines, not for readers.
    case machinery
    /// It is furniture around the story: navigation and controls.
    case furniture
  }

  /// The role of an element; one that HTML does not know stands in a line of text.
  ///
  /// So do `source` and `track`: they hold nothing, but libxml2 puts what follows an unclosed one into it.
  static func role(of element: MarkupElement) -> Role {
    switch element.html {
    case .address, .article, .aside, .audio, .blockquote, .body, .caption, .center, .dd, .details, .div, .dl, .dt,
      .embed, .fieldset, .figcaption, .figure, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .html, .iframe,
      .legend, .li, .main, .menu, .object, .ol, .p, .pre, .search, .section, .summary, .table, .tbody, .td, .tfoot,
      .th, .thead, .tr, .ul, .video:
      .block
    case .base, .head, .link, .meta, .script, .style, .template, .title, .param, .col, .colgroup:
      .machinery
    case .nav, .footer, .form, .button, .dialog, .select, .textarea, .noscript, .svg, .math, .canvas: .furniture
    default: .inline
    }
  }

  /// Whether an element holds a block somewhere below, and so cannot be part of one line of text.
  static func holdsBlock(_ element: MarkupElement) -> Bool {
    element.nodes.contains { child in
      guard case .element(let child) = child else { return false }
      switch role(of: child) {
      case .block, .furniture: return true
      case .machinery: return false
      case .inline: return holdsBlock(child)
      }
    }
  }

  /// Whether a block element means nothing to the model, so that only what it holds is read.
  static func isPassedBy(_ element: MarkupElement) -> Bool {
    switch element.html {
    case .address, .article, .body, .center, .details, .div, .fieldset, .header, .hgroup, .html, .main, .search: true
    default: false
    }
  }

  /// Whether a name in small letters is one of HTML's.
  static func knows(_ name: String) -> Bool {
    blocks.contains(name) || machinery.contains(name) || furniture.contains(name) || inlines.contains(name)
  }

  private static let inlines: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i",
    "img", "ins", "kbd", "label", "mark", "picture", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "source",
    "span", "strike", "strong", "sub", "sup", "time", "track", "tt", "u", "var", "wbr",
  ]

  private static let blocks: Set<String> = [
    "address", "article", "aside", "audio", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl",
    "dt", "embed", "fieldset", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr",
    "html", "iframe", "legend", "li", "main", "menu", "object", "ol", "p", "pre", "search", "section", "summary",
    "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "video",
  ]

  private static let machinery: Set<String> = [
    "base", "head", "link", "meta", "script", "style", "template", "title", "param", "col",
    "colgroup",
  ]

  private static let furniture: Set<String> = [
    "nav", "footer", "form", "button", "dialog", "select", "textarea", "noscript", "svg", "math", "canvas",
  ]
}
