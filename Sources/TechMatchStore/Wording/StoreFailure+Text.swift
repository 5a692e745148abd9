import TechMatchKit

extension StoreFailure: LocalizedFailure {
  /// The failure in words, with a way out.
  public func text(in language: Language) -> String {
    switch self {
    case .unusable(let path, let reason):
      language.choose("\(path): \(reason.text(in: .en))", "\(path)：\(reason.text(in: .zh))")
    case .unindexable(let path, let error):
      language.choose("\(path): \(error.text(in: .en))", "\(path)：\(error.text(in: .zh))")
    case .busy(let path):
      language.choose(
        "\(path): another process is writing; nothing was changed, try again when it is done",
        "\(path)：另一进程正在写入，未作任何更改，请稍后重试"
      )
    case .full(let path):
      language.choose(
        "\(path): the disk is full; nothing was changed, make room and try again",
        "\(path)：磁盘已满，未作任何更改，请清理空间后重试"
      )
    case .otherSource(let kind, let id, let source, let place):
      language.choose(
        "\(place.file):\(place.line): the \(kind.name(in: .en)) '\(id)' is in the catalogue from the source '\(source)'; restore the export into a new catalogue",
        "\(place.file):\(place.line): 编号“\(id)”在目录中属于来源“\(source)”；请恢复到新的目录文件"
      )
    case .retitled(let kind, let source, let records):
      Self.text(ofRetitled: records, kind, source, in: language)
    case .unusableID(_, let place):
      language.choose(
        "\(place.file):\(place.line): the identifier holds the character U+0000; take it out",
        "\(place.file):\(place.line): 编号含有字符 U+0000，请删除该字符"
      )
    case .noRecord(let kind, let id, let nearest):
      language.choose(
        "no \(kind.name(in: .en)) in the catalogue has the identifier '\(id)'"
          + (nearest.map { "; did you mean \($0)?" } ?? ""),
        "目录中没有编号为“\(id)”的\(kind.name(in: .zh))" + (nearest.map { "；是否为“\($0)”？" } ?? "")
      )
    case .withdrawn(let kind, let id, let withdrawal):
      withdrawal.text(
        of: ("the \(kind.name(in: .en)) '\(id)'", "\(kind.name(in: .zh))“\(id)”"),
        in: language
      )
    case .otherKind(let kind, let id, let found):
      language.choose(
        "'\(id)' is in the catalogue as \(found.name(in: .en)), not as \(kind.name(in: .en))",
        "目录中的“\(id)”是\(found.name(in: .zh))，不是\(kind.name(in: .zh))"
      )
    case .registered(let number, let demand, let achievement):
      language.choose(
        "the contract \(number) is in the ledger already, for \(demand) and \(achievement)",
        "合同登记号 \(number) 已记入台账（\(demand) 与 \(achievement)）"
      )
    case .noContract(let number, let pair, let others, let owner):
      Self.noContract(number, pair, others, owner, in: language)
    case .otherLedger(let number):
      language.choose(
        "entry \(number) of the ledger to be restored is another one in this catalogue; import into a new catalogue",
        "待恢复台账的第 \(number) 条记录与现有台账不同；请导入到新的目录文件"
      )
    case .brokenLedger(let number):
      language.choose(
        "entry \(number) of the ledger to be restored, or one before it, was changed or removed since it was exported; export again",
        "待恢复台账的第 \(number) 条或之前的记录在导出后被改动或删除；请重新导出"
      )
    case .noBatch(let name, let others):
      language.choose(
        "no saved batch is called '\(name)'; there are: \(others.joined(separator: ", "))",
        "没有名为“\(name)”的批次；现有：\(others.joined(separator: "、"))"
      )
    case .batchExists(let name):
      language.choose(
        "a saved batch is called '\(name)' already; choose another name",
        "已有名为“\(name)”的批次，请换一个名称"
      )
    }
  }
}

extension StoreFailure {
  /// The most records that are listed.
  private static let listed = 10

