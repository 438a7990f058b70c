/// The small words that make up a third and more of any text in a language: articles, prepositions, pronouns, auxiliary
/// verbs. Written down from the grammars of the languages; no corpus was counted.
package enum FrequentWords {
  /// A language and its small words, parted by blanks.
  struct Language: Sendable {
    let tag: String
    let words: String
  }

  static let languages: [Language] = [
    Language(
      tag: "en",
      words: """
        the of and to in a is that for it as was with be by on not he his but at are this have from or had an they \
        which one you were all her she there would their we him been has when who will no more if out so said what \
        up its about than into them can only other time new some could these two may first then do any like my now \
        over such our man me even most made after also did many off before must well back through years where much \
        your way down should because long each just state those people too mr how little good world make very year \
        still see own work men day get here old between both life being under three never know same last another \
        while us might great go come since against right came take used himself few american use place during high \
        without again home around small however found mrs part school thought went say general once upon
        """),
    Language(
      tag: "de",
      words: """
        der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er \
        hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor \
        zur bis mehr durch man sein wurde sei hatte kann gegen vom können schon wenn habe ihre dann unter wir soll \
        ich eines ihr zwei jahr jahre keine sagte diese dieser ihm sehr seine ihren worden wieder wegen mich \
        zwischen denn doch seit beim muss etwa ohne gibt will dort heute viele
        """),
    Language(
      tag: "fr",
      words: """
        de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux \
        d l s qu n été cette mais comme on ou ses leur être ont deux même aussi elle sa entre ces fait après sans \
        tout dont depuis nous très ans ils encore où contre lors selon avait était peut vous bien sous avant ainsi \
        quand dit cela jusqu notamment également fin autres faire je
        """),
    Language(
      tag: "es",
      words: """
        de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me sin \
        sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque \
        qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada e \
        vida otro después te otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella tres sí \
        dijo sido gran país según menos contra ante
        """),
    Language(
      tag: "pt",
      words: """
        de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua \
        ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter \
        seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos elas havia \
        seja qual será nós disse são ano anos ainda segundo sobre após onde
        """),
    Language(
      tag: "it",
      words: """
        di e il la che in un a per è una sono con non le si da del i al come più ma della lo anche alla gli nel dei \
        ha dal se su o ci delle della questo ai tra anni hanno nella stato cui dopo due essere suo sua fatto quando \
        tutti ancora loro dell alle sul dalla solo prima degli era questa stata molto fa fino contro così ed ad chi \
        dove mentre perché sia lui ogni senza già però ora
        """),
    Language(
      tag: "nl",
      words: """
        de van het een en in is dat op te zijn met voor die niet aan er om als ook door maar bij naar uit was hij \
        wordt over nog dan heeft meer worden tot hebben zich of deze ze kan wel zo we tegen had geen jaar moet al \
        onder zou ik na dit wat heel veel zal omdat werd hun haar twee hier mensen tussen volgens nu gaat waar \
        kunnen dus daar toen moeten
        """),
    Language(
      tag: "da",
      words: """
        og i at det er en til af på den for med de som der ikke et har han om var sig men fra kan vi jeg så ved hun \
        efter også eller bliver nu blev over være skal ind havde da mere når op hvor siger år ud end mod alle vil \
        man dem hvad noget meget få får under deres kun selv uden hans bare blevet af efter kommer igen sin sagt \
        ifølge danske
        """),
    Language(
      tag: "nb",
      words: """
        og i det er en på til som av for at med har de ikke den et var om fra han vi men seg så jeg også kan etter \
        blir ble eller sier over nå være skal vil mot når hun mer ut år enn opp hadde der da må hva få får inn alle \
        sin noe bare under selv bli to dette mange går hvor dem hans ved siden noen uten blitt ifølge norske kommer
        """),
    Language(
      tag: "sv",
      words: """
        och i att det som en på är av för med den till inte om har de ett var men från han sig vi kan så jag också \
        efter eller blir hon nu då ska vid när skulle mot över hade där under ut mer än år vad säger få får upp \
        finns alla man detta kommer hur här två någon mycket sin även bara utan ha varit vara blev blivit enligt \
        mellan något sedan hans andra svenska måste många
        """),
    Language(
      tag: "fi",
      words: """
        ja on ei se että oli hän kun mutta ovat myös joka mukaan kuin ole vuoden tai sekä jo vain niin olla ollut \
        nyt jos sen siitä mitä tämä kanssa hänen sitä ne joita vielä mukana enemmän koska voi olisi tästä jälkeen \
        noin vuonna eivät kaikki me minä kertoo sanoo jotka tulee pitää
        """),
    Language(
      tag: "pl",
      words: """
        w i na z się nie do że to jest o jak po od za ale przez dla co są tym ma tego oraz już czy może być był \
        który która które tylko jego także był było była roku przed ze tak pod jednak bardzo lat gdy jako jej ich \
        między można ten ta gdzie będzie bo przy kiedy więc nas podczas również powiedział według został została \
        zostały ponad jeszcze
        """),
    Language(
      tag: "cs",
      words: """
        a v se na je že to z s o do i ve za k by ale jako pro po od které který která jsou byl tak než co bylo byla \
        při podle jeho také roku už až před není může však své jen nebo má jsem kde když ze jak být mezi bude uvedl \
        řekl podle této tím tom let jejich ještě dnes byly proti
        """),
    Language(
      tag: "ro",
      words: """
        de și în a la cu că o un din pe nu să mai este au pentru care sunt ce se fost ar fi după acest prin dar lui \
        ca al ale cel sau până când despre între doar spus unei unui această ani două peste foarte astfel potrivit \
        fără aceste acesta s-a într-un timp ne îi
        """),
    Language(
      tag: "tr",
      words: """
        ve bir bu da de için ile olarak çok daha olan en gibi kadar sonra ise ne o ancak her olduğunu dedi var diye \
        göre ki tarafından ya türkiye iki değil ben yeni biz olduğu onun yıl veya hem şu önce zaman etti oldu bunu \
        üzerinde büyük ilk son arasında
        """),
    Language(
      tag: "hu",
      words: """
        a az és hogy nem is egy ez volt meg de csak már vagy el ha még szerint mint azt kell lesz ki van be minden \
        után aki amely lehet sem több majd között mert ezt pedig azonban most így olyan évben során ami nagyon ezek \
        voltak
        """),
    Language(
      tag: "ru",
      words: """
        и в не на что с он по это к но из у за от о как его все она для так они же до или мы вы бы был только было \
        были еще уже при ее если когда который которые которая также может после этом чтобы этого нет их есть году \
        сказал ли во со там года более где россии время под без лет тем между будет об того сообщил
        """),
    Language(
      tag: "uk",
      words: """
        і в у на що з не до за та це як він для від по про але його є а також які який яка зі було були був або вже \
        її час так року після ще із при через щоб вона вони під якщо більше може цього буде має лише україни зараз \
        коли де ми їх бути тому повідомив
        """),
    Language(
      tag: "bg",
      words: """
        на и в да се за от не е с по са което които като ще че това или до при му си но има така след който която \
        още бе беше той са също само към може ли през бъде те му ги във със година според каза между тези този тази \
        няма
        """),
    Language(
      tag: "sr",
      words: """
        и у је да се на за су од са не који као што то из али до је која које није би по ће након или био била било \
        које након између рекао само већ може према када година њих те
        """),
    Language(
      tag: "hr",
      words: """
        i u je da se na za su od s koji kao što to iz ali do koja koje nije bi po će nakon ili bio bila bilo između \
        rekao samo već može prema kada godine njih te kako sve sa više će još oko ako
        """),
    Language(
      tag: "id",
      words: """
        yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena ada kata oleh tersebut bisa \
        telah para atau sudah mereka kami dia lebih saat bahwa tahun secara menjadi seperti kepada hanya anak orang \
        setelah sebagai satu
        """),
    Language(
      tag: "ar",
      words: """
        في من على إلى أن عن مع التي هذا هذه الذي كان ما لا بعد قال قد أو بين وقال كما كانت ذلك خلال حيث كل عام لم \
        منذ غير ثم إن هو هي عند وفي أنه يوم قبل وقد بها ولا أكثر
        """),
    Language(
      tag: "fa",
      words: """
        و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت شد می ها شده بود او ما اما اگر شود هر کند \
        باید های پس همه دارد بین دو وی داد کشور
        """),
    Language(
      tag: "hi",
      words: """
        के में की है और से का को ने पर कि यह भी एक नहीं हैं इस कर था तो हो लिए गया वह कहा ही जो किया अपने साथ बाद \
        तक या उन्होंने थे करने जा रहा दिया हुए बार सकता
        """),
    Language(
      tag: "vi",
      words: """
        và của là có trong được cho không các một với những người này đã khi để từ ra đến vào như về tại năm trên \
        cũng ở phải nhiều sẽ ông bị theo đó sau hơn lại nhưng nước việt
        """),
    Language(
      tag: "sk",
      words: """
        v sa na že je to s z o do ako by ale aj za pre po od nie som si ho k pri bol bola bolo boli už jeho len \
        alebo tak keď ktorý ktorá ktoré ktorí podľa svoj medzi ešte má majú pred sú bude budú ich môže aby veľmi \
        viac tým tom však čo kde lebo roku rokov pod cez proti
        """),
    Language(
      tag: "lt",
      words: """
        ir į kad su iš tai yra bet o ne kaip jo už per nuo buvo apie dėl jau po tik ar ji jis jie prie taip pat \
        kurie kuris kuri iki šiuo metu savo dar gali bus labai tarp visi pagal metų metais sako sakė šis ši nes kai \
        mes aš būti
        """),
    Language(
      tag: "lv",
      words: """
        un ir ar par no uz ka to bet kā arī tas lai gan pēc vai bija kas tiek pie šo viņš viņa viņi nav tikai jau ja \
        gada gadā līdz savu pat kuri kurš kad būs ļoti tā tika var ap pret tomēr vēl mēs es kopā šīs kādu
        """),
    Language(
      tag: "et",
      words: """
        ja on ei et see oli ka kui mis ta aga või oma ning siis kes nii seda mida välja veel olid selle aasta pole \
        need nad ma me kuid juba mitte väga üle ütles saab tema tuleb peale pärast enne ole aastal meie kus kuidas \
        sest nagu
        """),
    Language(
      tag: "ca",
      words: """
        de la el i a que en les els del per un una amb no és es al ha dels va com més però són aquest aquesta seva \
        seu han també sobre entre tot ser fins perquè hi ho si o quan molt ja sense on estat des dos anys any pel \
        segons contra davant aquests fer què
        """),
    Language(
      tag: "is",
      words: """
        og að í á er sem um við til var það ekki fyrir með en hann af frá hafa þetta eru því hún þá eftir verið þess \
        þeir þegar hefur verður svo nú sé úr yfir þar upp eða þau líka hafi kom sér þeim hans segir ég mjög einnig \
        undir
        """),
  ]

  /// The languages each word belongs to, as bits.
  package static let index: WordMarks = {
    var index = WordMarks(upTo: 2_000)
    for (place, language) in languages.enumerated() {
      var hash = WordMarks.seed
      for byte in language.words.utf8 {
        if byte == 0x20 {
          index[hash] |= 1 << UInt32(place)
          hash = WordMarks.seed
        } else {
          hash = WordMarks.hash(hash, byte)
        }
      }
      index[hash] |= 1 << UInt32(place)
    }
    return index
  }()
}
