/// How newsrooms say who wrote, took, owns or first published something.
enum CreditWords {
  /// What a byline begins with; written down from the usage of the languages named beside.
  static let bylines = PhraseTable([
    // English, German, French, Spanish, Portuguese, Italian, Dutch.
    """
    by|written by|reported by|story by|report by|text by|words by|author|authors|reporting by|analysis by|\
    opinion by|review by|interview by|commentary by|an analysis by|author of the article|about the author|\
    article by|post by|posted by|published by|authored by|byline
    """,
    """
    von|verfasst von|geschrieben von|ein bericht von|ein gastbeitrag von|ein beitrag von|ein kommentar von|\
    ein interview von|eine analyse von|\
    eine reportage von|ein essay von|eine kolumne von|kommentar von|interview von|analyse von|gastbeitrag von|\
    reportage von|kolumne von|bericht von|interview|aufgezeichnet von|protokoll|text|text von|autor|autorin|\
    autoren|autor/in|autor*in
    """,
    """
    par|écrit par|propos recueillis par|un article de|une enquête de|une analyse de|auteur|auteurs|texte|por|\
    escrito por|redactado por|texto|texto de|una crónica de|autora|reportagem de|di|a cura di|scritto da|testo di|\
    articolo di|dell'inviato|autore|autrice|door|tekst|geschreven door|per|redacció
    """,
    // Danish, Norwegian, Swedish, Finnish, Polish, Czech, Slovak, Romanian, Turkish, Hungarian.
    """
    af|av|skrevet av|skrevet af|skriven av|skribent|journalist|teksti|kirjoittaja|toimittaja|autorka|autorzy|\
    autoři|opracował|opracowała|oprac.|napisał|napisała|napsal|napsala|przez|przygotował|redaktor|yazan|\
    yazar|haber|muhabir|de|scris de|autorul|írta|szerző|szerző:|készítette
    """,
    // Russian, Ukrainian, Bulgarian, Serbian, Croatian, Slovenian, Greek, the Baltic languages.
    """
    автор|авторы|текст|автори|підготував|підготувала|подготовил|подготовила|корреспондент|от|пише|аутор|piše|pišu|\
    avtor|avtorica|autori|συντάκτης|γράφει ο|γράφει η|του|της|επιμέλεια|ρεπορτάζ|autorius|autorė|autors|autore|\
    autor|autorid|kirjutas
    """,
    // Indonesian, Vietnamese, Chinese, Japanese, Korean, Arabic, Hebrew, Hindi, Persian.
    """
    oleh|penulis|laporan|reporter|wartawan|tác giả|bài|theo|记者|作者|撰文|文|記者|執筆|取材・文|取材|기자|글|بقلم|كتب|\
    كتبت|كتبه|إعداد|الكاتب|تحرير|מאת|כתב|כתבה|נכתב על ידי|लेखक|द्वारा|रिपोर्टर|نویسنده|به قلم
    """,
  ])

  /// Byline words that are everyday words too: they need a colon or names behind them that leave no doubt.
  static let weakBylines = PhraseTable([
    """
    di|af|av|de|text|texte|texto|testo|tekst|text by|haber|текст|por|door|par|per|author|authors|autor|autori|автор|\
    interview|protokoll|journalist|reporter|redaktor|редактор|toimittaja|skribent|muhabir|корреспондент|от|του|της|\
    theo|bài|laporan|wartawan|文|取材|글|تحرير|כתב|כתבה|كتب|كتبت|przez|post by|about the author|posted by|επιμέλεια|autore|\
    yazar|redacció|piše|пише|published by|byline
    """
  ])

  /// What begins a line that names somebody who did something else than write the story; then what needs a colon.
  static let otherWork = PhraseTable([
    """
    updated by|reviewed by|medically reviewed by|fact checked by|fact-checked by|edited by|produced by|translated by|\
    illustrated by|illustrations by|photos by|photo by|photographs by|photography by|geprüft von|bearbeitet von|\
    übersetzt von|traduit par|traducido por
    """,
    "image|images|photo|photos|video|foto|fotos|fotografie|bild|bilder|illustration|illustrationen",
  ])

  /// Those that may follow another one: `Author: By Jane Doe`.
  static let bylineWords = PhraseTable(["by|von|par|door"])

  /// Byline words that open a list of names below them even without a colon.
  static let openings = PhraseTable([
    """
    by|written by|author|authors|von|kommentar von|interview von|gastbeitrag von|analyse von|par|por|di|door|av|af|autor|autorin|autoren|auteur|auteurs|autore|autora|автор|\
    авторы|kirjoittaja|toimittaja|skribent|reporter|oleh|penulis|yazar|texte|text|text von|tekst|text by
    """
  ])

  /// What announces where a story comes from.
  static let sources = PhraseTable([
    "source|quelle|quellen|fuente|fonte|bron|kilde|källa|lähde|źródło|zdroj|источник|kaynak"
  ])

