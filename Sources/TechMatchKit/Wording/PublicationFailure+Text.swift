extension PublicationFailure: LocalizedFailure {
  /// The failure in words, with the ways out.
  public func text(in language: Language) -> String {
    switch self {
    case .similarity(let challenge, let criterion, let weight):
      language.choose(
        "\(challenge): no notice of result, because '\(criterion)' gives \(weight) points for the likeness of words, "
          + "which says nothing of a bid's quality; give it the weight 0 and let judges mark it, or state in the "
          + "rubric that it is meant to count (\"similarityCounts\": true), and rank again",
        "\(challenge)：未生成公示，因为“\(criterion)”凭文字相似程度计 \(weight) 分，不能说明方案优劣；"
          + "请将该项权重改为 0、改由评委打分，或在评分细则中写明有意计分（similarityCounts 设为 true），然后重新排名"
      )
    }
  }
}
