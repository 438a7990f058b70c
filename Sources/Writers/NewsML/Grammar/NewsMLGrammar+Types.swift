extension NewsMLGrammar {
  /// The first half of the types, one a line: name; flags; form of the text; attributes; children in order.
  static let types = """
    conceptItem;o;;&i18nAttributes standard=s! standardversion=v! conformance=s guid=s! version=p;#ds?,catalogRef|\
    catalog*,hopHistory?,pubHistory?,rightsInfo:RightsInfoType*,itemMeta:ItemMetadataType,\
    contentMeta:ContentMetadataAcDType?,assert:AssertType*,inlineRef*,derivedFrom|derivedFromValue*,concept?
    catalogRef;o;;&commonPowerAttributes href=u!;title:Label1Type*
    Label1Type;om;;&commonPowerAttributes &i18nAttributes role=Q roleuri=U media=M;a|span|ruby|inline|#*
    a;om;;&commonPowerAttributes &i18nAttributes class=s href=u hreflang=s rel=s rev=s;inline|span|ruby|#*
    inline;om;;&commonPowerAttributes &flexAttributes &quantifyAttributes &i18nAttributes class=s;span|ruby|#*
    span;om;;&commonPowerAttributes &i18nAttributes class=s;ruby|#*
    ruby;o;;&commonPowerAttributes &i18nAttributes;rb=s,rt=s|rp=s|rt=s|rp=s*
    catalog;o;;&commonPowerAttributes &authorityAttributes additionalInfo=u url=u guid=u \
    version=j;title:Label1Type*,scheme+
    scheme;o;;&commonPowerAttributes &authorityAttributes alias=C! uri=u! schemecreated=d schememodified=d \
    schemeretired=d;sameAsScheme|name:ConceptNameType|definition|note|sameAs*
    sameAsScheme;;u;&commonPowerAttributes;
    ConceptNameType;o;n;&commonPowerAttributes &i18nAttributes &timeValidityAttributes role=Q roleuri=U part=q \
    parturi=u;
    definition;om;;&commonPowerAttributes &i18nAttributes &timeValidityAttributes media=M role=Q roleuri=u;a|span|\
    ruby|br|inline|#*
    br;o;;&commonPowerAttributes;
    note;om;;&commonPowerAttributes &i18nAttributes &timeValidityAttributes media=M role=Q roleuri=u;a|span|ruby|\
    br|inline|#*
    sameAs;;u;&commonPowerAttributes g2flag=s;
    hopHistory;o;;&commonPowerAttributes;hop+
    hop;o;;&commonPowerAttributes seq=j timestamp=d;party?,action*
    party;o;;&commonPowerAttributes &flexAttributes &i18nAttributes;name:ConceptNameType|definition|note|facet|\
    remoteInfo:Link1Type|hierarchyInfo*,sameAs:SameAsType|broader:RelatedConceptType|narrower:RelatedConceptType|\
    related:FlexRelatedConceptType*,personDetails|organisationDetails?,#*
    facet;o;;&commonPowerAttributes &flexAttributes &i18nAttributes &timeValidityAttributes rel=q reluri=u \
    g2flag=s;name:ConceptNameType|hierarchyInfo*
    hierarchyInfo;o;M;&commonPowerAttributes;
    Link1Type;o;;&targetResourceAttributes &commonPowerAttributes &deprecatedLinkAttributes &i18nAttributes \
    &timeValidityAttributes rel=q reluri=u rank=j;##*
    SameAsType;o;;&commonPowerAttributes &flexAttributes &i18nAttributes \
    &timeValidityAttributes;name:ConceptNameType|hierarchyInfo*
    RelatedConceptType;o;;&commonPowerAttributes &flexAttributes &i18nAttributes &timeValidityAttributes rel=q \
    reluri=u rank=j;name:ConceptNameType|hierarchyInfo*,facet|related|sameAs:SameAsType*
    related;o;;&commonPowerAttributes &flexAttributes &arbitraryValueAttributes &i18nAttributes \
    &timeValidityAttributes rel=q reluri=u rank=j;name:ConceptNameType|hierarchyInfo*,related:related2*
    related2;o;;&commonPowerAttributes &flexAttributes &arbitraryValueAttributes &i18nAttributes \
    &timeValidityAttributes rel=q reluri=u rank=j;name:ConceptNameType|hierarchyInfo*
    FlexRelatedConceptType;o;;&commonPowerAttributes &flexAttributes &arbitraryValueAttributes &i18nAttributes \
    &timeValidityAttributes rel=q reluri=u rank=j;name:ConceptNameType|hierarchyInfo*,facet|related|\
    sameAs:SameAsType*,bag?
    bag;o;;&commonPowerAttributes &i18nAttributes;bit+
    bit;o;;&commonPowerAttributes &quantifyAttributes qcode=q uri=u type=q typeuri=u significance=h;
    personDetails;o;;&commonPowerAttributes;born:TruncatedDateTimePropType?,died:TruncatedDateTimePropType?,\
    affiliation:PersonAffiliationType|contactInfo:ContactInfoType*,#*
    TruncatedDateTimePropType;o;r;&commonPowerAttributes;
    PersonAffiliationType;o;;&commonPowerAttributes &qualifyingAttributes &i18nAttributes \
    &timeValidityAttributes;name:ConceptNameType|definition|note|facet|remoteInfo:Link1Type|hierarchyInfo*,\
    sameAs:SameAsType|broader:RelatedConceptType|narrower:RelatedConceptType|related:FlexRelatedConceptType*,\
    organisationDetails?,#*
    organisationDetails;o;;&commonPowerAttributes;founded:TruncatedDateTimePropType?,\
    dissolved:TruncatedDateTimePropType?,location:FlexLocationPropType|affiliation:OrganisationAffiliationType|\
    contactInfo:ContactInfoType|hasInstrument*,#*
    FlexLocationPropType;o;;&commonPowerAttributes &flexAttributes &i18nAttributes;name:ConceptNameType|definition|\
    note|facet|remoteInfo:Link1Type|hierarchyInfo*,sameAs:SameAsType|broader:RelatedConceptType|\
    narrower:RelatedConceptType|related:FlexRelatedConceptType*,geoAreaDetails|POIDetails?,#*
    geoAreaDetails;o;;&commonPowerAttributes;position:GeoCoordinatesType?,founded:TruncatedDateTimePropType?,\
    dissolved:TruncatedDateTimePropType?,line|circle|polygon*,#*
    GeoCoordinatesType;o;;&commonPowerAttributes latitude=c! longitude=c! altitude=i gpsdatum=s;#*
    line;;;&commonPowerAttributes;position:GeoCoordinatesType+
    circle;;;&commonPowerAttributes radius=f! radunit=q radunituri=u;position:GeoCoordinatesType
    polygon;;;&commonPowerAttributes;position:GeoCoordinatesType+
    POIDetails;o;;&commonPowerAttributes;position:GeoCoordinatesType?,address:AddressType?,openHours:Label1Type?,\
    capacity:Label1Type?,contactInfo:ContactInfoType|access:BlockType|details:BlockType*,\
    created:TruncatedDateTimePropType?,ceasedToExist:TruncatedDateTimePropType?,#*
    AddressType;o;;&commonPowerAttributes role=Q roleuri=U;line:line2*,locality:Flex1RolePropType*,\
    area:Flex1RolePropType*,country:Flex1PropType?,postalCode:IntlStringType?,worldRegion:Flex1PropType?
    line2;o;n;&commonPowerAttributes &i18nAttributes role=q roleuri=u;
    Flex1RolePropType;o;;&commonPowerAttributes &qualifyingAttributes &i18nAttributes;name:ConceptNameType|\
    definition|note|facet|remoteInfo:Link1Type|hierarchyInfo*,sameAs:SameAsType|broader:RelatedConceptType|\
    narrower:RelatedConceptType|related:FlexRelatedConceptType*,#*
    Flex1PropType;o;;&commonPowerAttributes &flexAttributes &i18nAttributes;name:ConceptNameType|definition|note|\
    facet|remoteInfo:Link1Type|hierarchyInfo*,sameAs:SameAsType|broader:RelatedConceptType|\
    narrower:RelatedConceptType|related:FlexRelatedConceptType*,#*
    IntlStringType;o;n;&commonPowerAttributes &i18nAttributes;
    ContactInfoType;o;;&commonPowerAttributes role=Q roleuri=U;email:ElectronicAddressType|\
    im:ElectronicAddressTechType|phone:ElectronicAddressTechType|fax:ElectronicAddressType|web|address:AddressType|\
    note*,#*
    ElectronicAddressType;o;s;&commonPowerAttributes role=Q roleuri=U;
    ElectronicAddressTechType;o;s;&commonPowerAttributes role=Q roleuri=U tech=q techuri=u;
    web;o;u;&commonPowerAttributes role=Q roleuri=U;
    BlockType;om;;&commonPowerAttributes &i18nAttributes media=M role=Q roleuri=u;a|span|ruby|br|inline|#*
    OrganisationAffiliationType;o;;&commonPowerAttributes &qualifyingAttributes &i18nAttributes \
    &timeValidityAttributes;name:ConceptNameType|definition|note|facet|remoteInfo:Link1Type|hierarchyInfo*,\
    sameAs:SameAsType|broader:RelatedConceptType|narrower:RelatedConceptType|related:FlexRelatedConceptType*,\
    organisationDetails?,#*
    hasInstrument;;;&commonPowerAttributes symbol=s! symbolsrc=q symbolsrcuri=u market=q marketuri=u marketlabel=s \
    marketlabelsrc=q marketlabelsrcuri=u type=Q typeuri=U rank=j;
    action;o;;&commonPowerAttributes &i18nAttributes qcode=q uri=u target=q targeturi=u \
    timestamp=d;name:ConceptNameType|hierarchyInfo|related:FlexRelatedConceptType*
    pubHistory;;;&commonPowerAttributes;published+
    published;;;&commonPowerAttributes qcode=q uri=u literal=n;timestamp?,name:ConceptNameType|\
    related:FlexRelatedConceptType|publishedExtProperty:Flex2ExtPropType|#*
    timestamp;o;r;&commonPowerAttributes;
    Flex2ExtPropType;o;;&commonPowerAttributes &flexAttributes &arbitraryValueAttributes &i18nAttributes \
    &timeValidityAttributes rel=q reluri=u;name:ConceptNameType|definition|note|facet|remoteInfo:Link1Type|\
    hierarchyInfo*,sameAs:SameAsType|broader:RelatedConceptType|narrower:RelatedConceptType|\
    related:FlexRelatedConceptType*,#*
    RightsInfoType;o;;&commonPowerAttributes &i18nAttributes &timeValidityAttributes idrefs=S scope=Q scopeuri=U \
    aspect=Q aspecturi=U;accountable:FlexPersonPropType?,copyrightHolder:FlexPartyPropType?,\
    copyrightNotice:RightsBlockType|usageTerms:RightsBlockType|link:Link1Type|\
    rightsInfoExtProperty:Flex2ExtPropType|rightsExpressionXML|rightsExpressionData*,dataMining:FlexPropType?,#*
    FlexPersonPropType;o;;&commonPowerAttributes &flexAttributes &i18nAttributes;name:ConceptNameType|definition|\
    note|facet|remoteInfo:Link1Type|hierarchyInfo*,sameAs:SameAsType|broader:RelatedConceptType|\
    narrower:RelatedConceptType|related:FlexRelatedConceptType*,personDetails?,#*
    FlexPartyPropType;o;;&commonPowerAttributes &flexAttributes &i18nAttributes;name:ConceptNameType|definition|\
    note|facet|remoteInfo:Link1Type|hierarchyInfo*,sameAs:SameAsType|broader:RelatedConceptType|\
    narrower:RelatedConceptType|related:FlexRelatedConceptType*,personDetails|organisationDetails?,#*
    RightsBlockType;om;;&commonPowerAttributes &i18nAttributes media=M role=Q roleuri=u href=u;a|span|ruby|br|\
    inline|#*
    rightsExpressionXML;;;&commonPowerAttributes langid=u!;#!
    rightsExpressionData;;s;&commonPowerAttributes langid=u! enctype=s!;
    FlexPropType;o;;&commonPowerAttributes &flexAttributes &i18nAttributes;name:ConceptNameType|hierarchyInfo*
    ItemMetadataType;o;;&commonPowerAttributes &i18nAttributes;itemClass:QualRelPropType,\
    provider:FlexPartyPropType,versionCreated:DateTimePropType,firstCreated:DateTimePropType?,\
    embargoed:DateTimeOrNullPropType?,pubStatus:QualPropType?,role:QualPropType?,fileName?,generator*,\
    profile:VersionedStringType?,service:QualPropType*,title:Label1Type*,edNote:BlockType*,memberOf:Flex1PropType*,\
    instanceOf:Flex1PropType*,signal*,altRep*,deliverableOf:Link1Type*,hash*,expires:DateOptTimePropType*,origRep*,\
    incomingFeedId*,metadataCreator:FlexAuthorPropType?,link:Link1Type*,itemMetaExtProperty:Flex2ExtPropType*,#*
    QualRelPropType;o;;&commonPowerAttributes &i18nAttributes qcode=q uri=u;name:ConceptNameType|hierarchyInfo|\
    related:FlexRelatedConceptType*
    DateTimePropType;o;t;&commonPowerAttributes;
    DateTimeOrNullPropType;o;e;&commonPowerAttributes;
    QualPropType;o;;&commonPowerAttributes &i18nAttributes qcode=q uri=u;name:ConceptNameType|hierarchyInfo*
    fileName;o;n;&commonPowerAttributes;
    generator;o;n;&commonPowerAttributes &i18nAttributes versioninfo=s role=q roleuri=u;
    VersionedStringType;o;n;&commonPowerAttributes &i18nAttributes versioninfo=s;
    signal;o;;&commonPowerAttributes &flexAttributes &i18nAttributes severity=q severityuri=u;name:ConceptNameType|\
    definition|note|facet|remoteInfo:Link1Type|hierarchyInfo*,sameAs:SameAsType|broader:RelatedConceptType|\
    narrower:RelatedConceptType|related:FlexRelatedConceptType*,#*
    altRep;o;u;&commonPowerAttributes &newsContentTypeAttributes &timeValidityAttributes representation=q \
    representationuri=u size=j;
    hash;;s;&commonPowerAttributes hashtype=q hashtypeuri=u scope=q scopeuri=u;
    DateOptTimePropType;o;d;&commonPowerAttributes;
    origRep;;u;&commonPowerAttributes accesstype=q accesstypeuri=u reposrole=q reposroleuri=u;
    incomingFeedId;o;;&commonPowerAttributes qcode=q uri=u role=q roleuri=u;
    FlexAuthorPropType;o;;&commonPowerAttributes &flexAttributes &i18nAttributes role=Q roleuri=U jobtitle=q \
    jobtitleuri=u;name:ConceptNameType|definition|note|facet|remoteInfo:Link1Type|hierarchyInfo*,sameAs:SameAsType|\
    broader:RelatedConceptType|narrower:RelatedConceptType|related:FlexRelatedConceptType*,personDetails|\
    organisationDetails?,#*
    ContentMetadataAcDType;o;;&commonPowerAttributes &i18nAttributes;icon*,urgency?,\
    contentCreated:TruncatedDateTimePropType?,contentModified:TruncatedDateTimePropType?,\
    digitalSourceType:FlexPropType?,located:FlexLocationPropType|infoSource:Flex1PartyPropType|\
    creator:FlexAuthorPropType|contributor:FlexAuthorPropType|audience:AudienceType|exclAudience:AudienceType|\
    altId|rating|userInteraction*,language|keyword|subject|slugline|headline|description*,\
    contentMetaExtProperty:Flex2ExtPropType*,#*
    icon;o;;&mediaContentCharacteristics1 &targetResourceAttributes &commonPowerAttributes rendition=q \
    renditionuri=u;
    urgency;o;9;&commonPowerAttributes;
    Flex1PartyPropType;o;;&commonPowerAttributes &flexAttributes &i18nAttributes role=Q \
    roleuri=U;name:ConceptNameType|definition|note|facet|remoteInfo:Link1Type|hierarchyInfo*,sameAs:SameAsType|\
    broader:RelatedConceptType|narrower:RelatedConceptType|related:FlexRelatedConceptType*,personDetails|\
    organisationDetails?,#*
    AudienceType;o;;&commonPowerAttributes &flexAttributes &quantifyAttributes &i18nAttributes \
    significance=9;name:ConceptNameType|definition|note|facet|remoteInfo:Link1Type|hierarchyInfo*,\
    sameAs:SameAsType|broader:RelatedConceptType|narrower:RelatedConceptType|related:FlexRelatedConceptType*,#*
    altId;o;s;&commonPowerAttributes &i18nAttributes type=q typeuri=u environment=Q environmenturi=U idformat=q \
    idformaturi=u role=q roleuri=u version=s;
    rating;o;;&commonPowerAttributes value=c! valcalctype=q valcalctypeuri=u scalemin=c! scalemax=c! scaleunit=q \
    scaleunituri=u raters=j ratertype=q ratertypeuri=u ratingtype=q ratingtypeuri=u;
    userInteraction;o;;&commonPowerAttributes interactions=j! interactiontype=q interactiontypeuri=u;
    language;o;;&commonPowerAttributes tag=l! role=Q roleuri=U rank=j;name:IntlStringType*
    keyword;o;n;&commonPowerAttributes &i18nAttributes role=Q roleuri=U rank=j confidence=h relevance=h;
    subject;o;;&commonPowerAttributes &flexAttributes &quantifyAttributes &i18nAttributes \
    rank=j;name:ConceptNameType|definition|note|facet|remoteInfo:Link1Type|hierarchyInfo*,sameAs:SameAsType|\
    broader:RelatedConceptType|narrower:RelatedConceptType|related:FlexRelatedConceptType*,#*,bag?,\
    mainConcept:RelatedConceptType?,facetConcept:RelatedConceptType*
    slugline;o;n;&commonPowerAttributes &i18nAttributes separator=s role=q roleuri=u rank=j confidence=h \
    relevance=h;
    headline;om;;&commonPowerAttributes &i18nAttributes role=Q roleuri=U media=M rank=j confidence=h relevance=h;a|\
    span|ruby|inline|#*
    description;om;;&commonPowerAttributes &i18nAttributes media=M role=Q roleuri=u rank=j confidence=h \
    relevance=h;a|span|ruby|br|inline|#*
    """
}
