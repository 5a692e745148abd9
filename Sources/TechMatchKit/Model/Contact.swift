/// Whom to contact about a record.
///
/// Nothing in this library prints it unless asked to.
///
/// `description` and `debugDescription` are masked, so that an interpolated record or a log line
/// does not leak a telephone number. A `Sendable` value.
public struct Contact: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
  /// The person or office, or `nil` when the file names none.
  public var name: String?

  /// The telephone number or address, or `nil` when the file gives none.
  public var phone: String?

  /// The people behind the work (完成人, 发明人), or `nil` when the file names none.
  public var people: String?

  /// Makes a contact.
  public init(name: String? = nil, phone: String? = nil, people: String? = nil) {
    self.name = name
    self.phone = phone
    self.people = people
  }

  /// Whether nothing is known.
  public var isEmpty: Bool { name == nil && phone == nil && people == nil }

  /// A mask, never the content.
  public var description: String { "(contact hidden)" }

  /// A mask, never the content.
  public var debugDescription: String { description }
}
