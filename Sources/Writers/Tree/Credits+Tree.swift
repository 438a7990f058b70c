import ArticleModel

extension Party {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName, at: range)
    node.add(names)
    if kind != .unstated { node.fact("kind", word: kind.rawValue) }
    node.fact("code", code)
    node.fact("roles", roles)
    node.fact("jobTitle", jobTitle)
    node.fact("domain", domain)
    node.add(affiliations.map { $0.tree("affiliation") })
    node.add(contacts.map { $0.tree("contact") })
    node.add(logos.map { $0.tree("logo") })
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}

extension Contact {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.facts.append(kind.rawValue)
    node.words = value
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}

extension Generator {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.fact("name", name)
    node.fact("version", version)
    node.fact("role", role)
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}

extension Concept {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.fact("code", code)
    if kind != .unstated { node.fact("kind", word: kind.notation) }
    node.add(names)
    node.fact("relation", relation)
    node.fact("rank", rank)
    node.fact("relevance", relevance)
    node.fact("confidence", confidence)
    node.fact("how", how)
    node.fact("why", why)
    node.fact("creator", creator)
    node.add(broader.map { $0.tree("broader") })
    node.add(narrower.map { $0.tree("narrower") })
    node.add(sameAs.map { $0.tree("sameAs") })
    node.add(related.map { $0.tree("related") })
    node.add(definitions.map { $0.tree("definition") })
    node.add(point?.tree("point"))
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}

extension GeoPoint {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.fact("latitude", latitude)
    node.fact("longitude", longitude)
    node.fact("altitude", altitude)
    return node
  }
}

extension RelatedConcept {
  func tree(_ nodeName: String) -> TreeNode {
    var node = TreeNode(nodeName)
    node.fact("relation", relation)
    node.children.append(concept.tree("concept"))
    node.add(foreign.map { $0.tree("foreign") })
    return node
  }
}
