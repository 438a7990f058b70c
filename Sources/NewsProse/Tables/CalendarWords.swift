/// How dates are said: months, weekdays and the small words between them.
///
/// Written down from the calendars of the languages themselves: those of Europe, Turkish, Arabic, Hebrew, Persian,
/// Hindi, Indonesian, Vietnamese, Chinese, Japanese and Korean; in the Slavic and Baltic ones the genitive, which dates
/// use, beside the nominative.
enum CalendarWords {
  /// January to December; then the name that means November in Polish and October in Croatian.
  static let months = PhraseTable([
    """
    january|jan|januar|jänner|janvier|janv|enero|ene|janeiro|gennaio|gen|januari|tammikuuta|tammikuu|\
    stycznia|styczeń|ledna|leden|января|январь|янв|січня|січень|ocak|ianuarie|ian|ιανουαρίου|ιανουάριος|ιαν|\
    január|januára|januarja|januara|јануар|јануара|siječnja|siječanj|януари|sausio|sausis|janvāris|janvārī|\
    jaanuar|gener|tháng một|يناير|كانون الثاني|جانفي|ژانویه|ינואר|בינואר|जनवरी|janúar
    """,
    """
    february|feb|februar|feber|février|févr|fév|febrero|fevereiro|fev|febbraio|febbr|februari|helmikuuta|\
    helmikuu|lutego|luty|února|únor|февраля|февраль|фев|февр|лютого|лютий|şubat|februarie|φεβρουαρίου|\
    φεβρουάριος|φεβ|február|febr|februára|februarja|februara|фебруар|фебруара|veljače|veljača|февруари|\
    vasario|vasaris|februāris|februārī|veebruar|febrer|pebruari|tháng hai|فبراير|شباط|فيفري|فوریه|פברואר|\
    בפברואר|फरवरी|फ़रवरी|febrúar
    """,
    """
    march|mar|märz|mär|mrz|mars|marzo|março|maart|mrt|marts|maaliskuuta|maaliskuu|marca|marzec|března|březen|\
    марта|март|мар|березня|березень|mart|martie|μαρτίου|μάρτιος|μαρ|március|márc|marec|mártius|marta|ožujka|\
    ožujak|kovo|kovas|martā|märts|març|maret|tháng ba|مارس|آذار|مارچ|מרץ|מרס|במרץ|במרס|मार्च
    """,
    """
    april|apr|avril|avr|abril|abr|aprile|huhtikuuta|huhtikuu|kwietnia|kwiecień|dubna|duben|апреля|апрель|\
    апр|квітня|квітень|nisan|aprilie|απριλίου|απρίλιος|απρ|április|ápr|apríl|apríla|aprila|април|априла|\
    travnja|travanj|balandžio|balandis|aprīlis|aprīlī|aprill|tháng tư|أبريل|ابريل|إبريل|نيسان|أفريل|آوریل|\
    אפריל|באפריל|अप्रैल
    """,
    """
    may|mai|mayo|maio|maggio|magg|mag|mei|maj|toukokuuta|toukokuu|maja|května|květen|мая|май|травня|травень|\
    mayıs|μαΐου|μάιος|μαΐ|május|máj|mája|мај|маја|svibnja|svibanj|gegužės|gegužė|maijs|maijā|maig|maí|\
    tháng năm|مايو|أيار|ماي|مه|מאי|במאי|मई
    """,
    """
    june|jun|juni|juin|junio|junho|giugno|giu|kesäkuuta|kesäkuu|czerwca|czerwiec|června|červen|июня|июнь|\
    июн|червня|червень|haziran|iunie|ιουνίου|ιούνιος|ιουν|június|jún|júna|junij|junija|juna|јун|јуна|lipnja|\
    lipanj|юни|birželio|birželis|jūnijs|jūnijā|juuni|juny|júní|tháng sáu|يونيو|حزيران|جوان|ژوئن|יוני|ביוני|\
    जून
    """,
    """
    july|jul|juli|juillet|juil|julio|julho|luglio|lug|heinäkuuta|heinäkuu|lipca|lipiec|července|červenec|\
    июля|июль|июл|липня|липень|temmuz|iulie|ιουλίου|ιούλιος|ιουλ|július|júl|júla|julij|julija|jula|јул|јула|\
    srpnja|srpanj|юли|liepos|liepa|jūlijs|jūlijā|juuli|juliol|júlí|julai|tháng bảy|يوليو|تموز|جويلية|ژوئیه|\
    יולי|ביולי|जुलाई
    """,
    """
    august|aug|août|agosto|ago|ag|augustus|augusti|elokuuta|elokuu|sierpnia|sierpień|srpna|srpen|августа|\
    август|авг|серпня|серпень|ağustos|αυγούστου|αύγουστος|αυγ|augusztus|augusta|avgust|avgusta|аугуст|\
    kolovoza|kolovoz|rugpjūčio|rugpjūtis|augusts|augustā|agost|ágúst|agustus|agu|ogos|tháng tám|أغسطس|اغسطس|\
    آب|أوت|اوت|אוגוסט|באוגוסט|अगस्त
    """,
    """
    september|sep|sept|septembre|septiembre|setiembre|setembro|set|settembre|sett|syyskuuta|syyskuu|\
    września|wrzesień|září|сентября|сентябрь|сен|сент|вересня|вересень|eylül|septembrie|σεπτεμβρίου|\
    σεπτέμβριος|σεπ|σεπτ|szeptember|szept|septembra|septembar|септембар|септембра|rujna|rujan|септември|\
    rugsėjo|rugsėjis|septembris|septembrī|setembre|tháng chín|سبتمبر|أيلول|سپتامبر|ספטמבר|בספטמבר|सितंबर|\
    सितम्बर
    """,
    """
    october|oct|oktober|okt|octobre|octubre|outubro|out|ottobre|ott|lokakuuta|lokakuu|października|\
    październik|října|říjen|октября|октябрь|окт|жовтня|жовтень|ekim|octombrie|οκτωβρίου|οκτώβριος|οκτ|\
    október|októbra|oktobra|oktobar|октобар|октобра|октомври|spalio|spalis|oktobris|oktobrī|oktoober|\
    tháng mười|أكتوبر|اكتوبر|تشرين الأول|اکتبر|אוקטובר|באוקטובר|अक्टूबर|अक्तूबर
    """,
    """
    november|nov|novembre|noviembre|novembro|marraskuuta|marraskuu|listopadu|ноября|ноябрь|ноя|нояб|\
    листопада|листопад|kasım|noiembrie|νοεμβρίου|νοέμβριος|νοε|novembra|novembar|новембар|новембра|ноември|\
    studenoga|studenog|studeni|lapkričio|lapkritis|novembris|novembrī|tháng mười một|نوفمبر|تشرين الثاني|\
    نوامبر|נובמבר|בנובמבר|नवंबर|नवम्बर|nóvember
    """,
    """
    december|dec|dezember|dez|décembre|déc|diciembre|dic|dezembro|dicembre|desember|des|joulukuuta|joulukuu|\
    grudnia|grudzień|prosince|prosinec|декабря|декабрь|дек|грудня|грудень|aralık|decembrie|δεκεμβρίου|\
    δεκέμβριος|δεκ|decembra|decembar|децембар|децембра|prosinca|prosinac|декември|gruodžio|gruodis|\
    decembris|decembrī|detsember|desembre|disember|tháng mười hai|ديسمبر|كانون الأول|دسامبر|דצמבר|בדצמבר|\
    दिसंबर|दिसम्बर
    """,
    "listopada|listopad",
  ])

