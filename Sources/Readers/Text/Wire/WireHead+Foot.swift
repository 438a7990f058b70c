import Source

/// What stands behind the text of a message.
extension WireHead {
  /// Takes what stands behind the text of a message; what has no place is left out.
  mutating func takeRest(_ span: TextSpan) {
    if !takeFoot(span) { frame.leaveOut(span, of: text, .wireFrame) }
  }

  /// Takes the moment of sending, `121530 Mar 24`; false where the words are none.
  private mutating func takeFoot(_ span: TextSpan) -> Bool {
    var span = span
    while !span.isEmpty, text.bytes[span.start] <= 0x20 { span.start += 1 }
    while !span.isEmpty, text.bytes[span.end - 1] <= 0x20 { span.end -= 1 }
    guard frame.metadata.lifecycle.versionCreated == nil, let date = WireDate.date(text.excerpt(of: span)) else {
      return false
    }
    frame.metadata.lifecycle.versionCreated = date
    frame.field(text.ink(in: span))
    trace(.versionCreated, nil, .date, span)
    return true
  }
}
