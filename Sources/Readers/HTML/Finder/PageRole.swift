import Markup

/// What an element is to the walk that cuts a page into blocks.
///
/// HTML5's block elements are told by their names: the parser leaves them inside an open paragraph.
enum PageRole {
  /// It begins and ends a block.
  case block
  /// It stands in a line of text.
  case inline
  /// It ends a line.
  case lineBreak
  /// It parts blocks.
  case separator
  /// Nothing in it is read.
  case skipped

  /// The role of an element; one that HTML does not know stands in a line of text.
  init(_ name: HTMLName?) {
    switch name {
    case .script, .style, .noscript, .template, .svg, .math, .iframe, .object, .embed, .canvas, .head, .title, .meta,
      .link, .select, .textarea, .button, .map, .audio, .video:
      self = .skipped
    case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog, .div, .dl, .dt,
      .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .html, .legend,
      .li, .main, .menu, .nav, .ol, .p, .pre, .search, .section, .summary, .table, .tbody, .td, .tfoot, .th, .thead,
      .tr, .ul:
      self = .block
    case .br: self = .lineBreak
    case .hr: self = .separator
    default: self = .inline
    }
  }
}
