import ArticleModel

extension ContactKind: JSONWord {}
extension EntityKind: JSONWord {}
extension FieldName: JSONWord {}
extension MediaKind: JSONWord {}
extension NoteAudience: JSONWord {}
extension OriginKind: JSONWord {}
extension PackageMode: JSONWord {}
extension ParagraphStyle: JSONWord {}
extension PartyKind: JSONWord {}
extension RelationKind: JSONWord {}
extension TextAlignment: JSONWord {}
extension TextDirection: JSONWord {}
