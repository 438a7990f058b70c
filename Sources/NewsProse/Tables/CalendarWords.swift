/// How dates are said: months, weekdays and the small words between them.
///
/// Written down from the calendars of the languages themselves: English, German, French, Spanish, Portuguese, Italian,
/// Dutch, Danish, Norwegian, Swedish, Finnish, Polish, Czech, Russian, Ukrainian, Turkish and Romanian; the genitive of
/// the Slavic ones, which dates use, beside the nominative.
enum CalendarWords {
  /// January to December.
  static let months = PhraseTable([
    """
    january|jan|januar|jänner|janvier|janv|enero|ene|janeiro|gennaio|gen|januari|januari|tammikuuta|tammikuu|\
    stycznia|styczeń|ledna|leden|января|январь|янв|січня|січень|ocak|ianuarie|ian
    """,
    """
    february|feb|februar|feber|février|févr|fév|febrero|fevereiro|fev|febbraio|febbr|februari|helmikuuta|helmikuu|\
    lutego|luty|února|únor|февраля|февраль|фев|февр|лютого|лютий|şubat|februarie
    """,
    """
    march|mar|märz|mrz|mars|marzo|março|maart|mrt|marts|maaliskuuta|maaliskuu|marca|marzec|března|březen|марта|\
    март|мар|березня|березень|mart|martie
    """,
    """
    april|apr|avril|avr|abril|abr|aprile|huhtikuuta|huhtikuu|kwietnia|kwiecień|dubna|duben|апреля|апрель|апр|\
    квітня|квітень|nisan|aprilie
    """,
    "may|mai|mayo|maio|maggio|magg|mag|mei|maj|toukokuuta|toukokuu|maja|května|květen|мая|май|травня|травень|mayıs",
    """
    june|jun|juni|juin|junio|junho|giugno|giu|kesäkuuta|kesäkuu|czerwca|czerwiec|června|červen|июня|июнь|июн|\
    червня|червень|haziran|iunie
    """,
    """
    july|jul|juli|juillet|juil|julio|julho|luglio|lug|heinäkuuta|heinäkuu|lipca|lipiec|července|červenec|июля|\
    июль|июл|липня|липень|temmuz|iulie
    """,
    """
    august|aug|août|agosto|ago|ag|augustus|augusti|elokuuta|elokuu|sierpnia|sierpień|srpna|srpen|августа|август|\
    авг|серпня|серпень|ağustos
    """,
    """
    september|sep|sept|septembre|septiembre|setiembre|setembro|set|settembre|sett|syyskuuta|syyskuu|września|\
    wrzesień|září|сентября|сентябрь|сен|сент|вересня|вересень|eylül|septembrie
    """,
    """
    october|oct|oktober|okt|octobre|octubre|outubro|out|ottobre|ott|lokakuuta|lokakuu|października|październik|\
    října|říjen|октября|октябрь|окт|жовтня|жовтень|ekim|octombrie
    """,
    """
    november|nov|novembre|noviembre|novembro|marraskuuta|marraskuu|listopada|listopad|listopadu|ноября|ноябрь|ноя|\
    нояб|листопада|листопад|kasım|noiembrie
    """,
    """
    december|dec|dezember|dez|décembre|déc|diciembre|dic|dezembro|dicembre|desember|des|joulukuuta|joulukuu|\
    grudnia|grudzień|prosince|prosinec|декабря|декабрь|дек|грудня|грудень|aralık|decembrie
    """,
  ])

