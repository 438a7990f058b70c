extension KnownNames {
  /// The attributes of NewsML-G2 2.35 that stand in no namespace, on whatever elements.
  static let attributes = Set(
    """
    accesstype accesstypeuri additionalInfo alias altitude approxend approxstart aspect aspecturi audiobitrate \
    audiochannels audiochannelsuri audiocodec audiocodecuri audiosamplerate audiosamplesize audiovbr authority \
    authoritystatus authoritystatusuri byday byhour byminute bymonth bymonthday bysecond bysetpos byweekno byyearday \
    charcount chnlid class colourdepth colourindicator colourindicatoruri colourspace colourspaceuri concepttype \
    confidence confirmationstatus confirmationstatusuri conformance contentrefs contenttype \
    contenttypestandardversion contenttypevariant contenttypevariantstandardversion count coversfrom coversto \
    created creator creatoruri custom derivedfrom dir duration durationunit durationunituri encoding encodinguri \
    enctype end environment environmenturi format formatstandardversion formaturi freq g2flag generated generator \
    gpsdatum guid guidref hascontent hashtype hashtypeuri height heightunit heightunituri how howuri href hreflang \
    hreftype id idformat idformaturi idref idrefs interactions interactiontype interactiontypeuri interval jobtitle \
    jobtitleuri langid language latitude layoutorientation layoutorientationuri linecount literal longitude market \
    marketlabel marketlabelsrc marketlabelsrcuri marketuri media mode modeuri modified orientation original \
    pagecount part partid parturi persistidref preferredalias pubconstraint pubconstrainturi qcode radius radunit \
    radunituri rangefrom rangeto rank raters ratertype ratertypeuri ratingtype ratingtypeuri rel relevance reluri \
    rendition renditionref renditionrefuri renditionuri reposrole reposroleuri representation representationuri \
    residref residrefformat residrefformaturi resolution retired rev role roleruri roleuri root scalemax scalemin \
    scaleunit scaleunituri schemecreated schememodified schemeretired scope scopeuri separator seq severity \
    severityuri significance size sourceidref standard standardversion start symbol symbolsrc symbolsrcuri tag \
    target targeturi tech techuri timestamp timeunit timeunituri title type typeuri until uri url valcalctype \
    valcalctypeuri validfrom validto value valuedatatype valueunit valueunituri version versioninfo videoaspectratio \
    videoavgbitrate videocodec videocodecuri videodefinition videodefinitionuri videoframerate videosampling \
    videoscaling videoscalinguri videoscan videovbr why whyuri width widthunit widthunituri wkst wordcount x y
    """.split(separator: " ").map(String.init))
}
