extension WordChange {
  /// What was searched, in words.
  public func text(in language: Language) -> String {
    let list = words.joined(separator: language.comma)
    let isAll = count == words.count
    switch cause {
    case .typingError:
      return language.choose(
        "no record has '\(typed)': searched '\(list)'",
        "没有记录包含“\(typed)”，按“\(list)”查找"
      )
    case .beginning:
      return language.choose(
        "words that begin with '\(typed)': searched \(list)"
          + (isAll ? "" : " (\(words.count) of \(count))"),
        "按以“\(typed)”开头的词查找：\(list)" + (isAll ? "" : "（\(count) 个词中的 \(words.count) 个）")
      )
    case .character:
      return language.choose(
        "pairs of characters with '\(typed)': searched \(list)"
          + (isAll ? "" : " (\(words.count) of \(count))"),
        "按含“\(typed)”的相邻两字查找：\(list)" + (isAll ? "" : "（\(count) 组中的 \(words.count) 组）")
      )
    }
  }
}

extension RelatedTag {
  /// The tag with its counts, in words.
  public func text(in language: Language) -> String {
    language.choose(
      "\(tag) (\(hits) of \(hitCount) hits, \(records) of \(recordCount) records)",
      "\(tag)（\(hitCount) 条结果中 \(hits) 条，\(recordCount) 条记录中 \(records) 条）"
    )
  }
}

extension HitText {
  /// What stands over tags that are tied to the hits.
  package var relatedTags: String { language.choose("related tags:", "相关标签：") }
}
