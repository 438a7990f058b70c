import Testing

@testable import Digests

/// Version 5 UUIDs against RFC 9562, appendix A.4, and Python's `uuid`.
@Suite struct NameUUIDTests {
  @Test func namesOfTheRFC() {
    #expect(NameUUID.version5(namespace: .dns, name: "www.example.com") == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
    #expect(NameUUID.version5(namespace: .dns, name: "python.org") == "886313e1-3b8a-5372-9b90-0c9aee199e5d")
  }

  @Test func namespacesSetNamesApart() {
    let spellings = [NameUUID.Namespace.dns, .url, .oid].map { NameUUID.version5(namespace: $0, name: "a") }
    #expect(spellings[1] == "e1407479-3136-56c0-9908-bb02fb0339e2")
    #expect(Set(spellings).count == 3)
  }

  @Test func sha1OfFIPS180() {
    #expect(Hexadecimal.text(NameUUID.sha1(Array("abc".utf8))) == "a9993e364706816aba3e25717850c26c9cd0d89d")
  }
}
