import Foundation
import TechMatchKit
import TechMatchTestSupport

/// What to run.
struct Options {
  var size = "S"
  var script = CorpusGenerator.Script.latin
  var isShort = false
  var stopWords = 0
  var isJSON = false
  /// tf-idf, which other engines compute as well, or the default of the library.
  var weighting = WeightingScheme.tfidf
  var achievements = 10_000
  var demands = 1_000
  var k = 10
  var rounds = 3
  var rows = Row.allCases.filter { $0 != .worst }
  /// A folder with achievements.jsonl and demands.jsonl to read instead of generating.
  var corpus: String?
  /// A folder to write the generated corpus to.
  var export: String?
  /// Folders of judged collections to measure relevance on, instead of speed.
  var relevance: [String] = []
  /// Folders of judged pairs of two languages, and of records to hide them among.
  var bridge: (folders: [String], among: [String]) = ([], [])
  /// A file for the hits of the text row, to hold others' results against.
  var hits: String?

  /// A group of rows.
  enum Row: String, CaseIterable {
    case `import`, index, one, text, live, exhaustive, gates, worst
  }

  static let usage = """
    usage: TechMatchBenchmarks [--size S|M|L] [--smoke] [--script latin|chinese] [--demands long|short]
             [--stop-words N] [--weighting tfidf|balanced] [--rows import,index,one,text,live,exhaustive,gates,worst] [--k K] [--rounds N]
             [--corpus DIR] [--export DIR] [--hits FILE] [--format json]
           TechMatchBenchmarks --relevance DIR...
           TechMatchBenchmarks --bridge DIR... [--among DIR...]

    Times TechMatch on a seeded corpus: S 10,000 achievements × 1,000 demands, M 100,000 × 10,000,
    L 500,000 × 10,000. Benchmarks/rivals/compare.py runs it beside other engines on the same corpus.
    With --relevance it prints what each ingredient of the scoring gains on judged collections: folders with
    achievements.jsonl, demands.jsonl and qrels.tsv. With --bridge it prints what connects two languages: folders
    where demands and achievements are of two; the achievements of --among are added to those that are searched.
    """

  /// Reads the command line; says what is wrong and ends.
  init(_ arguments: [String]) {
    var rest = arguments.dropFirst()
    func fail(_ message: String) -> Never {
      FileHandle.standardError.write(Data("error: \(message)\n\(Self.usage)\n".utf8))
      exit(64)
    }
    func value(_ name: String) -> String {
      guard let value = rest.popFirst() else { fail("\(name) needs a value") }
      return value
    }
    func number(_ name: String) -> Int {
      guard let number = Int(value(name)), (0...1_000_000).contains(number) else {
        fail("\(name) needs a number")
      }
      return number
    }
    while let argument = rest.popFirst() {
      switch argument {
      case "--help", "-h":
        print(Self.usage)
        exit(0)
      case "--smoke": size = "smoke"
      case "--size": size = value(argument)
      case "--script":
        guard let script = CorpusGenerator.Script(rawValue: value(argument)) else {
          fail("--script is latin or chinese")
        }
        self.script = script
      case "--demands": isShort = value(argument) == "short"
      case "--stop-words": stopWords = min(number(argument), 1000)
      case "--rows":
        let names = value(argument).split(separator: ",")
        rows = names.compactMap { Row(rawValue: String($0)) }
        if rows.count != names.count { fail("no such row in \(names.joined(separator: ","))") }
      case "--weighting":
        switch value(argument) {
        case "tfidf": weighting = .tfidf
        case "balanced": weighting = .balanced()
        default: fail("--weighting is tfidf or balanced")
        }
      case "--k": k = number(argument)
      case "--rounds": rounds = max(1, number(argument))
      case "--corpus": corpus = value(argument)
      case "--export": export = value(argument)
      case "--relevance":
        while let folder = rest.popFirst() { relevance.append(folder) }
        if relevance.isEmpty { fail("--relevance needs folders") }
      case "--bridge", "--among":
        var folders: [String] = []
        while let folder = rest.first, !folder.hasPrefix("--") {
          folders.append(folder)
          rest.removeFirst()
        }
        if folders.isEmpty { fail("\(argument) needs folders") }
        if argument == "--bridge" { bridge.folders = folders } else { bridge.among = folders }
      case "--hits": hits = value(argument)
      case "--format": isJSON = value(argument) == "json"
      default: fail("unknown option \(argument)")
      }
    }
    switch size {
    case "smoke":
      (achievements, demands) = (2_000, 200)
      rows = Row.allCases
    case "S": (achievements, demands) = (10_000, 1_000)
    case "M": (achievements, demands) = (100_000, 10_000)
    case "L": (achievements, demands) = (500_000, 10_000)
    default: fail("--size is S, M or L")
    }
  }
}
