import TechMatchKit

/// Turns what a cell stores into what a person sees in it.
struct CellReader: Sendable {
  /// What a cell turned out to be.
  enum Value {
    /// Its text, empty for none.
    case text(String)
    /// Empty, for a reason.
    case unknown(ImportFact)
    /// Longer than a cell may be.
    case tooLong
    /// A pointer to a text that is not there.
    case dangling
  }

  /// The texts that cells point to.
  let texts: SharedTexts
  /// How numbers are shown.
  let styles: CellStyles
  /// Whether days count from 1904.
  let is1904: Bool
  /// The limits for cells.
  let limits: WorkbookLimits

  /// A cell as it is stored.
  struct Stored {
    var type: String?
    var style = 0
    /// The value, of a formula the one that was calculated last.
    var value: [UInt8] = []
    var hasFormula = false
    var hasValue = false
  }

  /// Reads a cell.
  func value(_ cell: Stored) -> Value {
    if cell.value.count > limits.cellBytes { return .tooLong }
    let type = cell.type ?? "n"
    // A formula may well give an empty text, and then has a value without characters.
    if cell.hasFormula, cell.value.isEmpty, type != "str" || !cell.hasValue {
      return .unknown(.formulaWithoutValue)
    }
    let text = String(decoding: cell.value, as: UTF8.self)
    switch type {
    case "s":
      if cell.value.isEmpty { return .text("") }
      guard let shared = Int(text).flatMap({ texts[$0] }) else { return .dangling }
      return shared.map { .text(CSVWriter.unguarded($0)) } ?? .tooLong
    case "str", "inlineStr":
      return .text(CSVWriter.unguarded(CellEscapes.resolved(cell.value)))
    case "b": return .text(text == "1" ? "TRUE" : text == "0" ? "FALSE" : text)
    case "e": return text.isEmpty ? .text("") : .unknown(.errorValue(text: text))
    case "d": return .text(Self.date(text))
    default:
      guard let number = DecimalNumber(text) else { return .text(text) }
      return .text(styles[cell.style].text(number, is1904: is1904))
    }
  }

  /// A date of ISO 8601 without a time of midnight.
  private static func date(_ text: String) -> String {
    let parts = text.split(separator: "T", maxSplits: 1)
    guard parts.count == 2 else { return text }
    let time = parts[1].prefix(8)
    return time.allSatisfy { $0 == "0" || $0 == ":" } ? String(parts[0]) : "\(parts[0]) \(time)"
  }
}