  /// What stands before the number of a month.
  static let monthMarks = PhraseTable([
    "tháng"
  ])

  /// The days of the week, Monday first.
  static let weekdays = PhraseTable([
    """
    monday|mon|montag|mo|lundi|lun|lunes|segunda-feira|segunda|lunedì|maandag|ma|mandag|man|måndag|mån|\
    maanantai|maanantaina|poniedziałek|pondělí|понедельник|пн|понеділок|pazartesi|luni|δευτέρα|hétfő|\
    понеделник|ponedeljak|ponedjeljak|понедељак|pondelok|ponedeljek|pirmadienis|pirmdiena|esmaspäev|dilluns|\
    senin|isnin|thứ hai|الاثنين|الإثنين|יום שני|सोमवार|星期一|月曜日|월요일|周一|月曜
    """,
    """
    tuesday|tue|tues|dienstag|di|mardi|martes|terça-feira|terça|martedì|dinsdag|tirsdag|tir|tisdag|tis|\
    tiistai|tiistaina|wtorek|úterý|вторник|вт|вівторок|salı|marți|marţi|τρίτη|kedd|utorak|уторак|utorok|\
    torek|antradienis|otrdiena|teisipäev|dimarts|selasa|thứ ba|الثلاثاء|יום שלישי|मंगलवार|星期二|火曜日|화요일|周二
    """,
    """
    wednesday|wed|mittwoch|mi|mercredi|mer|miércoles|mié|quarta-feira|quarta|mercoledì|woensdag|wo|onsdag|\
    ons|keskiviikko|keskiviikkona|środa|środę|středa|среда|ср|середа|çarşamba|miercuri|τετάρτη|szerda|сряда|\
    srijeda|sreda|streda|trečiadienis|trešdiena|kolmapäev|dimecres|rabu|thứ tư|الأربعاء|الاربعاء|יום רביעי|\
    बुधवार|星期三|水曜日|수요일|周三
    """,
    """
    thursday|thu|thur|thurs|donnerstag|do|jeudi|jeu|jueves|quinta-feira|quinta|giovedì|donderdag|torsdag|\
    tor|tors|torstai|torstaina|czwartek|čtvrtek|четверг|чт|четвер|perşembe|joi|πέμπτη|csütörtök|четвъртък|\
    četvrtak|четвртак|štvrtok|četrtek|ketvirtadienis|ceturtdiena|neljapäev|dijous|kamis|khamis|thứ năm|\
    الخميس|יום חמישי|गुरुवार|बृहस्पतिवार|星期四|木曜日|목요일|周四
    """,
    """
    friday|fri|freitag|fr|vendredi|ven|viernes|vie|sexta-feira|sexta|venerdì|vrijdag|vr|fredag|fre|\
    perjantai|perjantaina|piątek|pátek|пятница|пт|п’ятниця|cuma|vineri|παρασκευή|péntek|петък|petak|петак|\
    piatok|petek|penktadienis|piektdiena|reede|divendres|jumat|jum'at|jumaat|thứ sáu|الجمعة|יום שישי|\
    शुक्रवार|星期五|金曜日|금요일|周五
    """,
    """
    saturday|sat|samstag|sonnabend|sa|samedi|sam|sábado|sáb|sabato|zaterdag|za|lørdag|lør|lördag|lör|\
    lauantai|lauantaina|sobota|sobotę|суббота|сб|субота|cumartesi|sâmbătă|σάββατο|szombat|събота|subota|\
    šeštadienis|sestdiena|laupäev|dissabte|sabtu|thứ bảy|السبت|יום שבת|शनिवार|星期六|土曜日|토요일|周六
    """,
    """
    sunday|sun|sonntag|so|dimanche|dim|domingo|dom|domenica|zondag|zo|søndag|søn|söndag|sön|sunnuntai|\
    sunnuntaina|niedziela|niedzielę|neděle|воскресенье|вс|неділя|pazar|duminică|κυριακή|vasárnap|неделя|\
    nedjelja|nedelja|недеља|nedeľa|sekmadienis|svētdiena|pühapäev|diumenge|minggu|ahad|chủ nhật|الأحد|الاحد|\
    יום ראשון|रविवार|星期日|日曜日|일요일|周日|星期天
    """,
  ])

