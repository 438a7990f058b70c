/// How the page looks: the source beside the fields, light and dark as the reader's system is.
enum ExplainStylesheet {
  /// The sheet; nothing in it needs an escape in a `style` element.
  static let text = """

    :root { color-scheme: light dark; --page: #fff; --ink: #1b1b1b; --line: #c9c9c9; --link: #0b57d0;
      --body: #e3f0e3; --rival: #f6e9c8; --chosen: #cfe2ff; --dropped: #f8d7da; }
    @media (prefers-color-scheme: dark) {
      :root { --page: #16181b; --ink: #e6e6e6; --line: #454a50; --link: #9cc2ff;
        --body: #1f3a26; --rival: #4a3d13; --chosen: #173a6b; --dropped: #5a2328; }
    }
    * { box-sizing: border-box; }
    html, body { height: 100%; }
    body { margin: 0; display: flex; flex-direction: column; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
    a { color: var(--link); }
    a:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
    .skip { position: absolute; inset-inline-start: -999rem; }
    .skip:focus { position: fixed; inset-inline-start: 1rem; top: 1rem; padding: 0.4rem; background: var(--page); }
    header { padding: 0.8rem 1.2rem; border-bottom: 1px solid var(--line); }
    header p { margin: 0.2rem 0; }
    h1 { font-size: 1.2rem; margin: 0; overflow-wrap: anywhere; }
    h2 { font-size: 1.05rem; margin: 1.4rem 0 0.4rem; }
    h3 { font-size: 0.95rem; margin: 0; }
    main { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
    section { overflow: auto; min-height: 0; padding: 0.8rem 1.2rem; }
    #fields { border-inline-start: 1px solid var(--line); }
    @media (max-width: 50rem) { body, main { display: block; } }
    @media print { body, main { display: block; } section { overflow: visible; } }
    pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font: 13px/1.55 ui-monospace, monospace; }
    mark { color: inherit; background: none; padding: 0; }
    mark.body, .tag.body { background: var(--body); }
    mark.rival, .tag.rival { background: var(--rival); }
    mark.chosen, .tag.chosen { background: var(--chosen); }
    mark.dropped, .tag.dropped { background: var(--dropped); }
    pre mark.dropped { text-decoration: line-through; }
    .legend mark { padding: 0.1rem 0.4rem; border-radius: 3px; }
    .tag { font: 11px/1 system-ui, sans-serif; padding: 0 3px; border: 1px solid var(--line); border-radius: 3px;
      text-decoration: none; margin-inline-end: 2px; }
    article { padding: 0.5rem 0; border-top: 1px solid var(--line); }
    .value { margin: 0.2rem 0; font-weight: 600; overflow-wrap: anywhere; }
    ul, ol { margin: 0.2rem 0 0.6rem; padding-inline-start: 1.4rem; }
    li { overflow-wrap: anywhere; }
    details p { margin: 0.2rem 0; }
    summary { cursor: pointer; font-weight: 600; }
    :target { outline: 3px solid var(--link); scroll-margin: 5rem; }

    """
}
