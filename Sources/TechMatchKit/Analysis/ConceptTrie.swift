/// The names of a thesaurus, prepared for finding them in the terms of a text.
///
/// A trie whose letters are the terms that occur in names. A text is a sequence of such letters,
/// with 0 for terms that no name has, which nearly all are. Names are found from left to right, the
/// longest first and without overlap, so a shorter name inside another is not counted as well.
/// Names have few terms, so this needs no failure links (Aho, Corasick, *Efficient String
/// Matching*, CACM 1975). Immutable and `Sendable`.
struct ConceptTrie: Sendable {
  /// A term of a name, from 1; 0 is any other term.
  typealias Letter = UInt32

  private var vocabulary = TermInterner()
  private var nodes = [Node()]
  /// The concept of each name; names are numbered in the order of the thesaurus.
  private var conceptOfName: [Int] = []
  /// The terms that stand for names and kinds in the index.
  private var terms: [[UInt8]] = []
  /// For each side and name, the terms that it adds to a vector, and what each counts.
  private var postings: [Side: [[Posting]]] = [:]
  private let thesaurus: Thesaurus

  /// A term of the index, by its place in the list of terms, and the share of an occurrence that it
  /// counts.
  typealias Posting = (term: Int, share: Double)

  private struct Node: Sendable {
    var next: [Letter: Int] = [:]
    var name: Int?
  }

  /// Compiles a thesaurus; O(*n*) in the length of its names.
  init(_ thesaurus: Thesaurus, _ analyser: AnalyserKind) {
    self.thesaurus = thesaurus
    /// The names of each concept, without those that equal an earlier name.
    var namesOfConcept: [[Int]] = []
    for (ordinal, concept) in thesaurus.concepts.enumerated() {
      namesOfConcept.append([])
      for name in concept.names {
        let node = add(NameTerms.of(name, analyser))
        // With another analyser than the standard one, two names may have the same terms; the first
        // one keeps them.
        guard node != 0, nodes[node].name == nil else { continue }
        nodes[node].name = conceptOfName.count
        namesOfConcept[ordinal].append(conceptOfName.count)
        conceptOfName.append(ordinal)
        terms.append(ConceptTerm.name(name, of: concept))
      }
    }
    terms += thesaurus.concepts.map { ConceptTerm.kind(of: $0) }
    func kind(_ concept: Int) -> Int { conceptOfName.count + concept }
    postings[.achievement] = conceptOfName.indices.map { name in
      [(name, Thesaurus.conceptWeight)]
        + thesaurus.concepts[conceptOfName[name]].broader.map {
          (kind($0), Thesaurus.broaderWeight)
        }
    }
    postings[.demand] = conceptOfName.indices.map { name in
      let concept = conceptOfName[name]
      let others = namesOfConcept[concept].filter { $0 != name } + [kind(concept)]
      let broader = thesaurus.concepts[concept].broader.flatMap { namesOfConcept[$0] }
      return others.map { ($0, Thesaurus.conceptWeight) }
        + broader.map { ($0, Thesaurus.broaderWeight) }
    }
  }

  /// The node of a sequence of terms, which is added if needed.
  private mutating func add(_ name: [String]) -> Int {
    var node = 0
    for term in name {
      let letter = vocabulary.intern(Array(term.utf8).span) + 1
      if let next = nodes[node].next[letter] {
        node = next
      } else {
        nodes.append(Node())
        nodes[node].next[letter] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    return node
  }

  /// The number of terms that stand for names and kinds.
  var termCount: Int { terms.count }

  /// The letter of a term.
  func letter(of term: Span<UInt8>) -> Letter { vocabulary.find(term).map { $0 + 1 } ?? 0 }

  /// Calls `body` for each name in a sequence of letters.
  ///
  /// O(*n*) for texts of which few terms are in names.
  func names(in letters: [Letter], _ body: (_ name: Int) -> Void) {
    places(in: letters) { name, _ in body(name) }
  }

  /// Calls `body` for each name in a sequence of letters, with its place there.
  ///
  /// O(*n*) for texts of which few terms are in names.
  func places(in letters: [Letter], _ body: (_ name: Int, _ place: Range<Int>) -> Void) {
    var place = 0
    while place < letters.count {
      if letters[place] == 0 {
        place += 1
        continue
      }
      var node = 0
      var end = place
      var found: (name: Int, end: Int)?
      while end < letters.count, letters[end] != 0, let next = nodes[node].next[letters[end]] {
        node = next
        end += 1
        if let name = nodes[node].name { found = (name, end) }
      }
      if let found { body(found.name, place..<found.end) }
      place = found?.end ?? place + 1
    }
  }

  /// The terms that a name adds to the vector of a record of a side.
  func postings(of name: Int, on side: Side) -> [Posting] { postings[side]?[name] ?? [] }

  /// The concept that a whole text names, or `nil`.
  func concept(named text: String, _ kind: AnalyserKind) -> Int? {
    var node = 0
    for term in NameTerms.of(text, kind) {
      guard let next = nodes[node].next[letter(of: Array(term.utf8).span)] else { return nil }
      node = next
    }
    return nodes[node].name.map { conceptOfName[$0] }
  }

  /// The ordinal of a name's concept.
  func concept(ofName name: Int) -> Int { conceptOfName[name] }

  /// The bytes of a term that stands for a name or a kind in the index.
  func term(_ term: Int) -> [UInt8] { terms[term] }

  /// The tag that stands for all names of a concept.
  func tag(of concept: Int) -> [UInt8] { ConceptTerm.kind(of: thesaurus.concepts[concept]) }
}

/// Terms of an index that stand for concepts.
enum ConceptTerm {
  /// The first byte of such a term: a control character, which the tokeniser treats as a separator.
  static let mark: UInt8 = 0x01

  /// A name of a concept in a text.
  static func name(_ name: String, of concept: Thesaurus.Concept) -> [UInt8] {
    [mark] + Array((concept.name(facing: name) + " ↔ " + name).utf8)
  }

  /// The concept as a kind that includes others.
  static func kind(of concept: Thesaurus.Concept) -> [UInt8] {
    [mark] + Array((concept.label + " ⊃").utf8)
  }
}
