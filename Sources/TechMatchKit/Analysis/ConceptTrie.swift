/// The names of a thesaurus, ready to be found in the terms of a text.
///
/// A trie whose letters are the terms that occur in names. A text is a row of such letters, 0 for terms that no
/// name has, which nearly all are. At each place the longest name wins and what it covers is not looked at
/// again (leftmost, longest, without overlap), so a nested shorter name does not count twice. Names have a few
/// terms, so this reads less than the failure links of Aho and Corasick (*Efficient String Matching*, CACM 1975)
/// would, and needs none.
/// Immutable, `Sendable`.
struct ConceptTrie: Sendable {
  /// A term of a name, from 1 on; 0 is any other term.
  typealias Letter = UInt32

  private var vocabulary = TermDictionary()
  private var nodes = [Node()]
  /// For each concept the terms that stand for it and its broader ones in the index, and what they count.
  private var postings: [[(concept: Int, share: Double)]] = []
  private let thesaurus: Thesaurus

  private struct Node: Sendable {
    var next: [Letter: Int] = [:]
    var concept: Int?
  }

  /// Compiles a thesaurus; O(*n*) in the length of its names.
  init(_ thesaurus: Thesaurus, _ kind: AnalyzerKind) {
    self.thesaurus = thesaurus
    for (ordinal, concept) in thesaurus.concepts.enumerated() {
      for name in concept.names {
        var node = 0
        for term in NameTerms.of(name, kind) {
          let letter = vocabulary.intern(Array(term.utf8).span) + 1
          if let next = nodes[node].next[letter] {
            node = next
          } else {
            nodes.append(Node())
            nodes[node].next[letter] = nodes.count - 1
            node = nodes.count - 1
          }
        }
        // Without stemming, names may be equal that are not otherwise: the first has it.
        if node != 0, nodes[node].concept == nil { nodes[node].concept = ordinal }
      }
      postings.append(
        [(ordinal, Thesaurus.conceptWeight)]
          + concept.broader.map { ($0, Thesaurus.broaderWeight) }
      )
    }
  }

  /// The number of concepts.
  var conceptCount: Int { postings.count }

  /// The letter of a term.
  func letter(of term: Span<UInt8>) -> Letter { vocabulary.find(term).map { $0 + 1 } ?? 0 }

  /// Calls `body` for each concept that a row of letters names or that is broader than one it names.
  ///
  /// O(*n*) for texts of which few terms are in names.
  func concepts(in letters: [Letter], _ body: (_ concept: Int, _ share: Double) -> Void) {
    var place = 0
    while place < letters.count {
      if letters[place] == 0 {
        place += 1
        continue
      }
      var node = 0
      var end = place
      var found: (concept: Int, end: Int)?
      while end < letters.count, letters[end] != 0, let next = nodes[node].next[letters[end]] {
        node = next
        end += 1
        if let concept = nodes[node].concept { found = (concept, end) }
      }
      if let found {
        for posting in postings[found.concept] { body(posting.concept, posting.share) }
      }
      place = found?.end ?? place + 1
    }
  }

  /// The concept whose name is the whole of a text, or `nil`.
  func concept(named text: String, _ kind: AnalyzerKind) -> Int? {
    var node = 0
    for term in NameTerms.of(text, kind) {
      guard let next = nodes[node].next[letter(of: Array(term.utf8).span)] else { return nil }
      node = next
    }
    return nodes[node].concept
  }

  /// The term that stands for a concept in the index: its first name behind a byte that no text has.
  func term(of concept: Int) -> [UInt8] {
    [ConceptTerm.mark] + Array(thesaurus.concepts[concept].names[0].utf8)
  }
}

/// Terms of an index that stand for concepts.
enum ConceptTerm {
  /// The first byte of such a term: a control character, which the tokeniser takes for a separator.
  static let mark: UInt8 = 0x01
}
