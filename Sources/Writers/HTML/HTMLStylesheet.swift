/// The small style sheet of a page: a readable measure, the system's colours, light and dark.
enum HTMLStylesheet {
  /// The sheet; nothing in it needs an escape in a `style` element.
  static let text = """

    :root { color-scheme: light dark; }
    body { margin: 0; font: 1.125rem/1.55 Georgia, "Times New Roman", serif; }
    main { max-width: 38rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
    article + article { margin-top: 4rem; padding-top: 2rem; border-top: 3px double; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.2; margin: 1.6em 0 0.5em; text-wrap: balance; }
    h1 { font-size: 2rem; margin: 0 0 0.5rem; }
    h2 { font-size: 1.35rem; }
    h3, h4, h5, h6 { font-size: 1.1rem; }
    p { margin: 0 0 1em; overflow-wrap: break-word; }
    header { margin-bottom: 1.75rem; }
    header p { margin: 0 0 0.35rem; }
    .kicker, .byline, .dateline, figcaption, footer, .footnote, .related, table { font-family: system-ui, sans-serif; }
    .kicker { font-size: 0.85rem; font-weight: 700; letter-spacing: 0.03em; }
    .standfirst { font-size: 1.2rem; line-height: 1.4; }
    header .byline { font-weight: 600; font-size: 0.95rem; margin-top: 0.8rem; }
    .dateline, figcaption, footer, .footnote { font-size: 0.875rem; }
    .lead, .question { font-weight: 700; }
    .tagline { font-style: italic; }
    figure { margin: 1.75rem 0; }
    figure.gallery figure { margin: 1rem 0; }
    img { display: block; max-width: 100%; height: auto; }
    p img, li img, td img { display: inline; }
    figcaption { margin-top: 0.4rem; line-height: 1.4; }
    .credit { opacity: 0.8; }
    blockquote { margin: 1.25rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid; }
    figure.quotation blockquote { margin-bottom: 0.4rem; }
    .speaker::before { content: "— "; }
    .pull-quote { margin: 2rem 0; padding: 0.8rem 0; border-block: 2px solid; font-size: 1.35rem; line-height: 1.3; }
    .pull-quote .speaker { font-size: 0.875rem; margin: 0.4rem 0 0; }
    .pull-quote p { margin: 0; }
    q.marked { quotes: none; }
    q.marked::before, q.marked::after { content: none; }
    aside.box, .correction, .embed { margin: 1.5rem 0; padding: 0.8rem 1rem; border: 1px solid; border-radius: 4px; }
    p.correction { font-size: 0.95rem; }
    aside.box :first-child, .embed :first-child { margin-top: 0; }
    aside.box :last-child, .correction :last-child, .embed :last-child, blockquote :last-child { margin-bottom: 0; }
    li p, li ul, li ol { margin: 0.2em 0; }
    table { border-collapse: collapse; margin: 1.5rem 0; font-size: 0.9rem; line-height: 1.35; }
    caption { text-align: start; font-weight: 700; padding-bottom: 0.4rem; }
    th, td { padding: 0.35rem 0.7rem; border-bottom: 1px solid; text-align: start; vertical-align: top; }
    td.end, th.end, td.decimal, th.decimal { text-align: end; font-variant-numeric: tabular-nums; }
    td.center, th.center { text-align: center; }
    pre { overflow-x: auto; font-size: 0.85rem; line-height: 1.4; }
    .small-caps { font-variant: small-caps; }
    hr { margin: 2rem 30%; border: 0; border-top: 1px solid; }
    footer { margin-top: 2.5rem; padding-top: 0.8rem; border-top: 1px solid; }
    footer p { margin: 0 0 0.35rem; }
    a { text-underline-offset: 0.15em; overflow-wrap: anywhere; }

    """
}
