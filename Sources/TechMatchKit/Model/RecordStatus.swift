/// How far a record has come, reduced to what matching needs.
///
/// Offices use dozens of words for it (需求征集, 发榜公告, 已转化 …); each is read as one of these phases, and
/// its text is kept. Immutable and `Sendable`.
public struct RecordStatus: Hashable, Sendable {
  /// What a status means for a match.
  public enum Phase: String, CaseIterable, Sendable {
    /// Open for partners: 可转化, 有效, 发榜公告.
    case open
    /// In talks, still open: 洽谈中, 对接中.
    case inTalks
    /// Transferred or solved: 已转化, 已解决, 任务签订.
    case taken
    /// Withdrawn or void: 已失效, 已撤回, 流标, 取消.
    case withdrawn
  }

  /// The phase, or `nil` when the words are not in the vocabulary.
  public let phase: Phase?

  /// The text that it was read from.
  public let text: String

  /// Makes a status from text whose phase is known.
  public init(phase: Phase?, text: String) {
    self.phase = phase
    self.text = text
  }
}
