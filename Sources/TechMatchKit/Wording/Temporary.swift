extension ImportFailure: LocalizedFailure {
  public func text(in language: Language) -> String {
    switch self {
    case .notFound(let path):
      language.choose("\(path): no such file", "\(path)：文件不存在")
    case .isDirectory(let path):
      language.choose("\(path): is a folder; name the files in it", "\(path)：是文件夹，请指定其中的文件")
    case .unreadable(let path):
      language.choose("\(path): cannot be read; check its permissions", "\(path)：无法读取，请检查权限")
    case .tooLarge(let path, let bytes):
      language.choose(
        "\(path): has \(bytes) bytes, at most \(InputFile.largest) are possible; split it",
        "\(path)：大小为 \(bytes) 字节，上限为 \(InputFile.largest)，请拆分"
      )
    }
  }
}
extension IndexError: LocalizedFailure {
  public func text(in language: Language) -> String { "\(self)" }
}
extension SnapshotFailure: LocalizedFailure {
  public func text(in language: Language) -> String { text(language) }
}
extension StatisticsFailure: LocalizedFailure {
  public func text(in language: Language) -> String { text(language) }
}
extension ThesaurusFailure: LocalizedFailure {
  public func text(in language: Language) -> String { text(language) }
}
extension EvaluationFailure: LocalizedFailure {
  public func text(in language: Language) -> String { text(language) }
}
extension MarksFailure: LocalizedFailure {
  public func text(in language: Language) -> String { text(language) }
}
extension RubricFailure: LocalizedFailure {
  public func text(in language: Language) -> String { text(language) }
}
extension LedgerFailure: LocalizedFailure {
  public func text(in language: Language) -> String { "\(self)" }
}
