@testable import TechMatchKit

/// The terms of a text, for tests.
func terms(of text: String, _ kind: AnalyserKind = .standard) -> [String] {
  var sink = CollectingSink()
  var scratch = AnalyserScratch()
  TextAnalyser(kind).analyse(text, scratch: &scratch, into: &sink)
  return sink.terms
}

private struct CollectingSink: TermSink {
  var terms: [String] = []
  mutating func take(_ term: Span<UInt8>) {
    terms.append(String(decoding: term.indices.map { term[$0] }, as: UTF8.self))
  }
}
