/// What a line of a mail's head tells.
enum MailFieldName: Hashable {
  case from
  case recipient
  case date
  case subject
  case messageID
  case contentType
  case encoding
  case location
  case contentID
  case other

  /// Reads a name in small letters.
  init(_ name: String) {
    self = Self.names[name] ?? .other
  }

  private static let names: [String: MailFieldName] = [
    "from": .from, "von": .from, "de": .from, "da": .from, "van": .from, "fra": .from, "från": .from, "od": .from,
    "от": .from, "от кого": .from, "expéditeur": .from, "lähettäjä": .from, "kimden": .from, "发件人": .from, "差出人": .from,
    "to": .recipient, "cc": .recipient, "bcc": .recipient, "an": .recipient, "à": .recipient, "para": .recipient,
    "a": .recipient, "aan": .recipient, "til": .recipient, "till": .recipient, "кому": .recipient, "kopie": .recipient,
    "do": .recipient, "komu": .recipient, "收件人": .recipient, "宛先": .recipient,
    "date": .date, "sent": .date, "datum": .date, "gesendet": .date, "envoyé": .date, "fecha": .date,
    "enviado": .date, "enviado el": .date, "enviada em": .date, "data": .date, "inviato": .date, "verzonden": .date,
    "sendt": .date, "dato": .date, "skickat": .date, "lähetetty": .date, "wysłano": .date, "odesláno": .date,
    "дата": .date, "отправлено": .date, "tarih": .date, "发送时间": .date, "送信日時": .date,
    "subject": .subject, "betreff": .subject, "objet": .subject, "asunto": .subject, "oggetto": .subject,
    "assunto": .subject, "onderwerp": .subject, "emne": .subject, "ämne": .subject, "aihe": .subject, "temat": .subject,
    "předmět": .subject, "тема": .subject, "konu": .subject, "tárgy": .subject, "主题": .subject, "件名": .subject,
    "message-id": .messageID, "content-type": .contentType, "content-transfer-encoding": .encoding,
    "content-location": .location, "snapshot-content-location": .location, "content-id": .contentID,
  ]
}