  /// What stands behind the name of somebody who wrote.
  static let signs = PhraseTable(["기자|특파원|논설위원|선임기자|기자입니다|記者|记者"])

  /// What stands before the house somebody writes for, in capitals too: `Jane Doe For Example.com`.
  static let houses = PhraseTable(["for|für|pour|voor"])

  /// What pages print as the words of a picture of somebody.
  static let portraits = PhraseTable([
    "headshot of|picture of|photo of|portrait of|image of|avatar of|author image for"
  ])

  /// Buttons that pages print right behind a name.
  static let buttons = PhraseTable([
    "follow|follows|following|folgen|suivre|seguir|segui|volgen|følg|följ|share|save|bio"
  ])

  /// What stands between two names; then what stands before a source.
  static let conjunctions = PhraseTable([
    "and|und|et|y|e|en|og|och|ja|i|a|и|та|ve|și|şi|és|&|dan|và|και|ir|un|sowie",
    "with|mit|avec|con|com|met|med",
  ])

  /// Small words inside names.
  static let nameParticles = PhraseTable([
    """
    de|del|della|di|da|do|dos|das|du|la|le|van|von|der|den|ter|ten|zu|zum|zur|af|av|al|el|bin|ibn|bint|y|e|i|st|ben|\
    abu|os|te|op|dell|dalla|lo|d'|l'
    """
  ])

  /// Words that name a newsroom rather than a person.
  static let deskWords = PhraseTable([
    """
    staff|newsroom|desk|editors|editorial|editorial board|news agency|agency|agencies|agencia|agencias|agence|\
    agenzia|agentur|agenturen|redaktion|rédaction|redacción|redação|redazione|redactie|redaksjonen|redaktionen|\
    redaksjon|toimitus|redakcja|redakce|redakcia|редакция|редакція|редакцията|redacció|szerkesztőség|uredništvo|\
    redakcija|redaksi|toimetus|agentur|newspaper|board|σύνταξη|correspondent|correspondents|reporters|wire|wires|press|news|media|tv|radio|\
    times|post|online|network|team|service|bureau|magazine|zeitung|nachrichten|tribune|herald|gazette|journal|today|\
    daily|weekly|digital|webdesk|web desk|admin|contributor|contributors|guest|company|inc|ltd|llc|gmbh|group|\
    foundation|institute|university|association|society|council|ministry|office|department|studio|studios|channel|\
    podcast|sponsored|partner|content|com|org|net
    """
  ])

  /// What stands in the place of a name and names nobody.
  static let nobodies = PhraseTable([
    """
    staff|admin|administrator|editor|editors|guest|guest author|guest contributor|author|unknown|anonymous|\
    contributor|contributors|staff writer|staff writers|staff reporter|redaktion|redaction|la rédaction|rédaction|\
    redacción|redação|redazione|redactie|redaktionen|toimitus|editorial staff|news staff|web staff|newsroom|\
    news desk|newsdesk|editorial team|team|email the author|follow|share|read more|more|null|undefined|none|n a|\
    user|root|webmaster|press release|updated|published|posted|autor|autorin|the editors|md|phd|jr
    """
  ])

  /// Words of sections, buttons and headings, which no name of a person has.
  static let sectionWords = PhraseTable([
    """
    world|politics|business|sport|sports|opinion|culture|science|technology|tech|health|travel|style|food|weather|\
    video|videos|photos|gallery|home|latest|live|breaking|local|national|international|economy|markets|money|life|\
    lifestyle|entertainment|music|movies|film|books|arts|education|environment|climate|crime|courts|military|\
    energy|cars|auto|games|gaming|property|jobs|events|community|obituaries|newsletter|newsletters|subscribe|sign|log|\
    share|social|sharing|email|facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|instagram|youtube|bluesky|\
    copy|link|print|save|follow|read|more|most|popular|related|trending|story|stories|article|articles|topics|tags|\
    comments|photo|image|picture|caption|source|credit|getty|images|associated|advertisement|menu|search|close|back|\
    show|hide|view|watch|feature|features|icon|logo|career|careers|subscribers|advertorial|listen|click|contact|about|privacy|terms|cookie|cookies|help|account|profile|bio|your|our|the|\
    this|that|what|why|how|when|where|who|is|are|was|has|have|can|not|new|first|last|special|report|key|points|\
    key points|exclusive|update|updated|published|posted|reviewed|getting|united|states|north|south|east|west
    """,
    """
    politik|wirtschaft|kultur|wissen|wissenschaft|panorama|gesellschaft|meinung|leben|reise|gesundheit|digital|auto|\
    technik|karriere|bildung|umwelt|medien|netzwelt|regional|region|inland|ausland|welt|schweiz|deutschland|\
    österreich|europa|berlin|hamburg|startseite|mehr|anzeige|werbung|artikel|teilen|drucken|merken|kommentare|\
    kommentar|suche|anmelden|abo|abonnieren|die|ein|eine|und|in|nach|bei|aus|wie|was|warum|nicht|\
    foto|bild|quelle|video|audio|archivbild|symbolbild|lesedauer|stand|uhr|neu|jetzt|alle|hier|zum|zur|für|mit|auf
    """,
    """
    politique|économie|société|monde|culture|sciences|santé|accueil|partager|commentaires|des|une|pour|dans|\
    política|economía|sociedad|mundo|deportes|cultura|salud|inicio|compartir|comentarios|economia|\
    saúde|esporte|cronaca|esteri|politica|condividi|samenleving|economie|buitenland|binnenland|delen|een|nieuws|\
    indenrigs|udland|kultur|nyheter|nyheder|sporten|ekonomi|świat|kraj|sport|gospodarka|главная|новости|политика|\
    экономика|общество|спорт|культура|в|на
    """,
  ])

