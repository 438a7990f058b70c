/// The lines around a story: pointers to others, and what a page says that no reader came for.
enum LineWords {
  /// What announces a pointer to another story; a colon, a dash or a bar must follow.
  static let related = PhraseTable([
    """
    related article|related articles|related story|related stories|related|related news|related content|read more|\
    read also|also read|read next|see also|more on this|more on this story|more from|further reading|don't miss|\
    don’t miss|recommended|up next|watch|listen|more
    """,
    """
    lesen sie auch|lesen sie mehr|lesen sie hier|lies auch|mehr zum thema|mehr dazu|auch interessant|siehe auch|\
    weiterlesen|zum thema|lesetipp
    """,
    """
    lire aussi|à lire aussi|a lire aussi|à lire|a lire|à lire également|lire également|sur le même sujet|\
    voir aussi|pour aller plus loin
    """,
    """
    lea también|lee también|leer más|le puede interesar|te puede interesar|más información|vea también|\
    ver también|también te puede interesar|relacionado|noticia relacionada|noticias relacionadas
    """,
    """
    leia também|leia mais|veja também|saiba mais|veja mais|leggi anche|leggi di più|vedi anche|approfondisci|\
    lees ook|lees meer|lees verder|zie ook|læs også|læs mere|les også|les mer|se også|läs också|läs även|läs mer|\
    se även|lue myös|katso myös
    """,
    """
    czytaj także|czytaj też|czytaj więcej|zobacz też|zobacz także|przeczytaj także|čtěte také|přečtěte si také|\
    mohlo by vás zajímat|viz také|читайте также|читать также|по теме|смотрите также|материалы по теме|\
    читайте також|дивіться також|ayrıca okuyun|ilgili haber|citește și|citeşte şi
    """,
  ])

  /// The parts of addresses behind which the name of an author stands; behind the first ones it may follow a hyphen.
  static let authorPaths = PhraseTable([
    """
    author|authors|autor|autoren|autore|autores|autori|autorin|autora|auteur|auteurs|autorzy|avtor|writer|writers|\
    journalist|journaliste|journalists|redakteur|skribent|redaktor|yazar|yazarlar|columnist|columnists|contributor|\
    contributors|correspondent|correspondents|reporter|reporters
    """,
    "by|byline|staff|profile|profiles|firma|firmas|penulis|toimittaja|rédacteur",
  ])

  /// What a line about rights begins with: words that need a year behind them, then those that do not.
  static let rights = PhraseTable([
    """
    ©|(c)|copyright|copyright ©|copyright (c)|© copyright|urheberrecht|droits d'auteur|derechos de autor|\
    direitos autorais|diritto d'autore|auteursrecht|ophavsret|prawa autorskie|авторские права
    """,
    """
    all rights reserved|alle rechte vorbehalten|tous droits réservés|tous droits de reproduction|\
    todos los derechos reservados|reservados todos los derechos|todos os direitos reservados|\
    tutti i diritti riservati|riproduzione riservata|© riproduzione riservata|alle rechten voorbehouden|\
    alle rettigheder forbeholdes|alle rettigheter|alla rättigheter|kaikki oikeudet pidätetään|\
    wszelkie prawa zastrzeżone|všechna práva vyhrazena|všetky práva vyhradené|все права защищены|\
    всі права захищені|tüm hakları saklıdır|toate drepturile rezervate|minden jog fenntartva|\
    με επιφύλαξη παντός δικαιώματος|sva prava pridržana|版权所有|無断転載|无断转载|무단 전재|جميع الحقوق محفوظة|\
    כל הזכויות שמורות
    """,
  ])

  /// Words that reserve rights further on in such a line.
  static let reservations = [
    "rights reserved", "rechte vorbehalten", "droits réservés", "derechos reservados", "direitos reservados",
    "diritti riservati", "rechten voorbehouden", "prawa zastrzeżone", "права защищены", "hakları saklıdır", "무단",
    "無断", "禁止转载",
  ]

  /// What announces what a story is about.
  static let tags = PhraseTable([
    """
    tags|tag|topics|topic|keywords|filed under|subjects|schlagworte|schlagwörter|themen|thema|stichwörter|\
    mots-clés|mots clés|thèmes|sujets|etiquetas|temas|palabras clave|palavras-chave|assuntos|tópicos|argomenti|\
    parole chiave|trefwoorden|onderwerpen|emner|emneord|stikord|ämnen|taggar|avainsanat|aiheet|tagi|\
    słowa kluczowe|tematy|klíčová slova|štítky|témata|kľúčové slová|теги|темы|ключевые слова|метки|теми|etiketler|\
    etichete|cuvinte cheie|címkék|kulcsszavak|θέματα|ετικέτες|oznake|ključne riječi|тагове|temos|žymos|märksõnad|\
    từ khóa|标签|关键词|關鍵字|タグ|キーワード|태그|키워드|الوسوم|كلمات مفتاحية|תגיות
    """
  ])

  /// What a page says around a story; only whole lines count.
  static let boilerplate = PhraseTable([
    """
    advertisement|advertising|sponsored|sponsored content|promoted content|story continues below|\
    story continues below advertisement|article continues below|article continues after ad|continue reading below|\
    scroll to continue|skip to content|skip to main content|skip advertisement|share|share this|\
    share this article|share this story|share link|share article|save article|share on facebook|share on twitter|share via email|tweet|email|print|\
    print this article|save|comments|leave a comment|view comments|sign up|subscribe|subscribe now|log in|sign in|\
    menu|search|close|back to top|loading|loading...|loading…|cookie settings|privacy policy|terms of use|\
    all rights reserved
    """,
    """
    anzeige|werbung|artikel teilen|teilen|drucken|merken|kommentare|zur startseite|newsletter abonnieren|\
    nach oben|publicité|partager|partager l'article|imprimer|commenter|publicidad|compartir|imprimir|comentarios|\
    publicidade|compartilhar|continua após a publicidade|pubblicità|condividi|stampa|commenti|advertentie|delen|\
    deel dit artikel|annonse|annonce|annons|del artikkelen|del artikel|dela|dela artikeln|mainos|jaa|reklama|\
    udostępnij|реклама|поделиться|поделитесь|комментарии|реклама|поширити|reklam|paylaş|publicitate
    """,
  ])
}
