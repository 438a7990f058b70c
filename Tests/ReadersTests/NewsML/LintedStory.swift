import Foundation
import Source
import Stages

@testable import Readers

/// An item without fault that covers much of NewsML-G2, and what the lint says of its likes.
enum LintedStory {
  static let clean = """
    <?xml version="1.0" encoding="UTF-8"?>
    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"
        guid="urn:newsml:example.com:20260102:ferry" version="3" standard="NewsML-G2" standardversion="2.35"
        conformance="power" xml:lang="en">
      <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
      <rightsInfo>
        <copyrightHolder uri="http://example.com/"><name>Example News</name></copyrightHolder>
        <copyrightNotice>(c) Example News 2026</copyrightNotice>
        <usageTerms>For subscribers.</usageTerms>
        <dataMining uri="http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED"/>
      </rightsInfo>
      <itemMeta>
        <itemClass qcode="ninat:text"/>
        <provider literal="example.com"><name>Example News</name></provider>
        <versionCreated>2026-01-02T09:00:00Z</versionCreated>
        <firstCreated>2026-01-02T08:30:00Z</firstCreated>
        <embargoed>2026-01-02T18:00:00+01:00</embargoed>
        <pubStatus qcode="stat:usable"/>
        <service literal="world"/>
        <title>Ferry</title>
        <edNote>Picture to follow at noon.</edNote>
        <signal qcode="sig:update"/>
        <expires>2027-01-02</expires>
        <link rel="irel:seeAlso" href="http://example.com/harbour"/>
      </itemMeta>
      <contentMeta>
        <urgency>4</urgency>
        <contentCreated>2026-01-02</contentCreated>
        <located literal="Oban"><name>Oban</name></located>
        <creator uri="http://example.com/people/ms"><name>Morag Sinclair</name></creator>
        <altId>ferry-3</altId>
        <language tag="en"/>
        <genre qcode="genre:Current"/>
        <keyword>ferry</keyword>
        <subject type="cpnat:abstract" qcode="medtop:20000344"><name xml:lang="en">economy</name></subject>
        <slugline>ferry-oban</slugline>
        <headline>Ferry sails <a href="http://example.com/a">again</a></headline>
        <dateline>OBAN</dateline>
        <by>By Morag Sinclair</by>
        <creditline>Example News</creditline>
        <description role="drol:summary">The ferry sails again.</description>
      </contentMeta>
      <contentSet original="story">
        <inlineXML id="story" contenttype="application/xhtml+xml" wordcount="4">
          <html xmlns="http://www.w3.org/1999/xhtml"><head><title>Ferry</title></head>
            <body><p>The <b>ferry</b> sails again.</p><p><img src="quay.jpg" alt="The quay"/></p></body></html>
        </inlineXML>
        <inlineData contenttype="text/plain">The ferry sails again.</inlineData>
        <remoteContent href="http://example.com/quay.jpg" contenttype="image/jpeg" rendition="rnd:highRes" width="10"/>
      </contentSet>
    </newsItem>
    """

  /// A package of items, without fault.
  static func package(of guids: [String]) -> String {
    let head = clean.prefix(upTo: clean.firstRange(of: "<contentMeta>")?.lowerBound ?? clean.endIndex)
    let items = guids.map { "<itemRef residref=\"\($0)\"/>" }.joined()
    let set = "<groupSet root=\"g\"><group id=\"g\" mode=\"pgrmod:seq\">\(items)</group></groupSet></packageItem>"
    return head.replacing("<newsItem", with: "<packageItem").replacing(":ferry\"", with: ":package\"")
      .replacing("ninat:text", with: "ninat:composite") + set
  }

  /// The item that the facts were measured with; `nil` where it is not at hand.
  static let shared: String? = ProcessInfo.processInfo.environment["GALLEY_SHARED"].flatMap { folder in
    try? String(contentsOfFile: folder + "/corpus/formats/max-coverage-newsitem-2.35.xml", encoding: .utf8)
  }

  /// A message of items.
  static func message(_ items: [String]) -> String {
    let bodies = items.map { $0.split(separator: "\n").dropFirst().joined(separator: "\n") }
    return """
      <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">
      <header><sent>2026-01-02T10:00:00Z</sent></header>
      <itemSet>\(bodies.joined(separator: "\n"))</itemSet>
      </newsMessage>
      """
  }

  /// What the lint says of an input.
  static func findings(in text: String, catalogs: [SourceFile] = []) throws -> [Diagnostic] {
    var context = StageContext()
    let files = catalogs.isEmpty ? [:] : ["catalog": catalogs]
    let values = files.mapValues { _ in SettingValue(["c.xml"], at: .commandLine) }
    var settings = Settings(of: "newsml", values, files: files)
    let reader = NewsMLReader(options: try NewsMLReader.Options(&settings))
    try reader.judge(by: []).judge(SourceFile(name: "item.xml", bytes: Array(text.utf8)), in: &context)
    return context.diagnostics
  }

  /// Reads an input that may not break the standard.
  static func readStrictly(_ text: String) throws(StageFailure) {
    var settings = Settings(of: "newsml", ["strict": SettingValue(["true"], at: .commandLine)])
    let reader = NewsMLReader(options: try NewsMLReader.Options(&settings))
    var context = StageContext()
    _ = try reader.read(SourceFile(name: "item.xml", bytes: Array(text.utf8)), in: &context)
  }
}
