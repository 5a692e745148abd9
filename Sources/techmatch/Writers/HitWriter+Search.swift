import TechMatchKit

/// What stands before and behind the hits of a search.
extension HitWriter {
  /// Writes what was searched in the place of words, as data alone: people read it on standard error.
  mutating func write(_ changes: [WordChange], _ target: Side) throws {
    guard !changes.isEmpty else { return }
    let list = changes.map { change in
      JSONText.object([
        ("word", .string(change.typed)), ("cause", .string(change.cause.rawValue)),
        ("searched", .array(change.words.map { .string($0) })), ("count", .integer(change.count)),
      ])
    }
    try write("changed_words", .array(list), target)
  }

  /// Writes the tags that are tied to the hits.
  mutating func write(_ tags: [RelatedTag], _ target: Side) throws {
    guard !tags.isEmpty else { return }
    if look.format == .table {
      try output.line(HitText(language: look.language).relatedTags)
      // A tag is one line, whatever a file has.
      try output.lines(tags.map { "  " + TableWriter.oneLine($0.text(in: look.language)) })
    }
    let list = tags.map { tag in
      JSONText.object([
        ("tag", .string(tag.tag)), ("hits", .integer(tag.hits)),
        ("hit_count", .integer(tag.hitCount)),
        ("records", .integer(tag.records)), ("record_count", .integer(tag.recordCount)),
      ])
    }
    try write("related_tags", .array(list), target)
  }

  /// Writes one object for the whole query, so that every other object is a hit.
  private mutating func write(_ name: String, _ list: JSONText, _ target: Side) throws {
    switch look.format {
    case .json, .jsonl: try write(.object([(target.opposite.rawValue, .null), (name, list)]))
    case .table, .csv: break
    }
  }
}
