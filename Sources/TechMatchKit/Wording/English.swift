/// English nouns after numbers.
package enum English {
  /// A number with its noun in the singular or plural: `1 record`, `2 records`.
  ///
  /// - Parameters:
  ///   - number: How many.
  ///   - noun: The noun in the singular.
  ///   - plural: The noun in the plural, if it is not the singular with an `s`.
  /// - Returns: The number and the noun, separated by a space.
  package static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(number) " + (number == 1 ? noun : plural ?? noun + "s")
  }
}

extension Language {
  /// What separates the items of a list.
  package var comma: String { choose(", ", "、") }

  /// What separates two remarks.
  package var semicolon: String { choose("; ", "；") }
}
