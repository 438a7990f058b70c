/// The letters beyond ASCII that languages are written with, those met most often first.
enum LetterTable {
  /// A group of encodings, and the languages it is used for.
  struct Family {
    /// The encodings, those met most often first.
    let encodings: [String]
    /// The letters of its languages, in small, by tag.
    let languages: [(tag: String, letters: String)]
  }

  /// All families; where nothing decides, the first wins.
  static let families: [Family] = [
    Family(
      encodings: ["windows-1252", "iso-8859-15"],
      languages: [
        ("fr", "éèàêçùôîâûëïœæü"), ("de", "üäößé"), ("es", "óíáéñúü"), ("pt", "ãçéáíóêõâàúô"), ("it", "èàùòìéî"),
        ("nl", "éëïöüèê"), ("sv", "äåöéü"), ("da", "åøæéöä"), ("nb", "åøæéòèô"), ("no", "åøæéòèô"), ("fi", "äöåé"),
        ("is", "íáéðöúþóæý"), ("ca", "óéàèíçòúïü"), ("en", "éèêëïöüñçáíóàæœô"), ("id", "é"), ("af", "êëéôï"),
        ("ga", "áéíóú"), ("eu", "ñüç"), ("gl", "óíáéñúü"), ("fo", "íáðóøúæý"), ("sq", "ëç"), ("lb", "éëäüöèê"),
      ]),
    Family(
      encodings: ["windows-1251", "koi8-r", "koi8-u", "iso-8859-5", "ibm866"],
      languages: [
        ("ru", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"), ("uk", "оанитвредсіпмулкгязьбчїхйщшєюжцфґ"),
        ("bg", "аиоентрсвлдпмкъузябгчщжцхйшфюь"), ("sr", "аоиенрјстукдмвплзгбчшжцњљћхђфџ"),
        ("mk", "аоиетнврскудјмплзгбшчцжѓќфхњџљѕ"), ("be", "анеыірстлкдовупмзяцьгбчхшўйжэюёф"),
      ]),
    Family(
      encodings: ["windows-1250", "iso-8859-2"],
      languages: [
        ("pl", "łęóąśżćńź"), ("cs", "íáéěřšžčýůúťňďó"), ("sk", "áíčéýžšúľťôňďäóĺŕ"), ("hu", "éáöóőüíúű"),
        ("ro", "ăîâşţ"), ("hr", "čšžćđ"), ("bs", "čšžćđ"), ("sl", "čšž"),
      ]),
    Family(encodings: ["windows-1254"], languages: [("tr", "ıüşğöçâîû"), ("az", "əıüşğöç")]),
    Family(
      encodings: ["windows-1257", "iso-8859-13"],
      languages: [("lt", "ėųįšžąčęū"), ("lv", "āīēšūņļžķčģ"), ("et", "äõüöšž")]),
    Family(
      encodings: ["windows-1253", "iso-8859-7"], languages: [("el", "ατοιενσρκπηςυμλίόάγέδήώθχφύβξζψϊϋΐΰω")]),
    Family(encodings: ["windows-1255", "iso-8859-8"], languages: [("he", "יוהלאמרתבשנעדחםקפכןטצגסזץךףּ")]),
    Family(
      encodings: ["windows-1256", "iso-8859-6"],
      languages: [
        ("ar", "اليمنورتبدعةسفكحقهأجشصطىخذإثضزءغظآئؤًٌٍَُِّْ،؟؛"), ("fa", "ایرندهوتمبسشکزفگخعقجلحپصطچذغضثظژآئ،؟؛"),
        ("ur", "ایکرنومتہسےلبپدںجعقھحفگخٹشچڈزصطڑغضذثظئآ،؟۔"),
      ]),
    Family(encodings: ["windows-874"], languages: [("th", "านรอกเงมยลวดทตสปบคแหพขจใไชโถผซธศณภฟ่้ัิีุู็ึืำะ์ๆ")]),
    Family(encodings: ["windows-1258"], languages: [("vi", "đươăâêôáàéèíóòúùýãõũ\u{300}\u{301}\u{303}\u{309}\u{323}")]),
  ]
}
