/// The shapes of the three lines, as IPTC's schemas 1.6, 2.2 and 3.1 have them.
package enum NinjsSchema {
  /// The members of an item.
  package static func item(_ line: NinjsLine) -> [String: NinjsShape] {
    switch line {
    case .one: one
    case .two: two
    case .three: three
    }
  }

  /// The members of a list's entry or of an object inside an item, by the name of line 3.
  package static func entry(_ name: String, _ line: NinjsLine) -> [String: NinjsShape] {
    switch item(line)[line.spell(name)] {
    case .list(.object(let shapes, _, _)), .keyed(.object(let shapes, _, _)), .object(let shapes, _, _): shapes
    default: [:]
    }
  }

  private static let three = item(of: .three)
  private static let two = item(of: .two)
  private static let one = flatItem

  private static let percent = NinjsShape.integer(0...100)
  private static let count = NinjsShape.integer(Int.min...Int.max)

  private static func types(_ line: NinjsLine) -> NinjsShape {
    let words = ["text", "audio", "video", "picture", "graphic", "composite", "component"]
    return .word(line == .three ? words + ["event", "planning"] : words)
  }

  private static func contact(_ line: NinjsLine) -> NinjsShape {
    let address = ["locality", "area", line == .three ? "postalCode" : "postalcode", "country"]
    var shapes = Dictionary(uniqueKeysWithValues: address.map { ($0, NinjsShape.text) })
    shapes["lines"] = .list(.text)
    return .list(
      .object(
        ["type": .text, "role": .text, "lang": .text, "name": .text, "value": .text, "address": .object(shapes)],
        one: ["value", "address"]))
  }

  private static func symbols(_ line: NinjsLine) -> NinjsShape {
    var shapes: [String: NinjsShape] = ["exchange": .text, "symbol": .text]
    shapes[line == .three ? "symbolType" : "symboltype"] = .uri
    if line != .three { shapes["ticker"] = .text }
    return .list(.object(shapes))
  }

  private static let coded: [String: NinjsShape] = ["name": .text, "rel": .text, "uri": .uri, "literal": .text]
  private static let schemed: [String: NinjsShape] = ["name": .text, "rel": .text, "scheme": .uri, "code": .text]

  /// The members of lines 2 and 3 that are concepts and parties.
  private static func concepts(_ line: NinjsLine) -> [String: NinjsShape] {
    let contacts = [line.spell("contactInfo"): contact(line)]
    let own: [String: [String: NinjsShape]] = [
      "people": contacts, "objects": [:], "events": line == .three ? ["id": .text] : [:],
      "organisations": contacts.merging([("symbols", symbols(line))]) { $1 },
      "places": contacts.merging([(line == .three ? "geoJSON" : "geojson", .geometry)]) { $1 },
      "subjects": ["creator": .text, "relevance": percent, "confidence": percent],
    ]
    var shapes = own.mapValues { NinjsShape.list(.object(coded.merging($0) { $1 })) }
    let party: [String: NinjsShape] = ["name": .text, "role": .text, "uri": .uri, "literal": .text]
    shapes[line.spell("infoSources")] = .list(.object(party.merging(contacts) { $1 }))
    shapes["genres"] = .list(.object(["name": .text, "uri": .text, "literal": .text]))
    shapes[line.spell("digitalSourceType")] = .object(["name": .text, "uri": .uri, "literal": .text])
    return shapes
  }

  private static func rendition(_ line: NinjsLine) -> [String: NinjsShape] {
    let size = line == .three ? count : .number
    var shapes: [String: NinjsShape] = [
      "href": .uri, "title": .text, "width": size, "height": size, "duration": .number, "format": .text,
      line.spell("sizeInBytes"): size, line.spell("contentType"): .text,
    ]
    if line != .one { shapes["name"] = .text }
    guard line == .three else { return shapes }
    for name in ["aspectRatio", "videoCodec", "transportProtocol", "bitrate"] { shapes[name] = .text }
    shapes["frameRate"] = .number
    shapes["poi"] = .object(["x": count, "y": count])
    shapes["scanType"] = .word(["progressive", "interlaced"])
    return shapes
  }

  private static func words(_ line: NinjsLine, counted: Bool = false) -> NinjsShape {
    var shapes: [String: NinjsShape] = ["role": .text, line.spell("contentType"): .text, "value": .text]
    if counted {
      for name in ["charCount", "wordCount"] { shapes[line.spell(name)] = line == .three ? count : .number }
    }
    return .list(.object(shapes, all: ["value"]))
  }

  /// What all lines share, by the names of line 3.
  private static let common: [String: NinjsShape] = [
    "uri": .uri, "profile": .text, "version": .text, "firstCreated": .moment, "versionCreated": .moment,
    "contentCreated": .moment, "embargoedUntil": .moment, "expires": .moment,
    "pubStatus": .word(["usable", "withheld", "canceled"]), "copyrightHolder": .text, "copyrightNotice": .text,
    "usageTerms": .text, "edNote": .text, "language": .text, "title": .text, "by": .text, "slugline": .text,
    "located": .text, "standard": .object(["name": .text, "version": .text, "schema": .uri]),
  ]

  private static func rights(_ line: NinjsLine) -> NinjsShape {
    let names = ["langId", "linkedRights", "encodedRights"].map(line.spell)
    return .object([names[0]: .uri, names[1]: .uri, names[2]: .text], one: Array(names.dropFirst()))
  }

  private static func item(of line: NinjsLine) -> [String: NinjsShape] {
    var shapes = concepts(line)
    for (name, shape) in common { shapes[line.spell(name)] = shape }
    shapes["type"] = types(line)
    shapes["urgency"] = line == .three ? .integer(1...9) : .number
    shapes[line.spell("representationType")] = .word(["full", "partial"])
    shapes["headlines"] = words(line)
    shapes["descriptions"] = words(line)
    shapes["bodies"] = words(line, counted: true)
    shapes["renditions"] = .list(.object(rendition(line), all: ["name"]))
    shapes["associations"] = .list(.association)
    shapes[line.spell("altIds")] = .list(.object(["role": .text, "value": .text]))
    shapes[line.spell("trustIndicators")] = .list(.object(["role": .uri, "title": .text, "href": .uri]))
    shapes[line.spell("rightsInfo")] = rights(line)
    if line == .three { shapes.merge(planning) { $1 } }
    return shapes
  }
}

