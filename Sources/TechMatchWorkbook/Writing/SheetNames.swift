import TechMatchKit

/// Names of sheets as Excel accepts them.
///
/// At most 31 UTF-16 code units, none of `\ / ? * [ ] :`, no apostrophe at either end, not `History`, and
/// different from the others when letter case is ignored.
enum SheetNames {
  private static let mostUnits = 31

  /// Changes names as little as makes them legal; those that are stay as they are where no earlier one
  /// is the same.
  static func legal(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.map { name in
      let base = legal(name)
      var result = base
      var number = 2
      while !taken.insert(result.lowercased()).inserted {
        let suffix = " (\(number))"
        result = cut(base, to: mostUnits - suffix.utf16.count) + suffix
        number += 1
      }
      return result
    }
  }

  private static func legal(_ name: String) -> String {
    var text = ""
    for scalar in name.unicodeScalars {
      if "\\/?*[]:".unicodeScalars.contains(scalar) {
        text += "-"
      } else if scalar.value < 0x20 || scalar.value >= 0xFFFE && scalar.value <= 0xFFFF {
        text += " "
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    text = trimmed(cut(trimmed(text), to: mostUnits))
    if text.isEmpty { return "Sheet" }
    return text.lowercased() == "history" ? text + "_" : text
  }

  private static func trimmed(_ text: String) -> String {
    func isLoose(_ character: Character) -> Bool { character == "'" || character.isWhitespace }
    let start = text.trimmingPrefix(while: isLoose)
    return String(start.reversed().trimmingPrefix(while: isLoose).reversed())
  }

  /// The text without the characters that do not fit.
  private static func cut(_ text: String, to units: Int) -> String {
    var result = ""
    var used = 0
    for character in text {
      used += character.utf16.count
      if used > units { break }
      result.append(character)
    }
    return result
  }
}
