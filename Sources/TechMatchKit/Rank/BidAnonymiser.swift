/// Takes out of a bid's text what names its bidder: the names of organisations and people that the
/// records know, and addresses and numbers to reach somebody by.
///
/// What no record knows stays: the name of a member of the team, of a product, of an earlier project, a
/// short name that the directory lacks. So a text without names is no promise. A `Sendable` value.
struct BidAnonymiser: Sendable {
  /// What was taken out.
  enum Hidden: CaseIterable, Sendable {
    case bidder, partner, above, otherBidder, person, address, number, code
  }

  private struct Name: Sendable {
    /// The folded scalars.
    var key: [Unicode.Scalar]
    var hidden: Hidden
  }

  private let names: [Unicode.Scalar: [Name]]

  /// Prepares the names that the texts of a bid must not have.
  ///
  /// - Parameters:
  ///   - bid: The bid.
  ///   - others: The other bids that judges see, whose bidders are not named either.
  ///   - organisations: The other names of organisations, if it is known who is who.
  /// - Complexity: O(*n*) in the names.
  init(_ bid: Bid, others: [Bid], organisations: OrganisationDirectory?) {
    var found: [(String, Hidden)] = []
    func add(_ written: String, as hidden: Hidden) {
      found.append((written, hidden))
      guard case .known(let organisation)? = organisations?.resolve(written) else { return }
      found += ([organisation.name] + organisation.otherNames).map { ($0, hidden) }
      for above in organisations?.ancestors(of: organisation) ?? [] {
        found += ([above.name] + above.otherNames).map { ($0, .above) }
      }
    }
    add(bid.bidder, as: .bidder)
    for member in bid.members { add(member, as: .partner) }
    for other in others where other.id != bid.id {
      for name in [other.bidder] + other.members { add(name, as: .otherBidder) }
    }
    for people in [bid.contact?.name, bid.contact?.people] {
      found += (people ?? "").split { ",，、;；/ \n\t".contains($0) }.map { (String($0), .person) }
    }
    var names: [Unicode.Scalar: [Name]] = [:]
    var seen: Set<String> = []
    for (text, hidden) in found {
      for key in Self.forms(OrganisationName.key(text)) where seen.insert(key).inserted {
        let scalars = Array(key.unicodeScalars).filter { $0 != " " }
        guard scalars.count > 1 else { continue }
        names[scalars[0], default: []].append(Name(key: scalars, hidden: hidden))
      }
    }
    // The longest name wins: 吉林大学珠海学院 is hidden as a whole.
    self.names = names.mapValues { $0.sorted { $0.key.count > $1.key.count } }
  }

  /// A folded name, and what people shorten it to in their own texts: without 有限公司 and the like.
  ///
  /// For telling who is who nothing is ever taken away; for hiding, too much is better than too little.
  private static func forms(_ key: String) -> [String] {
    let endings = ["股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "集团公司", "集团", "公司"]
    guard let ending = endings.first(where: { key.hasSuffix($0) }) else { return [key] }
    let rest = String(key.dropLast(ending.count))
    return rest.unicodeScalars.count >= 3 ? [key, rest] : [key]
  }

  /// The text with everything hidden that is known.
  ///
  /// O(*n* · *k*) in its length, for *k* names with one first character.
  ///
  /// - Parameters:
  ///   - text: A text of the bid.
  ///   - words: What stands in the place of what was hidden.
  /// - Returns: The text.
  func hiding(_ text: String, words: (Hidden) -> String) -> String {
    let scalars = Array(text.unicodeScalars)
    var hidden: [(range: Range<Int>, hidden: Hidden)] = ContactScanner(scalars).found
    hidden += namesFound(in: scalars)
    // Of two that overlap the first, and of those the longer one.
    hidden.sort {
      ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
    }
    var result = ""
    var place = 0
    for item in hidden {
      if item.range.upperBound <= place { continue }
      if item.range.lowerBound >= place {
        result.unicodeScalars.append(contentsOf: scalars[place..<item.range.lowerBound])
        result += words(item.hidden)
      }
      place = item.range.upperBound
    }
    result.unicodeScalars.append(contentsOf: scalars[place...])
    return result
  }

  private func namesFound(in scalars: [Unicode.Scalar]) -> [(range: Range<Int>, hidden: Hidden)] {
    // Spaces, brackets and marks inside of a name do not matter, so the folded text lacks them.
    var folded: [Unicode.Scalar] = []
    var places: [Int] = []
    for (place, scalar) in scalars.enumerated() {
      for part in OrganisationName.key(String(scalar)).unicodeScalars {
        folded.append(part)
        places.append(place)
      }
    }
    var found: [(range: Range<Int>, hidden: Hidden)] = []
    var start = 0
    while start < folded.count {
      let match = names[folded[start]]?.first { name in
        let end = start + name.key.count
        return end <= folded.count && folded[start..<end].elementsEqual(name.key)
          && !isInWord(scalars, places[start], -1) && !isInWord(scalars, places[end - 1], 1)
      }
      if let match {
        let end = start + match.key.count
        found.append((places[start]..<(places[end - 1] + 1), match.hidden))
        start = end
      } else {
        start += 1
      }
    }
    return found
  }

  /// Whether the scalar and its neighbour are both of one English word: AI is not in daily.
  private func isInWord(_ scalars: [Unicode.Scalar], _ place: Int, _ step: Int) -> Bool {
    guard scalars.indices.contains(place + step) else { return false }
    return [scalars[place], scalars[place + step]].allSatisfy {
      $0.properties.isAlphabetic && $0.value < 0x250
    }
  }
}
