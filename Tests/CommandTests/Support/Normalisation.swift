import Foundation

/// What differs from run to run, and what stands in its place in a transcript.
///
/// Everything else is compared to the byte. A pattern asks for the words around a value where it can, so that a value
/// of the same form elsewhere is still compared: the digest of a ranking's ledger is the same in every run, the chain
/// of a catalogue's ledger holds the time.
struct Normalisation: Sendable {
  /// Why the value differs.
  var reason: String
  /// A regular expression of `NSRegularExpression`; `^` and `$` are ends of lines.
  var pattern: String
  /// The template that takes the place of a match.
  var template: String

  /// The patterns of scripts, applied in this order.
  static let all = [
    Normalisation(
      reason:
        "The time of an import or of an entry; as wide as a time, so that tables stay as they are.",
      pattern: #"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ"#,
      template: "yyyy-mm-ddThh:mm:ssZ"
    ),
    Normalisation(
      reason: "The same as a table shows it; the offset, which the environment sets, stays.",
      pattern: #"20\d\d-\d\d-\d\d \d\d:\d\d(?= [+-]\d\d:\d\d)"#,
      template: "yyyy-mm-dd hh:mm"
    ),
    Normalisation(
      reason: "The chain of a ledger, in JSON: a digest of entries with their times.",
      pattern: #"("chain" ?: ?")[0-9a-f]{64}""#,
      template: #"$1<chain>""#
    ),
    Normalisation(
      reason: "The chain of a ledger, the last cell of a row of CSV.",
      pattern: #",[0-9a-f]{64}(\r)?$"#,
      template: ",<chain>$1"
    ),
    Normalisation(
      reason: "The seconds of a phase, in the manifest of a batch.",
      pattern: #"^(    "(?:import|index|match|write|records)" : )[0-9.e-]+"#,
      template: "$1<seconds>"
    ),
    Normalisation(
      reason:
        "The state of a catalogue in the plan of a batch: a digest that holds the catalogue's random name.",
      pattern: #"("digest" : ")[0-9a-f]{16}(",\s+"name" : "market")"#,
      template: "$1<state>$2"
    ),
    Normalisation(
      reason: "The pages of a catalogue: how SQLite lays it out is its own business.",
      pattern: #"(?<=; |；)(pages|页) \d+(?=, achievements|，成果 \d+，需求)"#,
      template: "$1 <n>"
    ),
    Normalisation(
      reason: "A folder that exists for the time of one command.",
      pattern: #"/[^ ]*/techmatch-[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}"#,
      template: "<temporary folder>"
    ),
    Normalisation(
      reason: "What SQLite says itself, which differs from version to version.",
      pattern: #"(cannot be opened|cannot be read on|无法打开|无法继续读取)([ ]?[（(])[^()（）]*([)）])"#,
      template: "$1$2<SQLite>$3"
    ),
  ]

  /// A text without what differs.
  func applied(to text: String) -> String {
    // A pattern that is none is found by the first transcript that is checked.
    guard let expression = try? NSRegularExpression(pattern: pattern, options: .anchorsMatchLines)
    else { return "the pattern of this normalisation is none: \(pattern)" }
    let whole = NSRange(text.startIndex..., in: text)
    return expression.stringByReplacingMatches(in: text, range: whole, withTemplate: template)
  }
}
