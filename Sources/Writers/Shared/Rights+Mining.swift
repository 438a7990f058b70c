import ArticleModel

extension Rights {
  /// Whether the right to mine text and data is reserved, by the PLUS vocabulary; `nil` where nothing is said.
  var reservesMining: Bool? {
    let code = [dataMining?.uri, dataMining?.resolvedURI, dataMining?.qcode, dataMining?.literal].compactMap(\.self)
    if code.contains(where: { $0.contains("DMI-PROHIBITED") }) { return true }
    return code.contains { $0.hasSuffix("DMI-ALLOWED") } ? false : nil
  }

  /// Where a policy for machines stands, if the source names one.
  var miningPolicy: String? {
    dataMining == nil ? nil : expressions.lazy.compactMap { $0.href.flatMap { LinkTarget($0).address } }.first
  }

  /// Whether they end, or hold only in some places.
  var areLimited: Bool { validUntil != nil || validFrom != nil || !territories.isEmpty }
}
