/// The names of elements that the standards have.
enum KnownNames {
  /// The elements of NewsML-G2 2.35.
  static let newsML = Set(
    """
    POIDetails a access accessStatus accountable action address affiliation altId altLoc altRep area assert assignedTo \
    audience bag bit born br broader by capacity catalog catalogContainer catalogItem catalogRef ceasedToExist channel \
    circle concept conceptExtProperty conceptId conceptItem conceptRef conceptSet confirmation contactInfo \
    contentCreated contentMeta contentMetaExtProperty contentModified contentSet contributor copyrightHolder \
    copyrightNotice country created creator creditline dataMining dateline dates definition deliverableOf \
    deliveredItemRef delivery derivedFrom derivedFromValue description destination details died digitalSourceType \
    dissolved duration edNote email embargoed end event eventDetails eventStatus events exDate exRule exclAudience \
    expires facet facetConcept fax fileName firstCreated founded g2contentType generator genre geoAreaDetails group \
    groupExtProperty groupRef groupSet hasInstrument hash header headerExtProperty headline hierarchyInfo hop \
    hopHistory icon im incomingFeedId infoSource inline inlineData inlineRef inlineXML instanceOf itemClass itemCount \
    itemMeta itemMetaExtProperty itemRef itemSet keyword knowledgeItem language line link locality located location \
    mainConcept memberOf metadataCreator name narrower newsContentCharacteristics newsCoverage \
    newsCoverageExtProperty newsCoverageSet newsCoverageStatus newsItem newsMessage note objectDetails occurStatus \
    openHours organisationDetails organiser origRep origin packageItem partMeta partMetaExtProperty participant \
    participationRequirement party personDetails phone planning planningExtProperty planningItem polygon position \
    postalCode priority profile provider pubHistory pubStatus published publishedExtProperty rDate rRule rating rb \
    regionDelim registration related remoteContent remoteContentExtProperty remoteInfo rightsExpressionData \
    rightsExpressionXML rightsInfo rightsInfoExtProperty role rp rt ruby sameAs sameAsScheme scheduled scheme \
    schemeMeta schemeMetaExtProperty sender sent service signal slugline span start subject timeDelim timestamp title \
    transmitId type urgency usageTerms userInteraction versionCreated web worldRegion
    """.split(separator: " ").map(String.init))

  /// The elements of XHTML 1 and of HTML as it lives, those out of use among them.
  static let xhtml = Set(
    """
    a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button \
    canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed \
    fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe \
    img input ins isindex kbd label legend li link main map mark menu meta meter nav nobr noframes noscript object ol \
    optgroup option output p param picture pre progress q rb rbc rp rt rtc ruby s samp script search section select \
    slot small source span strike strong style sub summary sup table tbody td template textarea tfoot th thead time \
    title tr track tt u ul var video wbr
    """.split(separator: " ").map(String.init))

  /// The names of entities that are seen where markup was escaped twice.
  static let entities: Set<String> = [
    "amp", "lt", "gt", "quot", "apos", "nbsp", "ndash", "mdash", "endash", "emdash", "hellip", "bull", "middot",
    "lsquo",
    "rsquo", "ldquo", "rdquo", "laquo", "raquo", "euro", "pound", "copy", "reg", "deg", "eacute", "egrave", "agrave",
    "ccedil", "auml", "ouml", "uuml", "szlig", "Auml", "Ouml", "Uuml", "aring", "Aring", "aelig", "oslash", "ntilde",
  ]
}
