import TechMatchKit

extension ServiceFailure: LocalizedFailure {
  /// The failure in words, with a way out that names no option of a command.
  public func text(in language: Language) -> String {
    switch self {
    case .strict(let errors):
      return language.choose(
        "\(errors) error\(errors == 1 ? "" : "s") in the files: nothing was done",
        "文件中有 \(errors) 个错误，未作任何处理"
      )
    case .noRecord(let id, let side, let count, let nearest):
      let hint = nearest.map { language.choose("; did you mean \($0)?", "；是否为 \($0)？") } ?? ""
      return language.choose(
        "no \(side.rawValue) has the identifier '\(id)' among \(count) records\(hint)",
        "\(count) 条\(side.name(in: .zh))中没有编号“\(id)”\(hint)"
      )
    case .nothingToJudge(let rubric):
      return language.choose(
        "\(rubric): no criterion is of kind marks, so there is nothing for judges to mark",
        "\(rubric)：没有类型为 marks 的评分项，无须评委打分"
      )
    case .noBids(let challenge):
      return language.choose(
        "\(challenge): there is no bid for it that was not withdrawn",
        "\(challenge)：没有未撤回的揭榜方案"
      )
    case .otherSide(let id, let side):
      return language.choose(
        "'\(id)' is there as \(side.opposite.rawValue), not as \(side.rawValue)",
        "“\(id)”是\(side.opposite.name(in: .zh))，不是\(side.name(in: .zh))"
      )
    case .withdrawn(let id, let side, let withdrawal):
      return withdrawal.text(
        of: ("the \(side.rawValue) '\(id)'", "\(side.name(in: .zh))“\(id)”"),
        in: language
      )
    case .unsound(let damage):
      return language.choose(
        "the index file \(damage.text(in: .en)); results would lack something",
        "索引文件\(damage.text(in: .zh))；结果可能不完整"
      )
    case .unknownChallenges(let challenges):
      return challenges.map { challenge in
        let bids =
          challenge.bids.prefix(5).joined(separator: language.comma)
          + (challenge.bids.count > 5 ? language.comma + "…" : "")
        let hint =
          challenge.nearest.map { language.choose("; did you mean \($0)?", "；是否为 \($0)？") } ?? ""
        return language.choose(
          "no demand has the identifier '\(challenge.id)' that \(bids) \(challenge.bids.count == 1 ? "is" : "are") for\(hint)",
          "没有编号为“\(challenge.id)”的榜单，而 \(bids) 是应答该榜单的\(hint)"
        )
      }.joined(separator: "\n")
    case .nothingJudged(let judgements):
      return language.choose(
        "none of the demands was judged; check that \(judgements) uses the same identifiers",
        "没有任何需求被评判，请检查 \(judgements) 中的编号是否一致"
      )
    case .refusedOnReplacing, .nothingToReplaceWith, .unreadableLedger, .unclearSource:
      return importText(in: language)
    case .samePapers(let file, let other, let stem):
      return language.choose(
        "\(file): its papers would replace those of \(other), because the names of both begin with '\(stem)'; "
          + "publish one of them, or each into a folder of its own",
        "\(file)：其公示和报告会替换 \(other) 的，因为两者的文件名都以“\(stem)”开头；请只发布其中一份，或分别存入不同的文件夹"
      )
    case .repeatedChallenge(let id):
      return language.choose("challenge \(id) is named twice", "榜单 \(id) 重复指定")
    case .repeatedLedger(let file, let other, let challenge):
      return language.choose(
        "\(file): is the ledger of challenge \(challenge), as \(other) is; name the one that the new ledger replaces",
        "\(file)：与 \(other) 同为榜单 \(challenge) 的台账；请只指定新台账所取代的那一份"
      )
    case .overwrites, .noCatalogue, .batchTooLarge, .noRoom, .sheetFailed, .saveFailed:
      return batchText(in: language)
    }
  }

  /// Failures of a batch.
  private func batchText(in language: Language) -> String {
    switch self {
    case .overwrites(let path, let other):
      let same = path == other
      return language.choose(
        "\(path): this file is read or written already\(same ? "" : ", as \(other)"); name another file",
        "\(path)：该文件已用于输入或输出\(same ? "" : "（\(other)）")，请指定其他文件"
      )
    case .noCatalogue:
      return language.choose(
        "there is no catalogue to keep the batch in",
        "没有可保存批次的目录"
      )
    case .sheetFailed(let result, let failure):
      return language.choose(
        "\(failure.text(in: .en)); the result \(result) is whole, only its sheet is missing",
        "\(failure.text(in: .zh))；结果 \(result) 完整，仅缺表格"
      )
    case .saveFailed(let result, let failure):
      return language.choose(
        "\(failure.text(in: .en)); the result \(result) is whole, but the catalogue does not have it",
        "\(failure.text(in: .zh))；结果 \(result) 完整，但未存入目录"
      )
    case .batchTooLarge(let path):
      return language.choose(
        "\(path): cannot be read, or is larger than a catalogue can keep (900 MB); the file itself is whole",
        "\(path)：无法读取，或超过目录可保存的大小（900 MB）；文件本身完整"
      )
    case .noRoom(let folder, let bytes):
      return language.choose(
        "\(folder): cannot be written; make room for \(bytes) bytes",
        "\(folder)：无法写入；需要 \(bytes) 字节的空间"
      )
    default: return "\(self)"
    }
  }

  /// Failures of an import into a catalogue.
  private func importText(in language: Language) -> String {
    switch self {
    case .refusedOnReplacing(let errors):
      return language.choose(
        "\(errors) error\(errors == 1 ? "" : "s"): nothing was imported; the records that were refused would have been withdrawn",
        "有 \(errors) 个错误，未导入任何记录；否则被拒绝的记录会被撤回"
      )
    case .nothingToReplaceWith(let kind, let files):
      return language.choose(
        "no \(kind.rawValue) in \(files.joined(separator: ", ")): all of them would be withdrawn",
        "\(files.joined(separator: "、")) 中没有\(kind.name(in: .zh))，会撤回全部记录"
      )
    case .unclearSource(let file, let sources):
      return language.choose(
        "\(file): it cannot be told whether its records are those of the source \(sources.map { "'\($0)'" }.joined(separator: " or ")); nothing was changed, say whose they are",
        "\(file)：无法判断是否为来源\(sources.map { "“\($0)”" }.joined(separator: "或"))的记录；未作任何更改，请指明来源"
      )
    case .unreadableLedger(let path):
      return language.choose(
        "\(path): an entry of the ledger, or a decision about a name, is not readable; export again",
        "\(path)：台账或单位名称决定中有无法读取的记录，请重新导出"
      )
    default: return "\(self)"
    }
  }
}
