extension ContentModel {
  /// The model of an element in an item of some kind, as NewsML-G2 2.35 has it, which lets in all that earlier versions
  /// did; `nil` where any order will do or the element is rare.
  static func newsML(_ element: String, in item: String) -> ContentModel? {
    switch element {
    case "contentMeta": item == "catalogItem" ? catalogMeta : contentMeta
    default: models[element]
    }
  }

  private static let head =
    "Signature? catalogRef|catalog* hopHistory? pubHistory? rightsInfo* itemMeta contentMeta? partMeta* assert* "
    + "inlineRef* derivedFrom|derivedFromValue*"

  private static let description =
    "icon* urgency? contentCreated? contentModified? digitalSourceType? "
    + "located|infoSource|creator|contributor|audience|exclAudience|altId|rating|userInteraction* "
    + "language|genre|keyword|subject|slugline|headline|dateline|by|creditline|description*"

  private static let contentMeta = ContentModel(description + " contentMetaExtProperty*")
  private static let catalogMeta = ContentModel("contentCreated? contentModified? creator|contributor|altId*")

  private static let models: [String: ContentModel] = [
    "newsItem": ContentModel(head + " contentSet?"),
    "packageItem": ContentModel(head + " groupSet?"),
    "conceptItem": ContentModel(head + " concept?"),
    "knowledgeItem": ContentModel(head + " conceptSet? schemeMeta?"),
    "planningItem": ContentModel(head + " newsCoverageSet?"),
    "catalogItem": ContentModel(head + " catalogContainer"),
    "newsMessage": ContentModel("header itemSet"),
    "header": ContentModel(
      "sent catalogRef|catalog* sender? transmitId? priority? origin? "
        + "timestamp|destination|channel|signal|headerExtProperty*"),
    "itemMeta": ContentModel(
      "itemClass provider versionCreated firstCreated? embargoed? pubStatus? role? fileName? generator* profile? "
        + "service* title* edNote* memberOf* instanceOf* signal* altRep* deliverableOf* hash* expires* origRep* "
        + "incomingFeedId* metadataCreator? link* itemMetaExtProperty*"),
    "partMeta": ContentModel(
      "icon* timeDelim* regionDelim? role? "
        + description.split(separator: " ").dropFirst().joined(separator: " ")
        + " partMetaExtProperty* signal* edNote* link*"),
    "rightsInfo": ContentModel(
      "accountable? copyrightHolder? "
        + "copyrightNotice|usageTerms|link|rightsInfoExtProperty|rightsExpressionXML|rightsExpressionData* dataMining?"),
    "contentSet": ContentModel("inlineXML|inlineData|remoteContent*"),
    "remoteContent": ContentModel("channel* altId* altLoc* hash* signal* remoteContentExtProperty*"),
    "groupSet": ContentModel("group+"),
    "group": ContentModel("groupRef|itemRef|conceptRef|title|signal|edNote|groupExtProperty*"),
    "hopHistory": ContentModel("hop+"),
    "hop": ContentModel("party? action*"),
    "conceptSet": ContentModel("concept*"),
    "concept": ContentModel(
      "conceptId type? name+ definition|note|facet|remoteInfo|hierarchyInfo* sameAs|broader|narrower|related* "
        + "hasInstrument* personDetails|organisationDetails|geoAreaDetails|POIDetails|objectDetails|eventDetails? "
        + "conceptExtProperty*"),
    "catalog": ContentModel("title* scheme+"),
    "headline": label, "dateline": label, "by": label, "creditline": nothing, "slugline": nothing,
    "keyword": nothing,
    "description": text, "edNote": text, "copyrightNotice": text, "usageTerms": text,
  ]

  private static let nothing = ContentModel("")
  private static let label = ContentModel("a|span|ruby|inline*")
  private static let text = ContentModel("a|span|ruby|br|inline*")
}
