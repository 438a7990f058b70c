/// The style sheet of an article.
///
/// It leaves to the reader what is the reader's: fonts, sizes, colours of text and page. All lengths are relative, all
/// sides logical, so that it serves any script and any screen.
enum EPUBStylesheet {
  /// The bytes of the file.
  static let bytes = Array(text.utf8)

  private static let text = """
    @charset "utf-8";
    article, aside, figcaption, figure, footer, header, main, nav, section { display: block; }
    body { margin: 0 4%; line-height: 1.45; orphans: 2; widows: 2; }
    h1, h2, h3, h4, h5, h6 {
      margin: 1.5em 0 0.5em; line-height: 1.2; font-weight: bold; text-align: start; hyphens: none;
      break-after: avoid; page-break-after: avoid; break-inside: avoid; page-break-inside: avoid;
    }
    h1 { margin: 0 0 0.4em; font-size: 1.7em; line-height: 1.15; }
    h2 { font-size: 1.2em; }
    h3 { font-size: 1.05em; }
    h4, h5, h6 { font-size: 1em; font-style: italic; }
    p { margin: 0; text-indent: 0; }
    article > p + p, section > p + p, blockquote > p + p { text-indent: 1.3em; }
    article:lang(zh) > p, section:lang(zh) > p { text-indent: 2em; }
    article:lang(ja) > p, section:lang(ja) > p { text-indent: 1em; }
    article > p[class], section > p[class] { text-indent: 0; }
    a { overflow-wrap: break-word; word-wrap: break-word; }

    header { margin: 1em 0 1.6em; }
    .kicker { margin: 0 0 0.4em; font-size: 0.85em; font-weight: bold; letter-spacing: 0.03em; }
    header .standfirst { margin: 0 0 0.8em; font-size: 1.15em; line-height: 1.35; }
    header .byline { font-size: 0.9em; font-weight: bold; }
    header .dateline { font-size: 0.9em; }
    .lead { margin-bottom: 0.8em; font-weight: bold; }
    article > p[class] + p { text-indent: 0; }
    p.summary { margin: 0 0 1em; font-style: italic; }
    p.byline, p.dateline, p.tagline { margin: 0.6em 0; font-size: 0.9em; }
    header p.byline, header p.dateline { margin: 0; }
    p.tagline { margin-top: 1.2em; font-style: italic; }
    p.question { margin-top: 0.9em; font-weight: bold; }

    figure { margin: 1.3em 0; break-inside: avoid; page-break-inside: avoid; }
    img { max-width: 100%; height: auto; }
    figcaption { margin-top: 0.4em; font-size: 0.85em; line-height: 1.35; }
    figure.no-image { padding: 0.5em 0; border-top: 1px solid #999; border-bottom: 1px solid #999; }
    figure.no-image figcaption { margin-top: 0; }
    figure.gallery figure { margin: 0.8em 0; padding: 0; border: 0; }
    .credit { font-style: italic; }
    :lang(ar) .credit, :lang(fa) .credit, :lang(ur) .credit, :lang(he) .credit { font-style: normal; }
    :lang(zh) .credit, :lang(ja) .credit, :lang(ko) .credit { font-style: normal; }
    :lang(zh) em, :lang(ja) em, :lang(ko) em { font-style: normal; font-weight: bold; }

    blockquote { margin: 1em 1.6em; }
    figure.quotation blockquote { margin: 0 1.6em; }
    figure.quotation figcaption { margin: 0.3em 1.88em 0; }
    .speaker::before { content: "— "; }
    .pull-quote {
      margin: 1.4em 8%; padding: 0.7em 0; border-top: 2px solid; border-bottom: 2px solid;
      font-size: 1.25em; line-height: 1.3; text-align: center; break-inside: avoid; page-break-inside: avoid;
    }
    .pull-quote .speaker { margin-top: 0.4em; font-size: 0.7em; }
    q.marked { quotes: none; }
    q.marked::before, q.marked::after { content: none; }

    ul, ol { margin: 0.8em 0; padding: 0; padding-inline-start: 1.6em; }
    li { margin: 0.25em 0; }
    li ul, li ol { margin: 0.25em 0; }
    dl { margin: 1em 0; }
    dt { font-weight: bold; }
    dd { margin: 0 0 0.6em; margin-inline-start: 1.6em; }

    table { margin: 1.2em 0; border-collapse: collapse; font-size: 0.9em; line-height: 1.3; }
    caption { margin-bottom: 0.4em; font-weight: bold; text-align: start; }
    th, td { padding: 0.35em 0.7em; border-bottom: 1px solid #999; text-align: start; vertical-align: top; }
    thead th { border-bottom: 2px solid; vertical-align: bottom; }
    tfoot td, tfoot th { border-top: 2px solid; border-bottom: 0; }
    td.end, th.end, td.decimal, th.decimal { text-align: end; }
    td.center, th.center { text-align: center; }
    td.decimal, th.decimal { font-variant-numeric: tabular-nums; }

    .related, .embed { margin: 1em 0; font-size: 0.9em; }
    .related { padding-inline-start: 0.8em; border-inline-start: 3px solid #999; }
    .related + .related { margin-top: -0.4em; }
    .related .label { font-weight: bold; }
    .box, .correction { margin: 1.4em 0; padding: 0.7em 1em; border: 1px solid #999; font-size: 0.95em; }
    .box h2, .box h3, .box h4, .box h5, .box h6 { margin-top: 0; }
    .footnote { margin: 0.8em 0; font-size: 0.85em; line-height: 1.35; }
    a.note { text-decoration: none; }
    sup, sub { font-size: 0.75em; line-height: 0; }
    .small-caps { font-variant: small-caps; }
    pre { margin: 1em 0; font-size: 0.8em; line-height: 1.35; white-space: pre-wrap; overflow-wrap: break-word; }
    hr { margin: 1.5em 30%; border: 0; border-top: 1px solid; }

    footer { margin: 2.2em 0 1em; padding-top: 0.7em; border-top: 1px solid #999; font-size: 0.85em; }
    footer p { margin: 0 0 0.3em; }
    footer .source { overflow-wrap: anywhere; word-break: break-word; }
    nav ol { list-style: none; padding-inline-start: 1em; }
    nav li { margin: 0.4em 0; }

    """
}
