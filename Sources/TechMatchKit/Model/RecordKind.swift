/// A kind of record.
public enum RecordKind: String, CaseIterable, Sendable {
  /// A research achievement that a university or institute offers (科技成果).
  case achievement
  /// A technology need that an enterprise states (技术需求), challenges (揭榜挂帅) included.
  case demand
  /// An answer to a challenge (揭榜申请).
  case bid
  /// A university, institute, enterprise or agency (单位).
  case organisation
}