  fileprivate static func text(
    ofRetitled records: [RetitledRecord],
    _ kind: RecordKind,
    _ source: String,
    in language: Language
  ) -> String {
    let head = language.choose(
      "\(records.count) \(kind.name(in: .en))s of the source '\(source)' have other titles altogether under the same identifiers:",
      "来源“\(source)”中有 \(records.count) 条\(kind.name(in: .zh))编号未变而名称完全不同："
    )
    let lines = records.prefix(listed).map { record in
      let titles = [record.oldTitle, record.newTitle].map {
        DisplayWidth.truncated(TableWriter.oneLine($0), to: 32)
      }
      return language.choose(
        "  \(record.id) (\(record.place.placeText)): \(titles[0]) → \(titles[1])",
        "  \(record.id)（\(record.place.placeText)）：\(titles[0]) → \(titles[1])"
      )
    }
    let rest =
      records.count > listed
      ? [
        language.choose(
          "  … and \(records.count - listed) more",
          "  ……另有 \(records.count - listed) 条"
        )
      ]
      : []
    let end = language.choose(
      "nothing was changed; identifiers seem to have moved to other records: correct them, name another source, or let them through if the titles are right",
      "未作任何更改；编号可能错位。请更正编号、换用其他来源，或在名称无误时放行"
    )
    return ([head] + lines + rest + [end]).joined(separator: "\n")
  }

  /// Which contracts there are where one was not found.
  private static func noContract(
    _ number: String,
    _ pair: RecordPair,
    _ others: [String],
    _ owner: RecordPair?,
    in language: Language
  ) -> String {
    if let owner {
      return language.choose(
        "the contract \(number) is that of \(owner.demand) and \(owner.achievement)",
        "合同登记号 \(number) 属于 \(owner.demand) 与 \(owner.achievement)"
      )
    }
    let start = language.choose(
      "the ledger has no contract \(number) of \(pair.demand) and \(pair.achievement)",
      "台账中没有 \(pair.demand) 与 \(pair.achievement) 的合同 \(number)"
    )
    guard !others.isEmpty else { return start }
    return start
      + language.choose(
        "; there is: \(others.joined(separator: ", "))",
        "；已有：\(others.joined(separator: "、"))"
      )
  }
}

extension StoreFailure.Reason {
  /// The reason in words, to follow the name of the file.
  func text(in language: Language) -> String {
    switch self {
    case .missing: language.choose("no such catalogue", "没有这个目录文件")
    case .isFolder: language.choose("is a folder; name a file", "是文件夹，请指定文件")
    case .noFolder(let folder):
      language.choose(
        "the folder \(folder) does not exist; make it first",
        "文件夹 \(folder) 不存在，请先建立"
      )
    case .foreign:
      language.choose(
        "is no catalogue of techmatch; was another file meant?",
        "不是 techmatch 的目录文件，是否指定了别的文件？"
      )
    case .later:
      language.choose(
        "was written by a later version of techmatch; use that version",
        "由更新版本的 techmatch 写入，请使用该版本"
      )
    case .damaged(let damage):
      language.choose(
        "cannot be read on (\(damage.text(in: .en))); a backup or an export restores it",
        "无法继续读取（\(damage.text(in: .zh))）；可用备份或导出文件恢复"
      )
    case .noAccess(let words):
      language.choose(
        "cannot be opened (\(words)); the file and its folder must be writable, also for reading while others write",
        "无法打开（\(words)）；文件及其所在文件夹须可写（读取时也需要）"
      )
    }
  }
}

extension StoreFailure.Damage {
  fileprivate func text(in language: Language) -> String {
    switch self {
    case .database(let words): words
    case .missingRecords: language.choose("records are missing", "缺少记录")
    case .recordRow: language.choose("a row of records is not readable", "有一行记录无法读取")
    case .ledgerRow:
      language.choose("an entry of the ledger is not readable", "有一条台账记录无法读取")
    case .nameRow:
      language.choose("a decision about a name is not readable", "有一条单位名称决定无法读取")
    case .record(let place):
      language.choose(
        "the record from \(place.file):\(place.line) is not readable",
        "来自 \(place.file):\(place.line) 的记录无法读取"
      )
    }
  }
}
