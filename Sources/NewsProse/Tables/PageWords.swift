/// The words of what pages print around a story, by what they are about; written down, no corpus was counted.
///
/// No word decides alone: what surrounds a story is full of them, a story has a few.
package enum PageWords {
  package static let groups: [String] = [
    // Sharing.
    """
    share shares tweet facebook twitter whatsapp pinterest email mail linkedin telegram reddit flipboard print teilen \
    drucken partager imprimer compartir imprimir condividi stampa delen dela del compartilhar udostępnij поделиться \
    paylaş instagram youtube xing messenger tumblr google copy link merken rss tiktok snapchat threads bluesky follow \
    folgen suivre seguir síguenos volg följ følg obserwuj
    """,
    // Letters, subscriptions, offers.
    """
    newsletter newsletters subscribe subscription subscriptions subscriber subscribers sign inbox abonnieren abo \
    abonnement abonnez inscrivez suscríbete suscribete suscribirse suscripción iscriviti abbonati assine nieuwsbrief \
    prenumerera tilmeld nyhedsbrev nyhetsbrev newslettera подпишитесь подписаться рассылка inscription unlock trial \
    register premium delivered alerts abonneren uutiskirje tilaa newsletterze подписка підписатися abone haber bülteni
    """,
    // Consent and terms.
    """
    cookie cookies privacy datenschutz consent gdpr confidentialité privacidad privacidade personenbezogene impressum \
    agb terms conditions policy preferences polityka конфиденциальности akzeptieren accept einwilligung zustimmen \
    partners disclaimer datenschutzerklärung personvern integritetspolicy tietosuoja privacybeleid mentions légales
    """,
    // Comments.
    """
    comment comments reply replies commenting commented kommentar kommentare kommentieren commentaires commentaire \
    commenter comentarios comentario comentar comentários comentário commenti commento reacties reageren kommentarer \
    komentarze komentarz комментарии комментарий коментарі yorum yorumlar antworten responder répondre upvote report \
    permalink discussion posted moderated kommentit komentáře
    """,
    // Other stories.
    """
    related recommended trending popular latest more read also next previous mehr auch lesen weitere meistgelesen \
    thema themen aussi lire sur relacionadas relacionados leia mais veja também leggi anche correlati lees ook meest \
    gelezen läs mer läs också læs også les også czytaj także читайте также recent articles stories topics editors \
    picks miss up see watch live must trends advertorial empfehlung beliebt neueste últimas noticias similaires \
    articoli artikelen artikel artículos articles news najnowsze uusimmat lue senaste nyheter seneste nyeste
    """,
    // Advertising.
    """
    advertisement advertisements advertising sponsored anzeige werbung publicité publicidad publicidade pubblicità \
    advertentie annons annonse annonce reklama реклама reklam ad ads promo deal deals gutschein gutscheine affiliate \
    mainos anuncio anuncios sponsor
    """,
    // The visitor and the way around.
    """
    login log account password username logout profile anmelden einloggen registrieren connexion acceder entrar \
    accedi inloggen logga войти giriş cart checkout wishlist konto forgot menu menü search suche recherche buscar \
    cerca zoeken sök szukaj skip navigation home close open toggle back top startseite accueil inicio início поиск \
    главная меню ara meny hjem hem etusivu haku strona główna button submit loading iframe
    """,
    // The publisher.
    """
    copyright © rights reserved rechte vorbehalten droits réservés derechos reservados direitos diritti riservati \
    rechten voorbehouden ® contact about careers faq help sitemap kontakt mediadaten powered wordpress contacto \
    contato contatti kontaktieren imprint masthead jobs advertise zastrzeżone защищены hakları saklıdır
    """,
    // Pictures.
    """
    photo photos image images picture foto fotos bild bilder photograph getty reuters ap afp dpa credit courtesy \
    quelle crédit fotografía imagen imagem video videos gallery slideshow caption fotografie galerie pic zdjęcie \
    фото kuva immagine
    """,
    // Days and hours.
    """
    january february march april may june july august september october november december jan feb mar apr jun jul \
    aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember janvier février mars avril juin \
    juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre \
    octubre noviembre diciembre ago hour hours minute minutes mins min uhr updated published aktualisiert monday \
    tuesday wednesday thursday friday saturday sunday gmt utc est edt am pm januari februari maart mei gennaio \
    febbraio aprile maggio giugno luglio settembre ottobre dicembre janeiro fevereiro março maio junho julho setembro \
    outubro dezembro января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    """,
    // Who wrote it.
    """
    by von par por di af door av autor autora author authors auteur staff writer correspondent reporter editor \
    written redaktion redaction redazione redacción autore tekst text автор
    """,
    // The visitor spoken to, the writer of himself.
    """
    you your i my we our us sie ihr ich wir vous votre je nous tu te usted su você seu voi tuo jij uw du din dig ты \
    вы ваш мы
    """,
  ]

  /// Every word with a bit for each group it is of.
  package static let index: WordMarks = {
    var index = WordMarks(upTo: 2_000)
    for (place, words) in groups.enumerated() {
      for word in words.split(separator: " ") { index[WordMarks.hash(of: String(word))] |= 1 << UInt32(place) }
    }
    return index
  }()
}