  /// Words that stand between the parts of a date and change nothing.
  static let fillers = PhraseTable([
    """
    the|of|on|at|den|der|dem|am|um|uhr|vom|le|à|du|de|del|el|a las|a les|alle|ore|às|as|em|om|op|kl|kl.|\
    klokken|klockan|klo|godz|godz.|godzina|dnia|r|года|год|г|в|o godz|о|року|р|o|dne|dňa|v|hodin|hod|saat|\
    ora|la|las|d|m|gada|mod|lúc|giờ|năm|pukul|jam|ob|u|ve|godina|godine|године|часа|ч|ч.|στις|ώρα|την|της|\
    του|τη|óra|órakor|plkst|plkst.|kell|val.|h|hrs|hr|hours|uur|heures|heure|घंटे|बजे|को|में|этот|的|于|於|في|\
    الساعة|بتاريخ|בשעה|ב|i|a|zum|this|and|und|et|y|e|och|og|en|by|les|il|dal|ultima|hora|horas|uk|time|\
    clock|o'clock|today's|am:|le:|seit|gegen|от|на|από|στη|ja|και|eta|d'|ngày|tháng|από τις|in|im|zu|date|\
    klo.|ure|sati|časova|h.|heute früh
    """
  ])

  /// Behind two numbers with a dot between, they say that these are a time.
  static let clockMarks = PhraseTable([
    "uhr|uur|h|hrs|h.|ч|óra|val."
  ])

