/// A university, institute, enterprise or agency.
///
/// A `Sendable` value. A missing value is `nil` or empty: it is *unknown*, never 0 or `""`.
public struct Organisation: Sendable, Equatable {
  /// The identifier, unique among the organisations of a file.
  public var id: RecordID
  /// The full name (单位名称).
  public var name: String
  /// The English name, in addition to a Chinese one.
  public var nameEnglish: String?
  /// Other names it goes by (光机所, 长春光机所).
  public var aliases: [String] = []
  /// 企业, 高等院校, 研究机构 or other words of the file.
  public var kind: String?
  /// The unified social credit code (统一社会信用代码, GB 32100), 18 characters.
  public var creditCode: String?
  /// Where it is.
  public var region: Region?
  /// The qualifications of the enterprise ladder that it holds (高新技术企业, 专精特新 …).
  public var ladder: [String] = []
  /// Parent organisations.
  public var parents: [String] = []
  /// Alliances it belongs to.
  public var memberships: [String] = []
  /// Whom to contact; hidden by default.
  public var contact: Contact?
  /// The text of known fields that matching does not read.
  public var details: [RecordField: String] = [:]
  /// Columns or keys that stand for no known field, in the order of the file.
  public var attributes: [Attribute] = []
  /// Where the record came from.
  public var source = RecordSource()

  /// Makes an organisation of which only identifier and name are known.
  public init(id: RecordID, name: String) {
    self.id = id
    self.name = name
  }
}
