import Foundation
import Source
import Testing
import XMLBridge

@Suite struct SchemaTests {
  static let schema = SourceFile(
    name: "story.xsd",
    bytes: utf8(
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:include schemaLocation="parts.xsd"/>
        <xs:element name="story">
          <xs:complexType>
            <xs:sequence>
              <xs:element name="date" type="xs:date"/>
              <xs:element ref="p" maxOccurs="unbounded"/>
            </xs:sequence>
          </xs:complexType>
        </xs:element>
      </xs:schema>
      """))
  static let parts = SourceFile(
    name: "any/where/parts.xsd",
    bytes: utf8(
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="http://example.org/far/xml.xsd"/>
        <xs:element name="p"><xs:complexType mixed="true"><xs:attribute ref="xml:lang"/></xs:complexType></xs:element>
      </xs:schema>
      """))
  static let xml = SourceFile(
    name: "xml.xsd",
    bytes: utf8(
      """
      <xs:schema targetNamespace="http://www.w3.org/XML/1998/namespace" xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:attribute name="lang" type="xs:language"/>
      </xs:schema>
      """))

  @Test func goodDocumentsPass() throws {
    let validator = try SchemaValidator(Self.schema, with: [Self.parts, Self.xml])
    let document = "<story><date>2020-02-04</date><p xml:lang='en'>One</p><p>Two</p></story>"
    #expect(try validator.remarks(on: utf8(document)).isEmpty)
    #expect(try validator.remarks(on: EncodingTests.utf16(document, isBigEndian: true, mark: true)).isEmpty)
  }

  @Test func faultsAreNamedWithTheirPlace() throws {
    let validator = try SchemaValidator(Self.schema, with: [Self.parts, Self.xml])
    let bytes = utf8("<story>\n  <date>yesterday</date>\n  <q/><p xml:lang='?'>x</p>\n</story>")
    let remarks = try validator.remarks(on: bytes)
    #expect(remarks.allSatisfy { $0.topic == .schema && $0.severity == .error })
    #expect(remarks.first?.message.contains("'yesterday' is not a valid value") == true)
    #expect(remarks.first?.position == SourcePosition(line: 2, column: 18))
    #expect(remarks.contains { $0.message.contains("'q'") && $0.position == SourcePosition(line: 3, column: 3) })
  }

  @Test func documentsAreStillHeldToOurRules() throws {
    let validator = try SchemaValidator(Self.schema, with: [Self.parts, Self.xml])
    let malformed = #expect(throws: MarkupError.self) { try validator.remarks(on: utf8("<story><date>")) }
    #expect(malformed?.reason == .malformed)
    let subset = #expect(throws: MarkupError.self) {
      try validator.remarks(on: utf8("<!DOCTYPE story [<!ENTITY a 'b'>]><story>&a;</story>"))
    }
    #expect(subset?.reason == .internalSubset)
  }

  @Test func onlyFilesOfTheUserAreRead() throws {
    let error = #expect(throws: MarkupError.self) { _ = try SchemaValidator(Self.schema, with: [Self.xml]) }
    #expect(error?.reason == .schema)
    let leak = "<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/hostname'>]><x>&f;</x>"
    #expect(throws: MarkupError.self) { _ = try SchemaValidator(SourceFile(name: "x", bytes: utf8(leak))) }
    #expect(throws: MarkupError.self) { _ = try SchemaValidator(SourceFile(name: "x", bytes: [])) }
  }

  /// The schema of NewsML-G2 on the examples of its own unit tests.
  @Test func newsMLExamples() throws {
    let shared = URL(filePath: ProcessInfo.processInfo.environment["GALLEY_SHARED"] ?? "../shared")
    let folder = shared.appending(path: "schemas/newsml-g2")
    func file(_ name: String) throws -> SourceFile {
      SourceFile(name: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
    }
    guard FileManager.default.fileExists(atPath: folder.path) else {
      print("skipped: the schema of NewsML-G2 is not in \(shared.path)")
      return
    }
    let validator = try SchemaValidator(try file("NewsML-G2_2.35-spec-All-Power.xsd"), with: [try file("xml.xsd")])
    let examples = shared.appending(path: "corpus/formats/newsml-g2")
    var valid: [String: Bool] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: examples.path) where name.hasPrefix("iptc-ut-2.3") {
      let bytes = Array(try Data(contentsOf: examples.appending(path: name)))
      valid[name] = (try? validator.remarks(on: bytes))?.isEmpty ?? false
    }
    #expect(valid.count > 10)
    #expect(valid.filter { $0.value == $0.key.contains("-fail__") }.keys.sorted() == [])
  }
}