  /// What marks the hours of the morning, then those of the afternoon.
  static let dayHalves = PhraseTable([
    "am|a.m.|a.m|a. m.|π.μ.|πμ|पूर्वाह्न|صباحا|صباحاً|上午|早上|凌晨|午前|오전|de la mañana",
    "pm|p.m.|p.m|p. m.|μ.μ.|μμ|अपराह्न|مساء|مساءً|下午|晚上|午後|오후|de la tarde|de la noche",
  ])

  /// Today, then yesterday.
  static let daysBack = PhraseTable([
    """
    today|heute|aujourd'hui|aujourd’hui|hoy|hoje|oggi|vandaag|i dag|idag|tänään|dzisiaj|dziś|dnes|сегодня|\
    сьогодні|bugün|astăzi|azi|σήμερα|ma|днес|danas|данас|šiandien|šodien|täna|avui|hari ini|hôm nay|今天|今日|\
    오늘|اليوم|היום|आज
    """,
    """
    yesterday|gestern|hier|ayer|ontem|ieri|gisteren|i går|igår|eilen|wczoraj|včera|вчера|вчора|dün|χθες|\
    χτες|tegnap|jučer|juče|јуче|včeraj|vakar|eile|ahir|kemarin|hôm qua|昨天|昨日|어제|أمس|אתמול|कल
    """,
  ])

  /// The signs behind the numbers of a date in East Asia: year, month, day, hour, minute.
  static let dateSigns = PhraseTable([
    "年|년",
    "月|월",
    "日|号|號|일",
    "時|时|点|點|시",
    "分|분",
  ])

  /// How long a story takes to read, how many commented on it, how long ago it was.
  static let noise = PhraseTable([
    """
    min read|minute read|minutes read|mins read|min. read|read time|reading time|lesedauer|lesezeit|\
    min lesezeit|minuten lesezeit|min. lesezeit|temps de lecture|min de lecture|minutes de lecture|lecture|\
    tiempo de lectura|min de lectura|minutos de lectura|lectura|tempo de leitura|min de leitura|\
    minutos de leitura|leitura|tempo di lettura|min di lettura|minuti di lettura|lettura|leestijd|\
    min leestijd|minuten leestijd|læsetid|min læsetid|lesetid|min lesetid|lästid|min lästid|lukuaika|\
    czas czytania|min czytania|doba čtení|čtení|время чтения|мин чтения|okuma süresi|dk okuma|min|mins|min.|\
    minute|minutes|minuten|minuti|minutos|minuter|minutter|minut|minuty|minuuttia|мин|мин.|минут|минуты|\
    минута|dk|dk.|dakika|perc|分|分钟|分鐘|分で読めます|분|comments|comment|kommentare|kommentar|commentaires|\
    commentaire|comentarios|comentários|commenti|reacties|reactions|kommenttia|komentarzy|комментариев|\
    комментарии|yorum|views|shares|share|hours ago|hour ago|hrs ago|minutes ago|minute ago|mins ago|\
    months ago|month ago|weeks ago|week ago|years ago|year ago|stunden|stunde|std.|vor|wochen|monaten|\
    jahren|il y a|heures|hace|hace unas|há|hores|ore fa|minuti fa|ora fa|uur geleden|minuten geleden|\
    timer siden|minutter siden|timmar sedan|minuter sedan|tuntia sitten|godz. temu|godziny temu|godzin temu|\
    temu|часов назад|часа назад|минут назад|назад|saat önce|önce|시간 전|분 전|小时前|分钟前|時間前|分前|read|aufrufe|\
    visualizações|lecturas|vues
    """
  ])

