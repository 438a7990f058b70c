import ArticleModel
import Source

extension ArticleGenerator {
  mutating func sourceRecord() -> SourceRecord {
    SourceRecord(sha256: String(repeating: "0123456789abcdef", count: 4), byteCount: ArticleGenerator.sourceLength)
  }

  mutating func mediaItem() -> MediaItem {
    MediaItem(metadata: metadata(), media: media())
  }

  mutating func opaqueItem() -> OpaqueItem {
    OpaqueItem(name: word(), payload: foreignPayload())
  }

  mutating func foreignPayload() -> ForeignPayload {
    ForeignPayload(
      format: pick(["newsml", "nitf", "html"]),
      namespace: maybe { $0.word() },
      contextPath: "itemMeta/" + word(),
      position: number(0...2),
      bytes: octets())
  }

  /// Mostly nothing: there is a bag nearly everywhere, and documents must stay small.
  mutating func bag() -> [ForeignPayload] {
    number(0...7) == 0 ? [foreignPayload()] : []
  }

  mutating func envelope() -> Envelope {
    Envelope(
      sent: maybe { $0.newsDate() },
      sender: maybe { $0.word() },
      transmitID: maybe { $0.identifier() },
      priority: maybe { $0.number(1...9) },
      origin: maybe { $0.word() },
      timestamps: some { $0.timestamp() },
      destinations: some { $0.destination() },
      channels: some { $0.code() },
      signals: some { $0.signal() },
      catalogs: some { $0.catalog() },
      foreign: bag())
  }

  mutating func timestamp() -> Timestamp {
    Timestamp(role: maybe { $0.word() }, date: newsDate(), foreign: bag())
  }

  mutating func destination() -> Destination {
    Destination(role: maybe { $0.word() }, name: word(), foreign: bag())
  }

  mutating func newsPackage() -> NewsPackage {
    NewsPackage(metadata: metadata(), root: maybe { $0.groupID() }, groups: some { $0.packageGroup() })
  }

  mutating func packageGroup() -> PackageGroup {
    PackageGroup(
      id: groupID(),
      role: maybe { $0.code() },
      mode: pick(PackageMode.allCases),
      members: some { $0.packageMember() },
      foreign: bag())
  }
}
