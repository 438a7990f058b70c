/// How newsrooms say who wrote, took, owns or first published something.
enum CreditWords {
  /// What a byline begins with; written down from the usage of the languages named beside.
  static let bylines = PhraseTable([
    // English, German, French, Spanish, Portuguese, Italian, Dutch.
    "by|written by|reported by|story by|report by|text by|words by|author|reporting by",
    "von|ein bericht von|ein gastbeitrag von|text|autor|autorin|autoren",
    """
    par|écrit par|propos recueillis par|auteur|texte|por|escrito por|autora|di|a cura di|scritto da|testo di|\
    autore|door|tekst
    """,
    // Danish, Norwegian, Swedish, Finnish, Polish, Czech, Russian, Ukrainian, Turkish, Romanian.
    """
    af|av|skrevet av|skrevet af|skriven av|teksti|kirjoittaja|autorka|opracował|opracowała|napsal|napsala|автор|\
    авторы|текст|автори|yazan|haber|de
    """,
  ])

  /// Byline words that are everyday words too: they need a colon or names behind them that leave no doubt.
  static let weakBylines = PhraseTable([
    """
    di|af|av|de|text|texte|texto|testo|tekst|text by|haber|текст|por|door|par|author|autor|автор
    """
  ])

  /// What stands between two names.
  static let conjunctions = PhraseTable([
    """
    and|und|et|y|e|en|og|och|ja|i|a|и|та|ve|și|&|with|mit|avec|con|com|met|med
    """
  ])

  /// Small words inside names.
  static let nameParticles = PhraseTable([
    "de|del|della|di|da|do|dos|das|du|la|le|van|von|der|den|ter|ten|zu|zum|zur|af|av|al|el|bin|ibn|bint|y|e|i|st"
  ])

  /// Words that name a newsroom rather than a person.
  static let deskWords = PhraseTable([
    """
    staff|newsroom|desk|editors|editorial|editorial board|news agency|agency|agencies|agencia|agencias|agence|\
    agenzia|agentur|redaktion|rédaction|redacción|redação|redazione|redactie|redaksjonen|redaktionen|toimitus|\
    redakcja|redakce|редакция|редакція|correspondent|correspondents|reporters|wire|wires|press|news|media|tv|\
    radio|times|post|online
    """
  ])

  /// Words of a job, as they stand behind a name.
  static let jobWords = PhraseTable([
    """
    writer|reporter|editor|correspondent|contributor|columnist|chief|bureau|analyst|producer|author|photographer|\
    redakteur|redakteurin|korrespondent|korrespondentin|journaliste|correspondant|rédacteur|redactor|redactora|\
    corresponsal|periodista|jornalista|giornalista|redacteur|verslaggever|journalist|reporterin
    """
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
