import Stages

/// The writers of the standard catalogue: a new one is one folder and one line here.
package enum WriterCatalogue {
  /// The entries, in the order they are listed.
  package static let entries: [WriterEntry] = [
    WriterEntry(EPUBWriter.self),
    WriterEntry(HTMLWriter.self),
    WriterEntry(JSONLDWriter.self),
    WriterEntry(JSONWriter.self),
    WriterEntry(MarkdownWriter.self),
    WriterEntry(NewsMLWriter.self),
    WriterEntry(NinjsWriter.self),
    WriterEntry(NITFWriter.self),
    WriterEntry(TextWriter.self),
    WriterEntry(TreeWriter.self),
  ]
}
