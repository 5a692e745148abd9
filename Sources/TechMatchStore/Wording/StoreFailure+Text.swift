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
        "\(place.file):\(place.line): the \(kind.name(in: .en)) '\(id)' is in the catalogue from the source '\(source)'; give it an identifier of its own, or import it from that source",
        "\(place.file):\(place.line): 编号“\(id)”已由来源“\(source)”导入；请更换编号，或以该来源导入"
      )
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
    case .withdrawn(let kind, let id):
      language.choose(
        "the \(kind.name(in: .en)) '\(id)' is withdrawn; importing it again brings it back",
        "\(kind.name(in: .zh))“\(id)”已撤回；重新导入即可恢复"
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
    case .record(let place):
      language.choose(
        "the record from \(place.file):\(place.line) is not readable",
        "来自 \(place.file):\(place.line) 的记录无法读取"
      )
    }
  }
}
