/// Parts of words that tell whether a hyphen belongs to the word.
enum HyphenWords {
  /// Endings that are no words of their own in any of many languages.
  private static let endings: Set<[UInt8]> = words(
    "tion tions tional tionally sion sions sional ment ments mental ing ings ingly ness nesses ly ally tee tees ble bly"
      + " ible able ably ity ities ture tures tural ance ances ence ences ency cy cial tial cian cians tive tives sive"
      + " ous ious eous ful fully less ship ships hood ward wards ist ists ism isms ize ized izing ise ised ising ed ers"
      + " ry ries ty ties ny fy fied fying gy gies phy cal cally tic tics rian rians"
      + " ción ciones sión siones mente miento mientos dad dades cias cia rio rios zione zioni sione sioni mento menti"
      + " tà ção ções são sões dade dades tions ments tés té ées ée rait raient aient eur eurs euse trice"
      + " ung ungen lich liche lichen licher liches keit keiten heit heiten schaft schaften isch ische ischen ischer"
      + " tung tungen rung rungen gung gungen dung dungen nung nungen lung lungen sche schen scher tet ten tern gen"
      + " heid lijk lijke lijks tie ties ning ningen ningar ningarna het hed hederne else elser ende"
      + " ния ние ний нию нием ность ности ностью ного ному ных ным ными ство ства ству ский ского ской ских ский"
      + " тель теля тели лись лась лось ется ются ться ция ции цию ций ować ości ość nie nia nych nego owego owych")

  /// Words that open compounds with a hyphen.
  private static let openers: Set<[UInt8]> = words(
    "self well ex non half high low long short full part first second third fourth fifth cross vice anti pro mid all"
      + " ill so by on off in up down over under post pre re co semi multi quasi pan neo sub super ultra inter intra two"
      + " three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety old new near"
      + " open hard soft free front back far fast slow wide deep ever much then now right left top low state mother"
      + " father sister brother son daughter step great grand north south east west anglo franco euro afro sino russo"
      + " demi mi sous contre avant après entre peut est dit semi quelques là celui celle ceux moi lui elle vis tête"
      + " bien mal recién sud nord ouest süd ost west по кое где кто что как из во социально общественно северо юго")

  /// Words that end compounds with a hyphen.
  private static let closers: Set<[UInt8]> = words(
    "based like free old year years term up off in out on down over by known style led wide time scale level run made"
      + " born related driven elect designate class rate rated speed range size sized long term minded to be law laws"
      + " of the and backed owned funded friendly aged looking sounding winning selling general friendly called wing"
      + " vous nous il elle ils elles je tu on moi toi lui leur y en là ci même mêmes ce le la les vis dire être"
      + " feira feiras se lo la los las me te lhe lhes то нибудь либо таки за под")

  /// Words that part two halves of one list.
  private static let connectives: Set<[UInt8]> = words(
    "and or und oder bzw et ou y o e u och eller og en of i a lub и или та або to bis à")

  private static let vowels: Set<UInt8> = Set("aeiouyAEIOUY".utf8)

  private static func words(_ list: String) -> Set<[UInt8]> {
    Set(list.split(separator: " ").map { Array($0.utf8) })
  }

  /// Whether letters can be nothing but the end of a word.
  static func isEnding(_ word: [UInt8]) -> Bool { endings.contains(word) || isMute(word) }

  /// Whether letters of ASCII have no vowel, and so are no word.
  static func isMute(_ word: [UInt8]) -> Bool {
    word.count >= 2 && word.allSatisfy { $0 < 0x80 && !vowels.contains($0) }
  }

  /// Whether a word often stands before a hyphen, or the other behind one.
  static func formCompounds(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    openers.contains(first) || closers.contains(second)
  }

  /// Whether a word parts two halves of one list.
  static func isConnective(_ word: [UInt8]) -> Bool { connectives.contains(word) }
}
