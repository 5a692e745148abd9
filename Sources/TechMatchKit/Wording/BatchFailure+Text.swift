extension BatchFailure: LocalizedFailure {
  /// The failure in words: what, where, and a way out.
  public func text(in language: Language) -> String {
    switch self {
    case .missing(let path):
      language.choose("\(path): no such file", "\(path)：文件不存在")
    case .unreadable(let path):
      language.choose("\(path): cannot be read", "\(path)：无法读取")
    case .isFolder(let path):
      language.choose("\(path): is a folder; name a file", "\(path)：是文件夹，请指定文件")
    case .unwritable(let path):
      language.choose(
        "\(path): cannot be written; check that the folder exists and is writable",
        "\(path)：无法写入，请检查文件夹是否存在、是否可写"
      )
    case .interrupted(let path):
      language.choose(
        "\(path): cannot be written (is the disk full?); what the checkpoint counts is kept",
        "\(path)：无法写入（磁盘是否已满？）；检查点之前的结果已保留"
      )
    case .noCheckpoint(let path):
      language.choose("\(path): no checkpoint to resume from", "\(path)：没有可续的检查点")
    case .otherCheckpoint(let path):
      language.choose(
        "\(path): files or settings have changed since the checkpoint",
        "\(path)：输入文件或设置与检查点不一致"
      )
    case .lostPartial(let path):
      language.choose(
        "\(path): is missing or shorter than the checkpoint says",
        "\(path)：缺失或短于检查点记录"
      )
    case .noManifest, .otherResult, .noRecords, .otherRecords, .badRecords, .badLine, .changed:
      resultText(in: language)
    case .otherBatch, .doubledPart, .repeatedPart, .targetIsPart, .missingParts, .fewerLines,
      .otherLists, .otherShards:
      partText(in: language)
    }
  }

  /// Failures of a finished result and the files beside it.
  private func resultText(in language: Language) -> String {
    switch self {
    case .noManifest(let path):
      language.choose(
        "\(path): is missing, or not the manifest of a batch",
        "\(path)：缺失，或不是批次清单"
      )
    case .otherResult(let path):
      language.choose(
        "\(path): is not the file that its manifest describes; run the batch again",
        "\(path)：与其清单不符，请重新运行批次"
      )
    case .noRecords(let path):
      language.choose(
        "\(path): is missing; it stands beside every result of a batch",
        "\(path)：缺失；批次的每个结果旁都应有该文件"
      )
    case .otherRecords(let path, let result):
      language.choose(
        "\(path): does not belong to \(result); an interrupted run has replaced it; run the batch again",
        "\(path)：与 \(result) 不符，可能已被中断的运行覆盖，请重新运行批次"
      )
    case .badRecords(let path, let line):
      language.choose(
        "\(path):\(line): expected side, identifier, two digests and a deadline, separated by tabs",
        "\(path):\(line)：应为以制表符分隔的类别、编号、两个摘要与截止日期"
      )
    case .badLine(let path, let byte):
      language.choose(
        "\(path): byte \(byte): expected a list of a batch",
        "\(path)：第 \(byte) 字节处应为批次的列表"
      )
    case .changed(let path):
      language.choose(
        "\(path): has changed while it was read; run the batch again",
        "\(path)：读取期间已被改动，请重新运行批次"
      )
    default: "\(self)"
    }
  }

  /// Failures of parts that are merged, and of batches that are compared.
  private func partText(in language: Language) -> String {
    switch self {
    case .otherBatch(let path, let first):
      return language.choose(
        "\(path): is not of the same batch as \(first); files or settings differ",
        "\(path)：与 \(first) 不属于同一批次，文件或设置不同"
      )
    case .doubledPart(let path, let other, let number):
      return language.choose(
        "\(path): is part \(number), and so is \(other)",
        "\(path)：与 \(other) 同为第 \(number) 部分"
      )
    case .repeatedPart(let path):
      return language.choose("\(path): is named twice", "\(path)：重复指定")
    case .targetIsPart(let path):
      return language.choose(
        "\(path): is a part itself; name another file for the result",
        "\(path)：本身是一个分片，请为结果指定其他文件"
      )
    case .missingParts(let numbers, let count):
      let names = numbers.prefix(10).map { "\($0)/\(count)" }
        .joined(separator: language.choose(", ", "、"))
      return language.choose("missing: part \(names)", "缺少第 \(names) 部分")
    case .fewerLines(let path):
      return language.choose(
        "\(path): has fewer lines than its manifest says",
        "\(path)：行数少于清单记录"
      )
    case .otherLists(let old, let new):
      return language.choose(
        "the earlier batch has lists of \(old.rawValue), the later one of \(new.rawValue)",
        "两个批次的列表类型不同（\(old.rawValue)、\(new.rawValue)）"
      )
    case .otherShards:
      return language.choose(
        "the batches are different parts; merge each first",
        "两个批次是不同的分片，请先分别合并"
      )
    default: return "\(self)"
    }
  }
}

extension OutputFailure: LocalizedFailure {
  /// The failure in words, with a way out.
  public func text(in language: Language) -> String {
    switch self {
    case .isFolder(let path):
      language.choose("\(path): is a folder; name a file", "\(path)：是文件夹，请指定文件")
    case .isDevice(let path):
      language.choose("\(path): is a device, not a file", "\(path)：是设备，不是文件")
    case .cannotCreate(let path):
      language.choose(
        "\(path): cannot be written; check that the folder exists and is writable",
        "\(path)：无法写入，请检查文件夹是否存在、是否可写"
      )
    case .cannotWrite("-"):
      language.choose("the output cannot be written", "无法写出结果")
    case .cannotWrite(let path):
      language.choose(
        "\(path): cannot be written (is the disk full?); nothing was replaced",
        "\(path)：无法写入（磁盘是否已满？），原有文件未改动"
      )
    }
  }
}
