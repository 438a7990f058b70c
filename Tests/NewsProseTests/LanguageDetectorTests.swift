import Testing

@testable import NewsProse

struct LanguageDetectorTests {
  @Test(arguments: [
    (
      "en",
      "The minister said on Tuesday that the talks had been held in a friendly spirit and that they would go on in the coming weeks, though it was not clear who would take part."
    ),
    (
      "de",
      "Der Minister sagte am Dienstag, dass die Gespräche in einem freundlichen Geist geführt worden seien und dass sie in den kommenden Wochen fortgesetzt werden sollen, auch wenn nicht klar ist, wer daran teilnimmt."
    ),
    (
      "fr",
      "Le ministre a dit mardi que les discussions avaient été menées dans un esprit amical et qu'elles se poursuivraient dans les semaines à venir, même si on ne sait pas encore qui y participera."
    ),
    (
      "es",
      "El ministro dijo el martes que las conversaciones se habían llevado a cabo con un espíritu amistoso y que seguirían en las próximas semanas, aunque no está claro quién va a participar en ellas."
    ),
    (
      "pt",
      "O ministro disse na terça-feira que as conversas foram conduzidas num espírito amigável e que vão continuar nas próximas semanas, embora não esteja claro quem vai participar, segundo a sua equipa."
    ),
    (
      "it",
      "Il ministro ha detto martedì che i colloqui si sono svolti in uno spirito amichevole e che continueranno nelle prossime settimane, anche se non è chiaro chi vi prenderà parte, secondo la stampa della capitale."
    ),
    (
      "nl",
      "De minister zei dinsdag dat de gesprekken in een vriendelijke sfeer zijn gevoerd en dat ze in de komende weken worden voortgezet, al is het nog niet duidelijk wie er aan mee zal doen."
    ),
    (
      "sv",
      "Ministern sade på tisdagen att samtalen hade förts i en vänlig anda och att de skulle fortsätta under de kommande veckorna, även om det inte är klart vem som kommer att delta."
    ),
    (
      "pl",
      "Minister powiedział we wtorek, że rozmowy były prowadzone w przyjaznym duchu i że będą kontynuowane w najbliższych tygodniach, choć nie jest jasne, kto w nich weźmie udział, bo to zależy od tego, co będzie."
    ),
    (
      "ru",
      "Министр сказал во вторник, что переговоры были проведены в дружеском духе и что они будут продолжены в ближайшие недели, но пока не ясно, кто в них примет участие, так как это зависит от многого."
    ),
    (
      "sk",
      "Minister v utorok povedal, že rozhovory sa viedli v priateľskom duchu a že budú pokračovať aj v najbližších týždňoch, hoci ešte nie je jasné, kto sa na nich zúčastní, ako to bolo pred rokom."
    ),
    (
      "lt",
      "Ministras antradienį sakė, kad derybos vyko draugiškai ir kad jos bus tęsiamos artimiausiomis savaitėmis, bet dar nėra aišku, kas jose dalyvaus, nes tai priklauso nuo to, kaip jau buvo susitarta."
    ),
    (
      "lv",
      "Ministrs otrdien sacīja, ka sarunas notika draudzīgā gaisotnē un ka tās turpināsies arī nākamajās nedēļās, bet vēl nav skaidrs, kas tajās piedalīsies, jo tas ir atkarīgs no tā, kā tika lemts."
    ),
    (
      "et",
      "Minister ütles teisipäeval, et kõnelused olid sõbralikud ja et need jätkuvad ka lähinädalatel, kuid veel ei ole selge, kes neis osaleb, sest see oli juba enne otsustatud, nagu ta ise välja tõi."
    ),
    (
      "ca",
      "El ministre va dir dimarts que les converses s'havien fet amb un esperit amistós i que continuarien les pròximes setmanes, però encara no és clar qui hi participarà, segons els seus portaveus i aquest diari."
    ),
    (
      "is",
      "Ráðherrann sagði á þriðjudag að viðræðurnar hefðu farið fram í vinsamlegum anda og að þeim yrði haldið áfram á næstu vikum, en það er ekki ljóst hverjir taka þátt í þeim þegar þar að kemur."
    ),
    ("bn", "সরকার মঙ্গলবার জানিয়েছে যে আগামী বছর একটি নতুন সেতু নির্মাণ করা হবে।"),
    ("ta", "அரசு செவ்வாய்க்கிழமை புதிய பாலம் கட்டப்படும் என்று அறிவித்தது."),
    ("te", "ప్రభుత్వం మంగళవారం కొత్త వంతెన నిర్మిస్తామని ప్రకటించింది."),
    ("gu", "સરકારે મંગળવારે નવો પુલ બનાવવાની જાહેરાત કરી છે અને કામ શરૂ થશે."),
    ("am", "መንግሥት ማክሰኞ ዕለት አዲስ ድልድይ እንደሚገነባ አስታወቀ። ሥራው በሚቀጥለው ዓመት ይጀመራል።"),
    ("km", "រដ្ឋាភិបាលបានប្រកាសកាលពីថ្ងៃអង្គារថានឹងសាងសង់ស្ពានថ្មី។"),
    ("th", "รัฐบาลประกาศเมื่อวันอังคารว่าจะสร้างสะพานใหม่ในปีหน้า"),
    ("ja", "外務省は火曜日、会談が友好的な雰囲気の中で行われ、今後数週間にわたって続けられると発表した。"),
  ])
  func tellsLanguagesApart(language: String, text: String) throws {
    var detector = LanguageDetector()
    detector.read(text.utf8)
    #expect(detector.guess()?.language == language)
  }

  @Test(arguments: [
    "", "Hello", "123 456 789",
    "Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore",
    "Reuters AFP AP dpa",
  ])
  func abstainsWhenUnsure(text: String) {
    var detector = LanguageDetector()
    detector.read(text.utf8)
    #expect(detector.guess() == nil)
  }
}
