/// The four kinds of record that a file can hold.
public enum RecordKind: String, CaseIterable, Sendable {
  /// A result that a university or institute offers (科技成果).
  case achievement
  /// A need that an enterprise states (技术需求), including challenges (揭榜挂帅).
  case demand
  /// An answer to a challenge (揭榜申请).
  case bid
  /// A university, institute, enterprise or agency (单位).
  case organisation
}
