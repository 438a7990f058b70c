/// The elements of HTML by number, so that asking what an element is costs no comparison of strings.
public enum HTMLName: String, Hashable, Sendable, CaseIterable {
  case a, abbr, address, article, aside, audio, b, base, bdi, bdo, blockquote, body, br, button, canvas, caption
  case center, cite, code, col, colgroup, data, dd, del, details, dfn, dialog, div, dl, dt, em, embed, fieldset
  case figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img, ins
  case kbd, label, legend, li, link, main, map, mark, math, menu, meta, nav, noscript, object, ol, p, param, picture
  case pre, q, rp, rt, ruby, s, samp, script, search, section, select, small, source, span, strike, strong, style, sub
  case summary, sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt, u, ul
  case `var`, video, wbr

  /// Its place among all cases: what the one byte of a case without a payload holds.
  var ordinal: UInt8 { withUnsafeBytes(of: self) { $0[0] } }

  /// The element of a name; `nil` where HTML knows none.
  static func named(_ local: String) -> HTMLName? { byName[local] }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}
