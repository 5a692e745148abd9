extension IndicatorRow {
  /// The row with both texts, both values, the verdict and its reason.
  package var json: JSONText {
    .object([
      ("asked", .string(asked)), ("offered", .optional(offered)),
      ("asked_value", .string(askedValue)), ("offered_value", .optional(offeredValue)),
      ("verdict", .string(verdict.rawValue)), ("reason", .string(reason.rawValue)),
    ])
  }
}

extension IndicatorRow.Counts {
  /// How many are asked for, met and missed.
  package var json: JSONText {
    .object([
      ("asked", .integer(asked)), ("met", .integer(met)), ("missed", .integer(missed)),
    ])
  }
}
