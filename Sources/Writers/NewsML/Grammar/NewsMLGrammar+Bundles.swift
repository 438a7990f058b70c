extension NewsMLGrammar {
  /// Attributes that many types share, one bundle a line: its name, and attributes with their forms.
  static let bundles = """
    &i18nAttributes dir=E(ltr|rtl) xml:lang=L
    &commonPowerAttributes creator=q creatoruri=u custom=b how=q howuri=u id=I modified=d pubconstraint=Q \
    pubconstrainturi=U why=q whyuri=u
    &flexAttributes literal=n qcode=q type=q typeuri=u uri=u
    &quantifyAttributes confidence=h derivedfrom=Q relevance=h
    &authorityAttributes authority=u authoritystatus=q authoritystatusuri=u
    &timeValidityAttributes validfrom=d validto=d
    &targetResourceAttributes contenttype=s contenttypestandardversion=s contenttypevariant=s \
    contenttypevariantstandardversion=s format=q formatstandardversion=s formaturi=u href=u persistidref=s \
    residref=s residrefformat=q residrefformaturi=u size=j title=s version=p
    &deprecatedLinkAttributes guidref=s hreftype=s
    &arbitraryValueAttributes value=s valuedatatype=N valueunit=q valueunituri=u
    &qualifyingAttributes literal=n qcode=q role=q roleuri=u type=q typeuri=u uri=u
    &newsContentTypeAttributes contenttype=s contenttypestandardversion=s contenttypevariant=s \
    contenttypevariantstandardversion=s format=q formatstandardversion=s formaturi=u
    &mediaContentCharacteristics1 colourdepth=j colourindicator=q colourindicatoruri=u colourspace=q \
    colourspaceuri=u height=j heightunit=q heightunituri=u layoutorientation=q layoutorientationuri=u \
    orientation=j videocodec=q videocodecuri=u width=j widthunit=q widthunituri=u
    &confirmationStatusAttributes confirmationstatus=q confirmationstatusuri=u
    &recurrenceRuleAttributes byday=B byhour=B byminute=B bymonth=B bymonthday=B bysecond=B bysetpos=B byweekno=B \
    byyearday=B count=p freq=E(SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)! interval=p until=d wkst=E(MO|\
    TU|WE|TH|FR|SA|SU)
    &newsContentCharacteristics audiobitrate=p audiochannels=q audiochannelsuri=u audiocodec=q audiocodecuri=u \
    audiosamplerate=p audiosamplesize=p audiovbr=b charcount=j colourdepth=j colourindicator=q \
    colourindicatoruri=u colourspace=q colourspaceuri=u duration=s durationunit=q durationunituri=u height=j \
    heightunit=q heightunituri=u layoutorientation=q layoutorientationuri=u linecount=j orientation=j pagecount=j \
    resolution=p videoaspectratio=n videoavgbitrate=p videocodec=q videocodecuri=u videodefinition=q \
    videodefinitionuri=u videoframerate=c videosampling=n videoscaling=q videoscalinguri=u videoscan=E(progressive|\
    interlaced) videovbr=b width=j widthunit=q widthunituri=u wordcount=j
    &newsContentAttributes creator=q creatoruri=u custom=b generated=d generator=s hascontent=b how=q howuri=u \
    id=I modified=d rendition=q renditionuri=u why=q whyuri=u
    &persistentEditAttributes creator=q creatoruri=u id=I modified=d
    """
}
