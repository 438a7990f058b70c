// The notation: name | kind of content | children | attributes; `g` and `c` are the schema's two groups of attributes,
// `k` those of cells; `N` is a token, `NS` tokens, `ID` an id, words are the choices there are.

extension NITFGrammar {
  static let head = """
    nitf|S|head? body1 ANY|g uno version baselang class:NS
    head|S|title? meta* tobject? iim? docdata? pubdata* revision-history* ANY|g
    title|T||g type:main,subtitle,parttitle,alternate,abbrev,other
    meta|E||g http-equiv:N name:N content!
    tobject|S|tobject.property* tobject.subject*|g tobject.type
    tobject.property|E||g tobject.property.type
    tobject.subject|E||g tobject.subject.ipr tobject.subject.refnum!:N tobject.subject.code tobject.subject.type \
    tobject.subject.matter tobject.subject.detail
    iim|C|ds|g ver:N
    ds|E||g num!:N value
    docdata|C|correction evloc doc-id del-list urgency fixture date.issue date.release date.expire doc-scope series \
    ed-msg du-key doc.copyright doc.rights key-list identified-content ANY|g management-status management-doc-idref \
    management-idref-status
    correction|E||g info id-string regsrc
    evloc|E||g iso-cc state-prov county-dist city
    doc-id|E||g regsrc id-string
    del-list|C|from-src|g
    from-src|E||g src-name level-number
    urgency|E||g ed-urg:N
    fixture|E||g fix-id
    date.issue|E||g norm
    date.release|E||g norm
    date.expire|E||g norm
    doc-scope|E||g scope
    series|E||g series.name series.part:N series.totalpart:N
    ed-msg|E||g msg-type info
    du-key|E||g generation:N part:N version:N key
    doc.copyright|E||g year:N holder
    doc.rights|E||g owner startdate enddate agent geography location-code code-source type limitations
    key-list|C|keyword|g
    keyword|E||g key
    identified-content|C|person org location event function object.title virtloc classifier|g
    pubdata|E||g type:print,audio,video,web,appliance,other item-length unit-of-measure date.publication name issn \
    volume number issue edition.name edition.area position.section position.sequence ex-ref
    revision-history|E||g name function:writer-author,editor,producer,archivist,videographer,graphic-artist,\
    photographer,statistician,other norm comment

    """
  static let bodyParts = """
    body|S|body.head? body.content* body.end?|c
    body.head|S|hedline* note* rights? byline* distributor? dateline* abstract* series? ANY|g
    hedline|S|hl11 hl2*|c
    hl1|I||c
    hl2|I||c
    note|X||c noteclass:cpyrt,end,hd,editorsnote,trademk,undef type:std,pa,npa
    rights|M|rights.owner rights.startdate rights.enddate rights.agent rights.geography rights.type \
    rights.limitations|g
    rights.owner|T||g contact
    rights.startdate|T||g norm
    rights.enddate|T||g norm
    rights.agent|T||g contact
    rights.geography|T||g location-code code-source
    rights.type|T||g
    rights.limitations|T||g
    byline|M|person byttl location virtloc|c
    byttl|M|org|g
    distributor|M|org|c
    dateline|M|location story.date|c
    story.date|T||g norm
    abstract|X||c
    copyrite|M|copyrite.year copyrite.holder|g
    copyrite.year|T||g
    copyrite.holder|T||g
    body.content|X||g
    block|X||c
    p|I||c lede summary optional-text
    table|X||c align:left,center,right width cols:N border frame:void,above,below,hsides,lhs,rhs,vsides,box,border \
    rules:none,basic,rows,cols,all cellspacing cellpadding
    media|X||c media-type!
    media-reference|T||g source name mime-type coding time time-unit-of-measure outcue source-credit copyright \
    alternate-text height:N width:N units:pixels imagemap noflow:noflow data-location
    media-metadata|E||g name! value
    media-object|T||c encoding!
    media-caption|F||c
    media-producer|I||c
    ol|X|li|c seqnum:N
    ul|X|li|c
    li|F||c
    dl|X|dt dd|c
    dt|I||c
    dd|X||c
    bq|X||c nowrap:nowrap quote-source
    credit|I||c
    fn|X||c
    pre|T||c
    hr|E||c
    datasource|T||g
    caption|F||c align:top,bottom,left,right
    col|E||c span:N width k
    colgroup|X|col|c k
    thead|X|tr|c k
    tbody|X|tr|c k
    tfoot|X|tr|c k
    tr|X|th td|c k
    th|F||c axis axes nowrap:nowrap rowspan:N colspan:N k
    td|F||c axis axes nowrap:nowrap rowspan:N colspan:N k
    nitf-table|X||g
    custom-table|T||c
    table-reference|E||g idref!
    nitf-table-metadata|X||c subclass idsrc value status:pre,snap-shot,interim,final,official column-count row-count
    nitf-table-summary|X|p|c
    nitf-colgroup|X|nitf-col|g idsrc value occurrences
    nitf-col|E||g idsrc value occurrences data-type:text,number,graphic,other data-format
    body.end|S|tagline? bibliography? ANY|g
    tagline|I||c type:std,pa,npa
    bibliography|T||c

    """
  static let text = """
    chron|T||c norm
    event|M|alt-code|c start-date end-date idsrc value
    function|M|alt-code|g idsrc value
    location|M|sublocation city state region country alt-code|c location-code code-source
    sublocation|M|alt-code|c location-code code-source
    city|M|alt-code|c city-code code-source
    state|M|alt-code|c state-code code-source
    region|M|alt-code|c region-code code-source
    country|M|alt-code|c iso-cc
    money|T||c unit date
    num|M|frac sub sup|c units decimal-ch thousands-ch
    frac|S|numer1 frac-sep? denom1|c
    numer|T||g
    frac-sep|T||g
    denom|T||g
    sub|T||c
    sup|T||c
    object.title|M|alt-code|c idsrc value
    org|M|alt-code|c idsrc value
    alt-code|E||g idsrc! value!
    person|M|name.given name.family function alt-code|c idsrc value gender:male,female
    name.given|T||c
    name.family|T||c
    postaddr|S|addressee1 delivery.point? postcode* delivery.office* region* country*|c
    virtloc|M|alt-code|c idsrc value
    a|I||c href name rel:N rev:N title
    br|E||g
    em|I||c
    lang|I||c idsrc value
    pronounce|I||c guide phonetic
    q|I||c quote-source
    addressee|S|person1 function? care.of?|g
    care.of|T||g
    delivery.point|M|br|g point-code code-source
    postcode|T||g code-source
    delivery.office|M|br|g office-code code-source
    classifier|M|alt-code|c type idsrc value
    """
}
