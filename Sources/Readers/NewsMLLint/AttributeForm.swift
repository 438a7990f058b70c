/// What the value of an attribute of NewsML-G2 is made of.
enum AttributeForm {
  /// A qcode.
  case qcode
  /// Qcodes between spaces.
  case qcodes
  /// Addresses of concepts.
  case address
  /// A name of its element.
  case id
  /// Names of other elements.
  case references
  /// A number from 0.
  case count
  /// A number from 1.
  case positive
  /// A number from 0 to 100.
  case percentage
  /// A day or a moment.
  case date
  /// A media type.
  case mediaType
  /// The tag of a language.
  case language

  /// The form of an attribute that stands in no namespace; `nil` where anything will do.
  init?(of attribute: String, on element: String) {
    switch (attribute, element) {
    case ("role", "timestamp"), ("role", "destination"), ("rel", "a"), ("width", "area"), ("height", "area"): return nil
    case ("version", "newsItem"), ("version", "packageItem"), ("version", "conceptItem"), ("version", "knowledgeItem"),
      ("version", "planningItem"), ("version", "catalogItem"):
      self = .positive
    default:
      guard let form = Self.forms[attribute] else { return nil }
      self = form
    }
  }

  private static let forms: [String: AttributeForm] = {
    var forms: [String: AttributeForm] = [:]
    for (form, names) in table { for name in names.split(separator: " ") { forms[String(name)] = form } }
    return forms
  }()

  /// The attributes by their types in the schema.
  private static let table: [(AttributeForm, String)] = [
    (
      .qcode,
      "qcode encoding creator how why rendition mode severity representation hashtype accesstype reposrole rel "
        + "residrefformat format idformat valcalctype scaleunit ratertype ratingtype interactiontype timeunit "
        + "renditionref part symbolsrc market marketlabelsrc radunit tech target authoritystatus valueunit widthunit "
        + "heightunit layoutorientation colourspace colourindicator videocodec durationunit audiocodec audiochannels "
        + "videoscaling videodefinition confirmationstatus jobtitle"
    ),
    (.qcodes, "role type scope concepttype aspect environment pubconstraint derivedfrom"),
    (
      .address,
      "uri typeuri roleuri creatoruri howuri whyuri renditionuri modeuri reluri scopeuri aspecturi jobtitleuri targeturi"
    ),
    (.id, "id partid"),
    (.references, "original idref root sourceidref idrefs contentrefs"),
    (
      .count,
      "size rank raters interactions height seq rangefrom width orientation colourdepth charcount wordcount linecount "
        + "pagecount"
    ),
    (
      .positive,
      "chnlid rangeto resolution audiobitrate audiosamplesize audiosamplerate videoavgbitrate interval"
    ),
    (.percentage, "confidence relevance"),
    (
      .date,
      "schemecreated schememodified schemeretired modified generated created retired coversfrom coversto timestamp "
        + "validfrom validto"
    ),
    (.mediaType, "contenttype"),
    (.language, "tag"),
  ]
}
