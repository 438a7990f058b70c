import ArticleModel
import NewsCodes
import Source
import Stages

extension NewsMLSheet {
  /// Writes `itemMeta`, in the order the schema demands.
  mutating func itemMeta(of item: NewsMLItem) {
    element("itemMeta") { sheet in
      sheet.itemClass(item.metadata.identity.kind, item)
      sheet.provider(item.metadata.credits.provider, item)
      sheet.element("versionCreated") { $0.versionCreated(of: item) }
      sheet.lifecycle(of: item)
      sheet.template(of: item)
      if let title = item.metadata.texts.title { sheet.label("title", title, "texts.title") }
      for (index, note) in item.metadata.notes.enumerated() { sheet.edNote(note, "notes[\(index)]") }
      for (index, signal) in item.metadata.lifecycle.signals.enumerated() {
        sheet.signal(signal, "lifecycle.signals[\(index)]")
      }
      for (index, date) in item.metadata.lifecycle.expires.enumerated() {
        sheet.date("expires", date, .day, "lifecycle.expires[\(index)]")
      }
      if sheet.movesDates(item.metadata.lifecycle.expires) {
        sheet.lose(.newsMLExtension, "lifecycle.expires", .kept)
      }
      sheet.origin(item.metadata.identity.canonicalLink)
      for (index, relation) in item.metadata.relations.enumerated() { sheet.link(relation, "relations[\(index)]") }
      for (index, media) in item.media.enumerated() { sheet.mediaLink(media, "media[\(index)]") }
      sheet.itemExtensions(of: item)
      sheet.takeMisfitsHere()
    }
  }

  /// Writes the moment of the version; one that the source does not give says so.
  private mutating func versionCreated(of item: NewsMLItem) {
    if let date = item.metadata.lifecycle.versionCreated, lexical(date, .moment) == item.versionCreated {
      return spell(date, as: item.versionCreated, "lifecycle.versionCreated")
    }
    if item.metadata.lifecycle.versionCreated == nil, isFromNewsML { own("text", "") }
    text(item.versionCreated)
  }

  /// Writes where the original stands: an address that is none goes where only we look for it.
  private mutating func origin(_ link: String?) {
    if let link, LexicalForm.address(link) == link, !link.isEmpty { element("origRep", text: link) }
  }

  private mutating func itemClass(_ kind: Code?, _ item: NewsMLItem) {
    element("itemClass") { sheet in
      if let kind { sheet.refer("qcode", "uri", to: kind, "identity.kind") }
      if kind?.canBeReferredTo != true {
        sheet.attribute("qcode", item.nature)
        if kind?.qcode == nil, sheet.isFromNewsML { sheet.own("qcode", "") }
      }
    }
  }

  private mutating func provider(_ provider: Party?, _ item: NewsMLItem) {
    if let provider {
      party("provider", provider, .plain, "credits.provider")
    } else {
      remark(Diagnostic(.newsMLNoProvider, field: FieldName.provider.rawValue))
      element("provider")
    }
  }

  private mutating func lifecycle(of item: NewsMLItem) {
    date("firstCreated", item.metadata.lifecycle.firstCreated, .moment, "lifecycle.firstCreated")
    switch item.metadata.lifecycle.embargo {
    case .none: break
    case .openEnded: element("embargoed")
    case .until(let date):
      if isTooCoarse(date, for: .moment) {
        lose(.newsMLEmbargo, "lifecycle.embargo", .approximated, date.iso8601)
        element("embargoed")
      } else {
        self.date("embargoed", date, .moment, "lifecycle.embargo")
      }
    }
    if let status = item.metadata.lifecycle.status?.code {
      element("pubStatus") { sheet in
        if status.canBeReferredTo { return sheet.refer("qcode", "uri", to: status, "lifecycle.status") }
        sheet.lose(.newsMLStatus, "lifecycle.status", .approximated, status.summary)
        sheet.attribute("qcode", PublicationStatus.withheld.code.qcode)
      }
    }
    if let role = item.metadata.lifecycle.role {
      element("role") { $0.refer("qcode", "uri", to: role, "lifecycle.role") }
    }
  }

  private mutating func template(of item: NewsMLItem) {
    if let name = item.metadata.identity.fileName { element("fileName", text: name) }
    for (index, generator) in item.metadata.credits.generators.enumerated() {
      let path = "credits.generators[\(index)]"
      element("generator", owning: generator.foreign, path) { sheet in
        sheet.attribute("versioninfo", generator.version)
        sheet.refer("role", "roleuri", to: generator.role, path + ".role")
        sheet.text(LexicalForm.oneLine(generator.name))
      }
    }
    if let profile = item.metadata.identity.profile {
      element("profile", owning: profile.foreign, "identity.profile") { sheet in
        sheet.attribute("versioninfo", profile.version)
        sheet.text(LexicalForm.oneLine(profile.name))
      }
    }
    for (index, service) in item.metadata.credits.services.enumerated() {
      self.service(service, "credits.services[\(index)]")
    }
  }

  private mutating func service(_ service: Concept, _ path: String) {
    element("service", owning: service.foreign, path) { sheet in
      sheet.refer("qcode", "uri", to: service.code, path)
      sheet.names(service.names, path)
    }
    var rest = service
    rest.code = nil
    rest.names = []
    rest.foreign = []
    if rest != Concept() { lose(.newsMLNoPlace, path, .dropped, service.summary) }
  }

  private mutating func edNote(_ note: Note, _ path: String) {
    element("edNote", owning: note.foreign, path) { sheet in
      sheet.refer("role", "roleuri", to: note.role.map { [$0] } ?? [], path)
      switch note.audience {
      case .editorial: break
      case .restricted:
        // What the source says of who may see it says enough.
        let isSaid = sheet.keepsForeign && note.foreign.contains { $0.contextPath.hasPrefix("@pubconstraint") }
        sheet.attribute("pubconstrainturi", isSaid ? nil : OwnTerm.restricted.uri)
      case .anyone: sheet.attribute("pubconstrainturi", OwnTerm.printable.uri)
      }
      sheet.words(note.blocks, path, markup: note.foreign)
    }
  }

  /// Writes an instruction to the receiver.
  mutating func signal(_ signal: Signal, _ path: String) {
    element("signal", owning: signal.foreign, path) { sheet in
      sheet.identify(signal.code, path)
      if let label = signal.label { sheet.element("name", text: label) }
    }
  }
}
