import CLibXML2

/// libxml2 as a whole: started once, before any thread uses it.
enum Library {
  private static let started: Void = cxml_start()

  /// Starts libxml2 where that has not been done.
  static func start() {
    _ = started
    cxml_listen(nil, nil)
  }
}
