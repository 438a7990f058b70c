extension NewsMLGrammar {
  /// The elements that may stand wherever anything may, with their types where those have other names.
  static let globals = """
    conceptItem knowledgeItem conceptSet schemeMeta newsItem contentSet packageItem groupSet planningItem \
    newsCoverageSet catalogItem catalogContainer newsMessage catalog sameAsScheme catalogRef \
    rightsInfo:RightsInfoType accountable:FlexPersonPropType copyrightHolder:FlexPartyPropType \
    copyrightNotice:RightsBlockType usageTerms:RightsBlockType rightsInfoExtProperty:Flex2ExtPropType \
    rightsExpressionXML rightsExpressionData dataMining:FlexPropType itemMeta:ItemMetadataType \
    itemClass:QualRelPropType provider:FlexPartyPropType versionCreated:DateTimePropType \
    firstCreated:DateTimePropType embargoed:DateTimeOrNullPropType pubStatus:QualPropType role:QualPropType \
    fileName generator profile:VersionedStringType service:QualPropType edNote:BlockType memberOf:Flex1PropType \
    instanceOf:Flex1PropType signal altRep deliverableOf:Link1Type hash expires:DateOptTimePropType origRep \
    incomingFeedId metadataCreator:FlexAuthorPropType link:Link1Type itemMetaExtProperty:Flex2ExtPropType urgency \
    contentCreated:TruncatedDateTimePropType contentModified:TruncatedDateTimePropType icon \
    located:FlexLocationPropType infoSource:Flex1PartyPropType creator:FlexAuthorPropType \
    contributor:FlexAuthorPropType audience:AudienceType exclAudience:AudienceType altId rating userInteraction \
    language genre digitalSourceType:FlexPropType keyword subject slugline headline dateline by creditline \
    description contentMetaExtProperty:Flex2ExtPropType partMeta:partMetaPropType assert:AssertType inlineRef \
    derivedFrom derivedFromValue title:Label1Type created:TruncatedDateTimePropType bag \
    mainConcept:RelatedConceptType facetConcept:RelatedConceptType altLoc hierarchyInfo concept \
    conceptId:ConceptIdType type:QualPropType name:ConceptNameType definition note facet remoteInfo:Link1Type \
    sameAs:SameAsType broader:RelatedConceptType narrower:RelatedConceptType related:FlexRelatedConceptType \
    conceptExtProperty:Flex2ExtPropType personDetails organisationDetails hasInstrument geoAreaDetails \
    position:GeoCoordinatesType POIDetails objectDetails eventDetails event events newsCoverage:newsCoverage2 \
    delivery hopHistory pubHistory br a span inline ruby rb:=s rp:=s rt:=s
    """
}
