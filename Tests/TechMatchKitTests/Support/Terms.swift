@testable import TechMatchKit

/// The terms of a text, for tests.
func terms(of text: String, _ kind: AnalyserKind = .standard) -> [String] {
  var sink = CollectingSink()
  var scratch = AnalyserScratch()
  TextAnalyser(kind).analyse(text, scratch: &scratch, into: &sink)
  return sink.terms
}

/// The terms of a text, with an empty one at the end of each run of Chinese characters.
func termsWithRuns(of text: String) -> [String] {
  var sink = CollectingSink()
  var scratch = AnalyserScratch()
  TextAnalyser(.standard).analyse(text, scratch: &scratch, into: &sink)
  return sink.termsWithRuns
}

private struct CollectingSink: TermSink {
  var termsWithRuns: [String] = []
  var terms: [String] { termsWithRuns.filter { !$0.isEmpty } }

  mutating func take(_ term: Span<UInt8>) {
    termsWithRuns.append(String(decoding: term.indices.map { term[$0] }, as: UTF8.self))
  }

  mutating func endRun() { termsWithRuns.append("") }
}
