extension NewsMLGrammar {
  /// The second half of the types.
  static let moreTypes = """
    AssertType;o;;&commonPowerAttributes &i18nAttributes qcode=q uri=u literal=n;##*
    inlineRef;o;;&commonPowerAttributes &flexAttributes &quantifyAttributes &i18nAttributes \
    idrefs=S!;name:ConceptNameType|definition|note|facet|remoteInfo:Link1Type|hierarchyInfo*,sameAs:SameAsType|\
    broader:RelatedConceptType|narrower:RelatedConceptType|related:FlexRelatedConceptType*,#*
    derivedFrom;o;;&commonPowerAttributes &flexAttributes &i18nAttributes idrefs=S;name:ConceptNameType|definition|\
    note|facet|remoteInfo:Link1Type|hierarchyInfo*,sameAs:SameAsType|broader:RelatedConceptType|\
    narrower:RelatedConceptType|related:FlexRelatedConceptType*,#*
    derivedFromValue;;s;&commonPowerAttributes sourceidref=R! idrefs=S!;
    concept;o;;&commonPowerAttributes &i18nAttributes;conceptId:ConceptIdType,type:QualPropType?,\
    name:ConceptNameType+,definition|note|facet|remoteInfo:Link1Type|hierarchyInfo*,sameAs:SameAsType|\
    broader:RelatedConceptType|narrower:RelatedConceptType|related:FlexRelatedConceptType*,hasInstrument*,\
    personDetails|organisationDetails|geoAreaDetails|POIDetails|objectDetails|eventDetails?,\
    conceptExtProperty:Flex2ExtPropType*,#*
    ConceptIdType;o;;&commonPowerAttributes qcode=q uri=u created=d retired=d;
    objectDetails;o;;&commonPowerAttributes;created:TruncatedDateTimePropType?,copyrightNotice:RightsBlockType|\
    creator:FlexAuthorPropType*,ceasedToExist:TruncatedDateTimePropType?,#*
    eventDetails;;;&commonPowerAttributes;dates,eventStatus:QualPropType?,occurStatus:QualPropType?,\
    newsCoverageStatus:QualPropType?,registration:BlockType|keyword|accessStatus:QualPropType|\
    participationRequirement|subject:Flex1ConceptPropType|location|participant:Flex1PartyPropType|\
    organiser:Flex1PartyPropType|contactInfo:ContactInfoType|language|newsCoverage*,#*
    dates;;;&commonPowerAttributes;start,end|duration?,rDate:DateOptTimePropType|rRule*,exDate:DateOptTimePropType|\
    exRule*,confirmation:QCodePropType?
    start;o;a;&commonPowerAttributes &confirmationStatusAttributes approxstart=r approxend=r;
    end;o;a;&commonPowerAttributes &confirmationStatusAttributes approxstart=r approxend=r;
    duration;;D;&commonPowerAttributes &confirmationStatusAttributes;
    rRule;o;;&recurrenceRuleAttributes &commonPowerAttributes;
    exRule;o;;&recurrenceRuleAttributes &commonPowerAttributes;
    QCodePropType;o;;&commonPowerAttributes qcode=q uri=u;
    participationRequirement;o;;&commonPowerAttributes &qualifyingAttributes &i18nAttributes;name:ConceptNameType|\
    definition|note|facet|remoteInfo:Link1Type|hierarchyInfo*,sameAs:SameAsType|broader:RelatedConceptType|\
    narrower:RelatedConceptType|related:FlexRelatedConceptType*,#*
    Flex1ConceptPropType;o;;&commonPowerAttributes &flexAttributes &quantifyAttributes \
    &i18nAttributes;name:ConceptNameType|definition|note|facet|remoteInfo:Link1Type|hierarchyInfo*,\
    sameAs:SameAsType|broader:RelatedConceptType|narrower:RelatedConceptType|related:FlexRelatedConceptType*,#*,\
    bag?,mainConcept:RelatedConceptType?,facetConcept:RelatedConceptType*
    location;o;;&commonPowerAttributes &qualifyingAttributes &i18nAttributes;name:ConceptNameType|definition|note|\
    facet|remoteInfo:Link1Type|hierarchyInfo*,sameAs:SameAsType|broader:RelatedConceptType|\
    narrower:RelatedConceptType|related:FlexRelatedConceptType*,geoAreaDetails|POIDetails?,#*
    newsCoverage;;;role=q roleuri=u;g2contentType?,itemClass:QualRelPropType?,assignedTo:Flex1PartyPropType*,\
    scheduled:ApproximateDateTimePropType?,service:QualPropType*,edNote:BlockType*,language|genre|keyword|subject|\
    slugline|headline|dateline|by|creditline|description*,#*
    g2contentType;;s;&commonPowerAttributes;
    ApproximateDateTimePropType;o;a;&commonPowerAttributes approxstart=r approxend=r;
    genre;o;;&commonPowerAttributes &flexAttributes &quantifyAttributes &i18nAttributes \
    rank=j;name:ConceptNameType|definition|note|facet|remoteInfo:Link1Type|hierarchyInfo*,sameAs:SameAsType|\
    broader:RelatedConceptType|narrower:RelatedConceptType|related:FlexRelatedConceptType*,#*,bag?,\
    mainConcept:RelatedConceptType?,facetConcept:RelatedConceptType*
    dateline;om;;&commonPowerAttributes &i18nAttributes role=Q roleuri=U media=M rank=j;a|span|ruby|inline|#*
    by;om;;&commonPowerAttributes &i18nAttributes role=Q roleuri=U media=M rank=j;a|span|ruby|inline|#*
    creditline;o;n;&commonPowerAttributes &i18nAttributes rank=j;
    knowledgeItem;o;;&i18nAttributes standard=s! standardversion=v! conformance=s guid=s! version=p;#ds?,\
    catalogRef|catalog*,hopHistory?,pubHistory?,rightsInfo:RightsInfoType*,itemMeta:ItemMetadataType,\
    contentMeta:ContentMetadataAcDType?,partMeta:partMetaPropType*,assert:AssertType*,inlineRef*,derivedFrom|\
    derivedFromValue*,conceptSet?,schemeMeta?
    partMetaPropType;o;;&i18nAttributes partid=I creator=q creatoruri=u modified=d custom=b how=q howuri=u why=q \
    whyuri=u seq=j contentrefs=S;icon*,timeDelim*,regionDelim?,role:QualPropType?,urgency?,\
    contentCreated:TruncatedDateTimePropType?,contentModified:TruncatedDateTimePropType?,\
    digitalSourceType:FlexPropType?,located:FlexLocationPropType|infoSource:Flex1PartyPropType|\
    creator:FlexAuthorPropType|contributor:FlexAuthorPropType|audience:AudienceType|exclAudience:AudienceType|\
    altId|rating|userInteraction*,language|genre|keyword|subject|slugline|headline|dateline|by|creditline|\
    description*,partMetaExtProperty:Flex2ExtPropType*,signal*,edNote:BlockType*,link:Link1Type*,#*
    timeDelim;o;;&commonPowerAttributes start=s! end=s! timeunit=q timeunituri=u renditionref=q renditionrefuri=u;
    regionDelim;o;;&commonPowerAttributes x=i y=i width=i height=j;
    conceptSet;o;;&commonPowerAttributes;concept*
    schemeMeta;o;;&commonPowerAttributes &authorityAttributes uri=u! preferredalias=s concepttype=Q \
    schemecreated=d schememodified=d schemeretired=d;sameAsScheme|name:ConceptNameType|definition|note|\
    related:FlexRelatedConceptType|schemeMetaExtProperty:Flex2ExtPropType*,#*
    newsItem;o;;&i18nAttributes standard=s! standardversion=v! conformance=s guid=s! version=p;#ds?,catalogRef|\
    catalog*,hopHistory?,pubHistory?,rightsInfo:RightsInfoType*,itemMeta:ItemMetadataType,\
    contentMeta:ContentMetadataAfDType?,partMeta:partMetaPropType*,assert:AssertType*,inlineRef*,derivedFrom|\
    derivedFromValue*,contentSet?
    ContentMetadataAfDType;o;;&commonPowerAttributes &i18nAttributes;icon*,urgency?,\
    contentCreated:TruncatedDateTimePropType?,contentModified:TruncatedDateTimePropType?,\
    digitalSourceType:FlexPropType?,located:FlexLocationPropType|infoSource:Flex1PartyPropType|\
    creator:FlexAuthorPropType|contributor:FlexAuthorPropType|audience:AudienceType|exclAudience:AudienceType|\
    altId|rating|userInteraction*,language|genre|keyword|subject|slugline|headline|dateline|by|creditline|\
    description*,contentMetaExtProperty:Flex2ExtPropType*,#*
    contentSet;o;;&commonPowerAttributes original=R;inlineXML|inlineData|remoteContent:RemoteContentPropType*
    inlineXML;o;;&newsContentCharacteristics &newsContentAttributes &newsContentTypeAttributes &i18nAttributes;##?
    inlineData;o;s;&newsContentCharacteristics &newsContentAttributes &newsContentTypeAttributes &i18nAttributes \
    encoding=q encodinguri=u;
    RemoteContentPropType;o;;&newsContentCharacteristics &targetResourceAttributes &newsContentAttributes \
    &timeValidityAttributes language=l;channel*,altId*,altLoc*,hash*,signal*,\
    remoteContentExtProperty:Flex2ExtPropType*,#*
    channel;;;&newsContentCharacteristics &commonPowerAttributes chnlid=p type=q typeuri=u role=q roleuri=u \
    language=l g2flag=s;
    altLoc;o;u;&commonPowerAttributes type=q typeuri=u role=q roleruri=u;
    packageItem;o;;&i18nAttributes standard=s! standardversion=v! conformance=s guid=s! version=p;#ds?,catalogRef|\
    catalog*,hopHistory?,pubHistory?,rightsInfo:RightsInfoType*,itemMeta:ItemMetadataType,\
    contentMeta:ContentMetadataAfDType?,partMeta:partMetaPropType*,assert:AssertType*,inlineRef*,derivedFrom|\
    derivedFromValue*,groupSet?
    groupSet;o;;&commonPowerAttributes root=R!;group+
    group;o;;&commonPowerAttributes &i18nAttributes role=q roleuri=u mode=q modeuri=u;groupRef|itemRef:Link1Type|\
    conceptRef|title:Label1Type|signal|edNote:BlockType|groupExtProperty:Flex2ExtPropType|#*
    groupRef;o;;&commonPowerAttributes idref=R!;
    conceptRef;o;;&commonPowerAttributes &flexAttributes &i18nAttributes;name:ConceptNameType|hierarchyInfo*
    planningItem;o;;&i18nAttributes standard=s! standardversion=v! conformance=s guid=s! version=p;#ds?,catalogRef|\
    catalog*,hopHistory?,pubHistory?,rightsInfo:RightsInfoType*,itemMeta:ItemMetadataType,\
    contentMeta:ContentMetadataAcDType?,assert:AssertType*,inlineRef*,derivedFrom|derivedFromValue*,newsCoverageSet?
    newsCoverageSet;;;&commonPowerAttributes;newsCoverage:newsCoverage2+
    newsCoverage2;;;&persistentEditAttributes custom=b how=q howuri=u why=q whyuri=u;planning+,delivery?,\
    newsCoverageExtProperty:Flex2ExtPropType*,#*
    planning;;;&commonPowerAttributes coversfrom=d coversto=d;g2contentType:g2contentType2?,\
    itemClass:QualRelPropType?,itemCount?,assignedTo*,scheduled:ApproximateDateTimePropType?,service:QualPropType*,\
    language|genre|keyword|subject|slugline|headline|dateline|by|creditline|description*,edNote:BlockType*,\
    newsContentCharacteristics?,urgency?,audience:AudienceType*,exclAudience:AudienceType*,\
    planningExtProperty:Flex2ExtPropType*,#*
    g2contentType2;;s;&commonPowerAttributes;
    itemCount;;;&commonPowerAttributes rangefrom=j! rangeto=p!;
    assignedTo;o;;&commonPowerAttributes &flexAttributes &i18nAttributes role=Q roleuri=U coversfrom=d \
    coversto=d;name:ConceptNameType|definition|note|facet|remoteInfo:Link1Type|hierarchyInfo*,sameAs:SameAsType|\
    broader:RelatedConceptType|narrower:RelatedConceptType|related:FlexRelatedConceptType*,personDetails|\
    organisationDetails?,#*
    newsContentCharacteristics;;;&newsContentCharacteristics &commonPowerAttributes &newsContentTypeAttributes;
    delivery;o;;&commonPowerAttributes;deliveredItemRef:Link1Type+,#*
    catalogItem;o;;&i18nAttributes standard=s! standardversion=v! conformance=s guid=s! version=p;#ds?,catalogRef|\
    catalog*,hopHistory?,pubHistory?,rightsInfo:RightsInfoType*,itemMeta:ItemMetadataType,\
    contentMeta:ContentMetadataCatType?,catalogContainer
    ContentMetadataCatType;o;;&commonPowerAttributes &i18nAttributes;contentCreated:TruncatedDateTimePropType?,\
    contentModified:TruncatedDateTimePropType?,creator:FlexAuthorPropType|contributor:FlexAuthorPropType|altId*,#*
    catalogContainer;;;;catalog
    newsMessage;o;;;header,itemSet
    header;o;;&commonPowerAttributes;sent:DateTimePropType,catalogRef:catalogRef2|catalog*,sender?,\
    transmitId:StringType?,priority?,origin?,timestamp:timestamp2|destination|channel:channel2|signal|\
    headerExtProperty:Flex2ExtPropType*,#*
    catalogRef2;o;;&commonPowerAttributes href=u!;title:Label1Type*
    sender;o;s;&commonPowerAttributes &qualifyingAttributes;
    StringType;o;s;&commonPowerAttributes;
    priority;o;9;&commonPowerAttributes;
    origin;o;s;&commonPowerAttributes &qualifyingAttributes;
    timestamp2;o;t;&commonPowerAttributes role=s;
    destination;o;s;&commonPowerAttributes &qualifyingAttributes;
    channel2;o;s;&commonPowerAttributes &qualifyingAttributes g2flag=s;
    itemSet;o;;&commonPowerAttributes;#+
    event;o;;&commonPowerAttributes;name:ConceptNameType+,definition|note|facet*,sameAs:SameAsType|\
    broader:RelatedConceptType|narrower:RelatedConceptType|related:FlexRelatedConceptType*,eventDetails
    events;o;;&commonPowerAttributes;event+
    """
}
