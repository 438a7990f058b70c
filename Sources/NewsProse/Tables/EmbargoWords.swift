/// The words that forbid publication for now.
enum EmbargoWords {
  /// By what they need around them: those that forbid wherever they stand; those that also tell of trade, so that
  /// inside a sentence it must be about something to publish; labels, which need a date or a mark behind them.
  static let phrases = PhraseTable([forbidding, telling, labels])

  private static let forbidding = [
    """
    embargoed until|embargoed till|embargoed for release|embargoed for publication|\
    strictly embargoed|strictly embargoed until|strictly embargoed for|under strict embargo|\
    under strict embargo until|not for release before|not for release until|not for publication before|\
    not for publication until|not for publication or broadcast before|not for publication or broadcast until|\
    not for broadcast before|not for broadcast until|not to be published before|not to be published until|\
    not to be released before|not to be released until|hold for release until|do not publish before|\
    do not publish until|do not release before|do not release until
    """,
    """
    |sperrfrist bis|nicht vor veröffentlichung|nicht veröffentlichen vor|\
    nicht zur veröffentlichung vor|nicht zur veröffentlichung bis|frei zur veröffentlichung ab|\
    veröffentlichung frei ab|ne pas publier avant|à ne pas publier avant|\
    ne pas diffuser avant|à ne pas diffuser avant|diffusion interdite avant|publication interdite avant|\
    no publicar antes de|no publicar antes del|no publicar hasta|no difundir antes de|no difundir antes del|\
    no difundir hasta|prohibida su publicación antes|prohibida su difusión antes|não publicar antes|\
    não publicar até|não divulgar antes|não divulgar até|non pubblicare prima|da non pubblicare prima|\
    non diffondere prima|da non diffondere prima|niet publiceren voor|niet publiceren vóór|\
    niet voor publicatie voor|niet voor publicatie vóór|niet eerder publiceren dan|får ej publiceras före|\
    får inte publiceras före|ikke for offentliggjøring før|må ikke offentliggjøres før|ikke publiseres før|\
    må ikke offentliggøres før|må ikke publiceres før|ei saa julkaista ennen|nie publikować przed|\
    nie do publikacji przed|nezveřejňovat před|nepublikovat před|nezverejňovať pred|a nu se publica înainte|не публиковать до|не для публикации до|не публікувати до|не для публікації до|\
    μη δημοσιευθεί πριν|محظور النشر حتى|حظر النشر حتى|אסור לפרסום עד|報道解禁日時
    """,
  ].joined()

  private static let telling = """
    under embargo until|under embargo till|under embargo to|embargo until|embargo till|sous embargo jusqu'au|\
    sous embargo jusqu’au|sous embargo jusqu'à|sous embargo jusqu’à|embargo jusqu'au|embargo jusqu’au|\
    embargo jusqu'à|embargo jusqu’à|embargado hasta|embargada hasta|bajo embargo hasta|embargo hasta|\
    embargado até|embargada até|sob embargo até|embargo até|sotto embargo fino|embargo fino|onder embargo tot|\
    embargo tot|embargo til|embargo inntil|embargo indtil|under embargo til|under embargo indtil|\
    embargo asti|embargo do|objęte embargiem do|sub embargo până|embargo până|эмбарго до|под эмбарго до|\
    ембарго до|під ембарго до|εμπάργκο έως|εμπάργκο μέχρι|mit sperrfrist|embargoed to|embargoed for|\
    not for use before|not for use until|not to be used before|not to be used until|do not use before|\
    do not use until
    """

  private static let labels = """
    embargo|embargoed|under embargo|embargo lifts|embargo ends|embargo expires|embargo date|embargo time|\
    release after|for release after|for release not before|for publication after|hold for release|hold until|\
    sperrfrist|sperrvermerk|sperrfrist endet|gesperrt bis|frei ab|zur veröffentlichung ab|nicht vor|sous embargo|bajo embargo|embargado|\
    sob embargo|sotto embargo|onder embargo|fin de l'embargo|levée de l'embargo|sperrefrist|klausuleret til|\
    klausuleret indtil|embargó|julkaisuvapaa|vapaa julkaistavaksi|fritt för publicering|эмбарго|ембарго|ambargo|\
    ambargolu|nem közölhető|yayınlanmamalıdır|εμπάργκο|حظر النشر|エンバーゴ|解禁|解禁日時|엠바고
    """

  /// What is published: inside a sentence an embargo on one of these forbids, and one on anything else is news.
  static let matter = [
    "release", "report", "stor", "article", "stud", "material", "information", "statement", "text", "result", "speech",
    "document", "copy", "content", "figures", "publication", "paper", "news", "communiqué", "rapport", "étude",
    "dossier", "artículo", "artigo", "informe", "estudi", "comunicad", "nota", "bericht", "mitteilung", "meldung",
    "sperrfrist", "beitrag", "comunicat", "articolo", "persbericht", "onderzoek", "pressmeddel", "pressemeddel",
    "materia", "материал", "сообщени", "новост", "публикац", "матеріал",
  ]

  /// What says that an embargo is over, or another's, in the word before it.
  static let past = PhraseTable([
    "was|were|been|had|once|arms|oil|trade|war|wurde|wurden|war|waren|était|étaient|fue|fueron|foi|foram|был|было"
  ])

  /// What says behind a label that there is none.
  static let none = PhraseTable([
    "none|no|nil|n/a|nein|keine|kein|non|aucun|ninguno|nenhum|nessuno|geen|нет|immediate|immediately|sofort|ab sofort|heti|immédiat"
  ])

  /// What a notice says where it gives no date.
  static let manner = [
    "until", "till", "further notice", "delivery", "lift", "release", "publi", "broadcast", "before", "midnight",
    "noon",
    "strict", "nuovo avviso", "nouvel ordre", "veröff", "bis ", "vortrag", "redebeginn", "beginn", "jusqu", "diffus",
    "avant", "hasta", "antes",
    "até", "fino", "prima", "tot ", "til ", "до ", "публик",
  ]
}
