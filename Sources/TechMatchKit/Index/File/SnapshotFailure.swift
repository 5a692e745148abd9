/// Why an index file cannot be written or used.
public enum SnapshotFailure: Error, Equatable, Sendable {
  /// There is no such file.
  case missing
  /// It cannot be opened.
  case noAccess
  /// It, or its folder, cannot be written, or the disk is full; the file that was there is there still.
  case unwritable
  /// It is no index file.
  case foreign
  /// Another version of the library wrote it.
  case version(Int)
  /// It is shorter or longer than it was written.
  case cut(bytes: Int, of: Int)
  /// Bytes are not what was written; the first place that was noticed, and what lies there.
  case damaged(byte: Int, in: String)
  /// It was built with another analyser, weighting or thesaurus.
  case otherConfiguration
  /// The records cannot be indexed.
  case index(IndexError)

  /// The failure in words, with a way out.
  public func text(_ language: Language) -> String {
    switch self {
    case .missing: language.choose("no such index file", "没有这个索引文件")
    case .noAccess: language.choose("cannot be opened; check its permissions", "无法打开，请检查权限")
    case .unwritable:
      language.choose(
        "cannot be written (is the disk full, the folder writable?); what was there is there still",
        "无法写入（磁盘是否已满、文件夹是否可写？）；原有文件未改动"
      )
    case .foreign: language.choose("is no index file of techmatch", "不是 techmatch 的索引文件")
    case .version(let found):
      language.choose(
        "is of version \(found), expected \(SnapshotHeader.version); make it again with techmatch index",
        "版本为 \(found)，应为 \(SnapshotHeader.version)；请用 techmatch index 重新生成"
      )
    case .cut(let bytes, let all):
      language.choose(
        "has \(bytes) bytes, expected \(all); make it again with techmatch index",
        "大小为 \(bytes) 字节，应为 \(all) 字节；请用 techmatch index 重新生成"
      )
    case .damaged(let byte, let column):
      language.choose(
        "is damaged at byte \(byte) (\(column)); make it again with techmatch index",
        "在第 \(byte) 字节处损坏（\(column)）；请用 techmatch index 重新生成"
      )
    case .otherConfiguration:
      language.choose(
        "was built with other settings; make it again with techmatch index",
        "是用其他设置建立的，请用 techmatch index 重新生成"
      )
    case .index(let error):
      language.choose("the records cannot be indexed: \(error)", "记录无法索引：\(error)")
    }
  }
}
