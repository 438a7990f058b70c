import NewsProse

/// The words of wire copy: how urgent it is, which take, where it ends.
enum WireWords {
  /// How urgent a word says a story is: 1, 2 and 3.
  static let priorities = PhraseTable([
    "flash|blitz|blitzmeldung",
    "bulletin|alert|eil|eilt|eilmeldung|newsalert|breaking|urgentissime|prioritaire",
    "urgent|urgente|dringend|vorrang|priorité|prioridad|срочно|молния",
  ])

  /// What ends a story when it stands alone on its line between hyphens or stars, or in capitals.
  static let endings = PhraseTable([
    "30|end|ends|endit|endall|ende|fin|fine|fim|einde|slutt|slut|koniec|конец|nnnn"
  ])

  /// What says that more follows.
  static let more = PhraseTable(["more|more to come|mehr|suite|à suivre"])

  /// Opens a note to editors.
  static let notes = PhraseTable([
    """
    eds|eds note|editors|editors' note|editors’ note|note to editors|note to eds|notes to editors|\
    attention editors|attn editors|advisory to editors|achtung redaktionen|hinweis an die redaktionen|\
    hinweis an redaktionen|hinweis für redaktionen|note aux rédactions|note aux rédacteurs|nota a los editores|\
    nota a redacciones|nota ai redattori|nota alle redazioni|nota aos editores|noot aan redacties|\
    noot voor de redactie|til redaktionen|til redaksjonen|till redaktionen|примечание для редакторов|\
    uwaga redakcje|media contact|media contacts|press contact|pressekontakt|contact presse|contacto de prensa
    """
  ])

  /// What a slugline says of its version.
  static let versions = [
    "ld-writethru", "writethru", " ld", " lead", " add", " sub", "update", "take ", "corr", "urgent", "bulletin",
  ]
}