// MARK: Events, planning, and line 1

extension NinjsSchema {
  private static let planning: [String: NinjsShape] = [
    "eventDetails": .object([
      "eventStatus": .uri, "plannedCoverageStatus": .uri, "dates": dates,
      "organiser": .object(
        coded.merging([("symbols", symbols(.three)), ("contactInfo", contact(.three))]) { $1 }),
    ]),
    "plannedCoverage": .list(
      .object([
        "uri": .uri, "title": .text, "pubStatus": .word(["usable", "withheld", "canceled"]), "type": types(.three),
        "commissioned": .object([
          "by": .text, "on": .moment, "references": .list(.object(["name": .text, "value": .text])),
        ]),
        "dates": dates, "audiences": .list(.object(["audience": .text, "significance": count])),
        "exclAudience": .list(.text), "edNote": .text, "urgency": .integer(1...9), "language": .text,
        "itemCount": .object(["rangeFrom": count, "rangeTo": count]), "wordCount": count,
        "renditions": .list(.object(rendition(.three), all: ["name"])),
      ])),
  ]

  /// Dates of recurrence are left out: the schema wants them to be a list and a text at once.
  private static let dates = NinjsShape.either(
    .object([
      "startDate": .moment, "endDate": .moment, "expectedStartDate": .date, "expectedEndDate": .date,
      "expectedDuration": .text,
      "recurrence": .object([
        "recurrenceRules": .list(
          .object([
            "frequency": .word(["secondly", "minutely", "hourly", "daily", "weekly", "monthly", "yearly"]),
            "interval": count, "until": .moment, "count": count,
          ]))
      ]),
    ]), [["startDate", "expectedStartDate"], ["endDate", "expectedEndDate"]])

  private static var flatItem: [String: NinjsShape] {
    let line = NinjsLine.one
    let contacts = ["contactinfo": contact(line)]
    let source: [String: NinjsShape] = ["name": .text, "scheme": .uri, "code": .text]
    var shapes: [String: NinjsShape] = [
      "person": .list(.object(schemed.merging(contacts) { $1 })), "event": .list(.object(schemed)),
      "object": .list(.object(schemed)), "infosource": .list(.object(schemed.merging(contacts) { $1 })),
      "organisation": .list(.object(schemed.merging(contacts) { $1 }.merging([("symbols", symbols(line))]) { $1 })),
      "place": .list(.object(schemed.merging(contacts) { $1 }.merging([("geometry_", .anyObject)]) { $1 })),
      "subject": .list(
        .object(schemed.merging(["creator": .text, "relevance": percent, "confidence": percent]) { $1 })),
      "genre": .list(.object(source)),
      "trustindicator": .list(.object(["scheme": .uri, "code": .text, "title": .text, "href": .uri])),
      "digitalsourcetype": .object(["name": .text, "uri": .uri, "literal": .text]), "altids": .anyObject,
      "mimetype": .text, "headline": .text, "headline_": .text, "description_": .text, "body_": .text,
      "charcount": .number, "wordcount": .number, "urgency": .number, "type": types(line), "rightsinfo": rights(line),
      "representationtype": .word(["complete", "incomplete"]), "renditions": .keyed(.object(rendition(line))),
      "associations": .keyed(.association),
    ]
    for (name, shape) in common { shapes[line.spell(name)] = shape }
    return shapes
  }
}