  /// What announces a date: when the story was published, when it was changed, its date without more; of each, in English
  /// first, then in the languages that say the day before the month or the year before both.
  static let labels = PhraseTable([
    """
    published|published on|published at|published date|first published|first published on|\
    originally published|originally published on|posted|posted on|posted at|posted by|publication date|\
    date published|release date|issued|issued on|created|created on|filed|submitted|uploaded
    """,
    """
    veröffentlicht|veröffentlicht am|zuerst veröffentlicht|zuerst veröffentlicht am|publiziert|\
    publiziert am|erschienen|erschienen am|erstellt|erstellt am|online seit|veröffentlichung|publié|publiée|\
    publié le|publiée le|mis en ligne|mis en ligne le|mise en ligne|mise en ligne le|\
    paru le|créé le|posté le|diffusé le|publicado|\
    publicada|publicado el|publicada el|publicado em|publicada em|publicado a|publicado en|criado em|\
    creado el|fecha de publicación|data de publicação|data publicação|pubblicato|pubblicata|pubblicato il|\
    data di pubblicazione|gepubliceerd|gepubliceerd op|geplaatst|geplaatst op|publisert|publiceret|udgivet|\
    offentliggjort|lagt ud|publicerad|publicerat|publicerades|julkaistu|opublikowano|opublikowany|\
    data publikacji|data dodania|dodano|publikacja|publikováno|zveřejněno|vydáno|опубликовано|размещено|\
    дата публикации|опубліковано|дата публікації|yayınlanma|yayın tarihi|yayınlanma tarihi|yayınlandı|giriş|\
    giriş tarihi|oluşturulma|oluşturulma tarihi|publicat|publicat la|publicat pe|data publicării|\
    publicat el|δημοσιεύτηκε|δημοσιεύθηκε|δημοσίευση|ημερομηνία δημοσίευσης|megjelent|közzétéve|publikálva|\
    megjelenés|публикувано|публикувана|публикувано на|публикувана на|objavljeno|objavljen|objavljeno u|\
    објављено|publikované|zverejnené|uverejnené|vydané|paskelbta|publikuota|paskelbimo data|publicēts|\
    publicēta|avaldatud|diterbitkan|dipublikasikan|dipublikasi|tayang|terbit|đăng lúc|đăng ngày|ngày đăng|\
    xuất bản|发布时间|发表时间|发布于|发布日期|發布時間|發佈時間|發佈於|发表于|時間|时间|日期|公開日|公開日時|公開|配信|配信日時|配信日|掲載|掲載日|投稿日|投稿日時|発表|입력|\
    기사입력|입력시간|등록|등록일|작성|작성일|송고|송고시간|게시|발행일|발행|승인|نشر في|نُشر في|نشر|نُشر|تاريخ النشر|تم النشر|פורסם|פורסם ב|\
    פורסם בתאריך|תאריך פרסום|प्रकाशित|पब्लिश्ड|प्रकाशन तिथि|birt|birtist|publisert kl|منتشر شده
    """,
    """
    updated|updated on|updated at|updated date|last updated|last updated on|last updated at|last update|\
    last modified|modified|modified on|revised|edited|last edited|last edited on|last revised|last changed|update
    """,
    """
    aktualisiert|aktualisiert am|zuletzt aktualisiert|zuletzt aktualisiert am|letzte aktualisierung|\
    letzte änderung|letzte bearbeitung|zuletzt geändert|zuletzt geändert am|zuletzt bearbeitet|\
    letztes update|aktualisierung|geändert|geändert am|bearbeitet|mis à jour|mise à jour|mis à jour le|\
    mise à jour le|dernière mise à jour|dernière modification|dernière modification le|\
    modifié|modifié le|modifiée le|actualisé|actualisé le|actualizado|\
    actualizada|actualizado el|actualizada el|actualizado a las|última actualización|última modificación|modificado|\
    modificado el|atualizado|atualizada|atualizado em|atualizada em|atualizado a|atualizado às|\
    última atualização|aggiornato|aggiornata|aggiornato il|aggiornato alle|ultimo aggiornamento|\
    aggiornamento|ultima modifica|modifica|modifica il|uppfært|uppfærð|uppdaterades kl|senast uppdaterad|modificato il|bijgewerkt|bijgewerkt op|laatst bijgewerkt|laatste update|\
    laatst gewijzigd|gewijzigd|gewijzigd op|aangepast|oppdatert|sist oppdatert|sist endret|endret|opdateret|\
    sidst opdateret|senest opdateret|opdateret den|uppdaterad|uppdaterat|uppdaterades|senast uppdaterad|\
    ändrad|päivitetty|muokattu|viimeksi päivitetty|aktualizacja|ostatnia aktualizacja|zaktualizowano|\
    aktualizowano|data aktualizacji|aktualizováno|aktualizace|upraveno|naposledy aktualizováno|обновлено|\
    изменено|дата обновления|оновлено|güncelleme|güncellenme|güncelleme tarihi|güncellenme tarihi|\
    son güncelleme|son guncelleme|guncelleme|güncellendi|son güncellenme|actualizat|actualizat la|actualizat pe|ultima actualizare|\
    actualitzat|actualitzat el|modificat|ενημερώθηκε|τελευταία ενημέρωση|τελευταία τροποποίηση|frissítve|\
    frissült|utolsó frissítés|utoljára frissítve|módosítva|обновено|обновена|последна промяна|\
    последно обновяване|редактирано|ažurirano|zadnja izmjena|posljednja izmjena|poslednja izmena|izmenjeno|\
    izmijenjeno|ажурирано|последња измена|aktualizované|upravené|naposledy aktualizované|posodobljeno|\
    zadnja posodobitev|atnaujinta|atjaunots|atjaunināts|atjaunota|labots|uuendatud|muudetud|diperbarui|\
    diperbaharui|pembaruan|cập nhật|cập nhật lúc|更新时间|更新時間|更新于|更新於|最后更新|最後更新|更新日|更新日時|最終更新|最終更新日|更新|수정|최종수정|\
    최종 수정|업데이트|수정일|آخر تحديث|تم التحديث|تاريخ التحديث|تحديث|עודכן|עודכן ב|עודכן בתאריך|עדכון אחרון|अपडेट|\
    अपडेटेड|अंतिम अपडेट|अद्यतन|آخرین به‌روزرسانی
    """,
    "date|dateline|dated",
    """
    datum|stand|fecha|data|dato|päivämäärä|дата|tarih|ημερομηνία|dátum|datums|kuupäev|tanggal|ngày|التاريخ|\
    תאריך|दिनांक|날짜|일시
    """,
  ])