  /// What may stand between a name and the house or place somebody writes for or from.
  static let affiliations = PhraseTable([
    """
    for|in|at|of|from|special to|für|aus|pour|à|para|en|desde|per|da|em|voor|uit|i|för|fra|från|w|dla|pro|is|are
    """
  ])

  /// Words of a job, as they stand behind a name.
  static let jobWords = PhraseTable([
    """
    writer|reporter|staff|editor|correspondent|contributor|columnist|chief|bureau|analyst|producer|author|photographer|\
    senior|staff writer|political|foreign|freelance|journalist|professor|director|redakteur|redakteurin|\
    korrespondent|korrespondentin|redaktor|redaktorin|volontär|volontärin|autor|autorin|reporterin|kolumnist|historian|photojournalist|dramaturg|gastautor|gastautorin|\
    kolumnistin|wirtschaftsredakteur|politikredakteur|leitender|leitende|chefredakteur|chefredakteurin|ressortleiter|\
    journalistin|journaliste|correspondant|correspondante|rédacteur|rédactrice|redactor|redactora|corresponsal|\
    periodista|jornalista|repórter|giornalista|inviato|corrispondente|redacteur|verslaggever|skribent|toimittaja|\
    dziennikarz|dziennikarka|редактор|корреспондент|журналист|muhabir|기자|記者|记者|特派員
    """
  ])

  /// Those of them that are hardly a family name.
  static let surelyJobs = PhraseTable([
    "writer|reporter|editor|correspondent|columnist|contributor|journalist|redakteur|redakteurin|korrespondentin"
  ])

  /// What announces the credit of a picture.
  static let photos = PhraseTable([
    """
    photo by|photo credit|photo|photograph by|photograph|picture by|picture|image credit|image by|image|photos by|\
    file photo|handout|courtesy of|credit|©|(c)|foto|fotos|bild|bildquelle|quelle|grafik|crédit photo|\
    crédits photo|crédit|crédits|fotografía|crédito|créditos|imagen|imagem|fotografia|immagine|beeld|bilde|kuva|\
    zdjęcie|fot|fot.|фото|fotoğraf
    """
  ])

  /// What announces the caption of a picture that was taken some other day.
  static let captions = PhraseTable([
    """
    file photo|file picture|file image|file pic|archive photo|archive picture|archivfoto|archivbild|\
    photo d'archives|photo d’archives|photo d'archive|photo d’archive|foto de archivo|imagen de archivo|\
    foto de arquivo|imagem de arquivo|foto d'archivio|foto d’archivio|archieffoto|archiefbeeld|arkivfoto|\
    arkivbild|arkivbilde|arkistokuva|zdjęcie archiwalne|архивное фото|фото из архива|arşiv
    """
  ])

  /// What announces the address at which a story was first published: strong words, then weaker ones.
  static let originalLinks = PhraseTable([
    """
    original url|original link|original article|original source|originally published at|originally published on|\
    originally appeared at|canonical url|canonical link|canonical|permalink|permanent link|article url|story url|\
    source url|read the original|read the original article|read the full article at|originalartikel|originallink|\
    original-url|lien original|article original|url original|enlace original|artículo original|link original|\
    artigo original|link originale|articolo originale|originele link|oorspronkelijk artikel|original lenke|\
    opprinnelig artikkel|originallänk|originalartikeln|oryginalny artykuł|оригинал статьи|оригинал|\
    постоянная ссылка
    """,
    """
    url|link|source|quelle|fuente|fonte|bron|kilde|källa|lähde|źródło|zdroj|источник|джерело|kaynak|sursa|web|via|\
    retrieved from|available at|lien|enlace
    """,
  ])

  /// What announces a correction.
  static let corrections = PhraseTable([
    """
    correction|corrections|corrected|clarification|editor's note|editor’s note|korrektur|korrigiert|berichtigung|\
    rectificatif|correctif|corrección|fe de erratas|aclaración|correção|errata|errata corrige|rettifica|correctie|\
    rectificatie|rettelse|rättelse|oikaisu|sprostowanie|oprava|исправление|поправка|düzeltme
    """
  ])
}
