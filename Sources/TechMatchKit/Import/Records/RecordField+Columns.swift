extension RecordField {
  /// What stands between the texts of two columns for the field, or `nil` where a record has one value.
  ///
  /// People split a description over columns (技术简介, 详细说明) and a contact as well (电话, 邮箱).
  var joint: String? {
    switch self {
    case _ where isDescription: "\n"
    case .contact, .phone, .people: "；"
    default: nil
    }
  }

  /// Whether the field is text in sentences.
  var isDescription: Bool {
    switch self {
    case .summary, .summaryEnglish, .content, .indicators, .foundation, .conditions, .solution,
      .team, .milestones, .declarations, .pledge, .evaluations, .ip, .intellectualProperty:
      true
    default: false
    }
  }

  /// The value of two columns for the field, in their order, or `nil` where a record has one value.
  func joined(_ first: JSONValue, _ second: JSONValue) -> JSONValue? {
    if let split = listSplit {
      var items: [JSONValue] = []
      for item in Self.items(first, split) + Self.items(second, split)
      where !items.contains(.string(item)) {
        items.append(.string(item))
      }
      return .array(items)
    }
    guard let joint else { return nil }
    let texts = [first, second].map { ListParsing.trimmed($0.cellText) }
    // The same text twice is one text.
    return texts[0] == texts[1] ? first : .string(texts.joined(separator: joint))
  }

  /// The items of a value: the elements of a JSON array, which may also stand in a cell, or the parts of
  /// a text.
  static func items(_ value: JSONValue, _ split: (String) -> [String]) -> [String] {
    var value = value
    if case .string(let text) = value, text.hasPrefix("[\""),
      let array = try? JSONReader.value(of: Array(text.utf8).span)
    {
      value = array
    }
    guard case .array(let elements) = value else { return split(value.cellText) }
    return elements.map { ListParsing.trimmed($0.cellText) }.filter { !$0.isEmpty }
  }
}