  /// The days of the week, Monday first.
  static let weekdays = PhraseTable([
    """
    monday|mon|montag|mo|lundi|lun|lunes|segunda-feira|segunda|lunedì|maandag|ma|mandag|man|måndag|mån|maanantai|\
    poniedziałek|pondělí|понедельник|пн|понеділок|pazartesi|luni
    """,
    """
    tuesday|tue|tues|dienstag|di|mardi|mar|martes|terça-feira|terça|martedì|dinsdag|tirsdag|tir|tisdag|tis|\
    tiistai|wtorek|úterý|вторник|вт|вівторок|salı|marți
    """,
    """
    wednesday|wed|mittwoch|mi|mercredi|mer|miércoles|mié|quarta-feira|quarta|mercoledì|woensdag|wo|onsdag|ons|\
    keskiviikko|środa|środę|středa|среда|ср|середа|çarşamba|miercuri
    """,
    """
    thursday|thu|thur|thurs|donnerstag|do|jeudi|jeu|jueves|quinta-feira|quinta|giovedì|donderdag|torsdag|tor|tors|\
    torstai|czwartek|čtvrtek|четверг|чт|четвер|perşembe|joi
    """,
    """
    friday|fri|freitag|fr|vendredi|ven|viernes|vie|sexta-feira|sexta|venerdì|vrijdag|vr|fredag|fre|perjantai|\
    piątek|pátek|пятница|пт|п’ятниця|cuma|vineri
    """,
    """
    saturday|sat|samstag|sonnabend|sa|samedi|sam|sábado|sáb|sabato|zaterdag|za|lørdag|lør|lördag|lör|lauantai|\
    sobota|sobotę|суббота|сб|субота|cumartesi|sâmbătă
    """,
    """
    sunday|sun|sonntag|so|dimanche|dim|domingo|dom|domenica|zondag|zo|søndag|søn|söndag|sön|sunnuntai|niedziela|\
    niedzielę|neděle|воскресенье|вс|неділя|pazar|duminică
    """,
  ])

  /// Words that stand between the parts of a date and change nothing.
  static let fillers = PhraseTable([
    """
    the|of|on|at|den|der|dem|am|um|uhr|vom|le|à|du|de|del|el|a las|alle|ore|às|as|em|om|op|kl|kl.|klokken|klockan|\
    klo|godz|godz.|dnia|r|года|г|в|o godz|о|року|o|dne|v|hodin|saat|ora|la
    """
  ])

  /// What marks the hours of the morning, then those of the afternoon.
  static let dayHalves = PhraseTable(["am|a.m.|a.m|a. m.", "pm|p.m.|p.m|p. m."])

  /// What announces a date: when the story was published, when it was changed, its date without more.
  static let labels = PhraseTable([
    """
    published|published on|published at|first published|posted|posted on|publication date|date published|\
    release date|veröffentlicht|veröffentlicht am|erschienen am|publié|publié le|publicado|publicado el|\
    publicado em|fecha de publicación|data de publicação|pubblicato|pubblicato il|gepubliceerd|gepubliceerd op|\
    publisert|publiceret|udgivet|publicerad|julkaistu|opublikowano|data publikacji|publikováno|опубликовано|\
    дата публикации|опубліковано|yayınlanma|publicat|publicat la
    """,
    """
    updated|updated on|updated at|last updated|last updated on|last modified|modified|aktualisiert|\
    aktualisiert am|zuletzt aktualisiert|zuletzt aktualisiert am|mis à jour|mis à jour le|modifié le|actualizado|\
    actualizado el|última actualización|atualizado|atualizado em|última atualização|aggiornato|aggiornato il|\
    ultimo aggiornamento|bijgewerkt|laatst bijgewerkt|laatste update|oppdatert|sist oppdatert|opdateret|\
    sidst opdateret|uppdaterad|senast uppdaterad|päivitetty|aktualizacja|zaktualizowano|aktualizováno|обновлено|\
    оновлено|güncelleme|actualizat
    """,
    "date|dateline|datum|stand|fecha|data|dato|päivämäärä|дата|tarih",
  ])

  /// Zones by their names, as far as a name means one offset only; the groups stand in the order of `zoneOffsets`.
  static let zones = PhraseTable([
    "gmt|utc|z|ut", "cet|mez|hnec", "cest|mesz|heec", "eet", "eest", "msk|мск", "est", "edt", "cdt", "mst", "mdt",
    "pst", "pdt", "jst", "kst", "hkt|sgt", "aest", "aedt", "nzst", "nzdt", "wib", "sast",
  ])

  /// Minutes east of UTC for each group of `zones`.
  static let zoneOffsets = [
    0, 60, 120, 120, 180, 180, -300, -240, -300, -420, -360, -480, -420, 540, 540, 480, 600, 660, 720, 780, 420, 120,
  ]

  /// Zones whose names mean several offsets, or one that depends on the season.
  static let vagueZones = PhraseTable([
    """
    et|ct|mt|pt|bst|ist|cst|ast|wst|eastern|central|pacific|eastern time|pacific time|local time|ortszeit|\
    heure locale|hora local|heure de paris|moscow time
    """
  ])
}
