/// A university, institute, enterprise or agency.
///
/// A value, `Sendable`. A missing value is `nil` or empty: *unknown*, never 0 or `""`.
public struct Organisation: Sendable, Equatable {
  /// The identifier, unique among the organisations of a file.
  public var id: RecordID
  /// The full name (单位名称).
  public var name: String
  /// Other names it goes by (光机所, 长春光机所).
  public var aliases: [String] = []
  /// 企业, 高等院校, 研究机构 or other words of the file.
  public var kind: String?
  /// The unified social credit code (统一社会信用代码, GB 32100), 18 characters.
  public var creditCode: String?
  /// Where it is.
  public var region: Region?
  /// Steps of the enterprise ladder it has reached (高新技术企业, 专精特新 …).
  public var ladder: [String] = []
  /// Parent organisations.
  public var parents: [String] = []
  /// Alliances it belongs to.
  public var memberships: [String] = []
  /// Whom to call; hidden by default.
  public var contact: Contact?
  /// Known fields that matching does not read, by field.
  public var details: [RecordField: String] = [:]
  /// Columns or keys that no field is known for, in the file's order.
  public var attributes: [Attribute] = []
  /// Where the record came from.
  public var source = RecordSource()

  /// Makes an organisation of which only the name is known yet.
  public init(id: RecordID, name: String) {
    self.id = id
    self.name = name
  }
}
