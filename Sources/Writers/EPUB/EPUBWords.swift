import Markup

/// The few words an EPUB says for itself; always marked as English.
enum EPUBWords {
  /// Says to people what `tdm:reservation` says to machines.
  static func miningReserved(to sink: inout MarkupSink) {
    sink.element("p") { sink in
      sink.tongue("en", .leftToRight)
      sink.ornament(PageWords.miningReserved)
    }
  }
}
