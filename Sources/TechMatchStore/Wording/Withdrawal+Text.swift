import TechMatchKit

extension Withdrawal {
  /// That a record was withdrawn, when and by what, and what brings it back.
  ///
  /// - Parameters:
  ///   - record: What people call the record, such as `the demand 'D-1'`.
  ///   - language: The language.
  /// - Returns: A sentence without a full stop.
  public func text(of record: (english: String, chinese: String), in language: Language) -> String {
    let when = LocalTime().text(of: time)
    guard !files.isEmpty else {
      return language.choose(
        "\(record.english) was withdrawn on \(when); importing it again brings it back",
        "\(record.chinese)已于 \(when) 撤回；重新导入即可恢复"
      )
    }
    return language.choose(
      "\(record.english) was withdrawn on \(when) by import \(run), which no longer had it (\(files.joined(separator: ", "))); "
        + "importing it again brings it back",
      "\(record.chinese)已于 \(when) 撤回，第 \(run) 次导入（\(files.joined(separator: "、"))）中没有它；重新导入即可恢复"
    )
  }
}
