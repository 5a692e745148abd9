/// Where a record stands in its life, reduced to what matching must know.
///
/// Offices use dozens of words for it (需求征集, 发榜公告, 已转化 …); each leads to one of these cases and the
/// words are kept. Immutable and `Sendable`.
public struct RecordStatus: Hashable, Sendable {
  /// What the words mean for a match.
  public enum Phase: String, CaseIterable, Sendable {
    /// Open for partners: 可转化, 有效, 发榜公告.
    case open
    /// In talks, still open: 洽谈中, 对接中.
    case inTalks
    /// Taken: 已转化, 已解决, 任务签订.
    case taken
    /// No longer offered: 已失效, 已撤回, 流标, 取消.
    case withdrawn
  }

  /// What the words mean, or `nil` when they are not in the vocabulary.
  public let phase: Phase?

  /// The words of the file.
  public let text: String

  /// Makes a status from words whose meaning is already known.
  public init(phase: Phase?, text: String) {
    self.phase = phase
    self.text = text
  }
}
