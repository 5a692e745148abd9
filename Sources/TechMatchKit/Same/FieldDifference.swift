/// A field in which two records of one side have different values.
///
/// Contacts are not compared. A `Sendable` value.
public struct FieldDifference: Sendable, Equatable {
  /// The key of the field, or the name of an attribute.
  public var field: String
  /// The value of the first record as text, lists joined by `；`; `nil` for none.
  public var first: String?
  /// The value of the other record, `nil` for none.
  public var other: String?
}

extension FieldDifference {
  /// The fields in which two achievements differ, in the order of `RecordField.allCases`, then
  /// attributes in the order in which they occur.
  public static func between(_ first: Achievement, _ other: Achievement) -> [FieldDifference] {
    between(values(first), values(other))
  }

  /// The fields in which two demands differ.
  public static func between(_ first: Demand, _ other: Demand) -> [FieldDifference] {
    between(values(first), values(other))
  }

  private typealias Values = (fields: [RecordField: String], attributes: [Attribute])

  private static func between(_ first: Values, _ other: Values) -> [FieldDifference] {
    var differences = RecordField.allCases.compactMap { field in
      difference(field.rawValue, first.fields[field], other.fields[field])
    }
    var names: [String] = []
    for attribute in first.attributes + other.attributes where !names.contains(attribute.name) {
      names.append(attribute.name)
    }
    func value(_ name: String, _ values: Values) -> String? {
      let texts = values.attributes.filter { $0.name == name }.map(\.value)
      return texts.isEmpty ? nil : texts.joined(separator: "；")
    }
    differences += names.compactMap { difference($0, value($0, first), value($0, other)) }
    return differences
  }

  private static func difference(
    _ field: String,
    _ first: String?,
    _ other: String?
  ) -> FieldDifference? {
    first == other ? nil : FieldDifference(field: field, first: first, other: other)
  }

  private static func values(_ record: Achievement) -> Values {
    var fields = record.details
    fields[.title] = record.title
    fields[.summary] = record.summary
    fields[.titleEnglish] = record.titleEnglish
    fields[.summaryEnglish] = record.summaryEnglish
    fields[.tags] = joined(record.tags)
    fields[.indicators] = record.indicators
    fields[.institution] = joined(record.institutions)
    fields[.region] = record.region?.text
    fields[.field] = joined(record.fields)
    fields[.industries] = joined(record.industries)
    fields[.readiness] = record.readiness?.text
    fields[.modes] = record.transferModes.flatMap { joined($0.modes.map(\.code)) }
    fields[.price] = record.price?.text
    fields[.status] = record.status?.text
    return (fields, record.attributes)
  }

  private static func values(_ record: Demand) -> Values {
    var fields = record.details
    fields[.title] = record.title
    fields[.summary] = record.summary
    fields[.content] = record.content
    fields[.titleEnglish] = record.titleEnglish
    fields[.summaryEnglish] = record.summaryEnglish
    fields[.tags] = joined(record.tags)
    fields[.indicators] = record.indicators
    fields[.organisation] = record.organisation
    fields[.region] = record.region?.text
    fields[.field] = joined(record.fields)
    fields[.industries] = joined(record.industries)
    fields[.type] = record.type
    fields[.requiredReadiness] = record.requiredReadiness?.text
    fields[.modes] = record.transferModes.flatMap { joined($0.modes.map(\.code)) }
    fields[.budget] = record.budget?.text
    switch record.timeSpan {
    case .months(_, let text): fields[.timeRange] = text
    case .dates(let span): fields[.timeRange] = span.text
    case nil: break
    }
    fields[.deadline] = record.deadline?.text
    fields[.requiredRegion] = record.requiredRegion?.text
    fields[.status] = record.status?.text
    fields[.bounty] = record.challenge?.bounty?.text
    fields[.conditions] = record.challenge?.conditions
    fields[.intellectualProperty] = record.challenge?.intellectualProperty
    return (fields, record.attributes)
  }

  private static func joined(_ items: [String]) -> String? {
    items.isEmpty ? nil : items.joined(separator: "；")
  }
}