  /// Zones by their names, as far as a name means one offset only; the groups stand in the order of `zoneOffsets`.
  static let zones = PhraseTable([
    "gmt|utc|z|ut",
    "cet|mez|hnec",
    "cest|mesz|heec",
    "eet",
    "eest",
    "msk|мск",
    "est",
    "edt",
    "cdt",
    "mst",
    "mdt",
    "pst",
    "pdt",
    "jst",
    "kst",
    "hkt|sgt",
    "aest",
    "aedt",
    "nzst",
    "nzdt",
    "wib",
    "sast",
  ])

  /// Minutes east of UTC for each group of `zones`.
  static let zoneOffsets = [
    0, 60, 120, 120, 180, 180, -300, -240, -300, -420, -360, -480, -420, 540, 540, 480, 600, 660, 720, 780, 420, 120,
  ]

  /// Zones that only North America has, where the month is written first.
  static let americanZones: Set<String> = [
    "est", "edt", "cdt", "mst", "mdt", "pst", "pdt", "et", "ct", "mt", "pt",
    "eastern", "central", "pacific", "eastern time", "pacific time",
  ]

  /// Zones whose names mean several offsets, or one that depends on the season.
  static let vagueZones = PhraseTable([
    """
    et|ct|mt|pt|bst|ist|cst|ast|wst|eastern|central|pacific|eastern time|pacific time|local time|ortszeit|\
    heure locale|hora local|heure de paris|moscow time|по московскому времени|time de paris
    """
  ])
}
