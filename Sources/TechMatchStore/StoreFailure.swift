import Foundation
import GRDB
import TechMatchKit

/// Why a catalogue could not do something; nothing was changed.
public enum StoreFailure: Error, Equatable, Sendable {
  /// Why a file cannot be used as a catalogue.
  public enum Reason: Equatable, Sendable {
    /// There is no such file.
    case missing
    /// The path names a folder.
    case isFolder
    /// It is some other file, or a database of another program.
    case foreign
    /// A later version of this library has changed its schema.
    case later
    /// It is damaged, with SQLite's own words.
    case damaged(String)
    /// It, or the folder it lies in, cannot be read or written; SQLite's own words.
    case noAccess(String)
  }

  /// The file cannot be used.
  case unusable(path: String, Reason)
  /// Another process is writing, and went on longer than ``Catalogue/patience``.
  case busy(path: String)
  /// There is no room on the disk.
  case full(path: String)
  /// The identifier is that of a record from another source.
  case otherSource(kind: RecordKind, id: RecordID, source: String, place: RecordSource)
  /// The identifier holds a character that no spreadsheet can hold (U+0000).
  case unusableID(kind: RecordKind, place: RecordSource)
  /// The catalogue has no such record, or it is withdrawn.
  case noRecord(kind: RecordKind, id: RecordID, nearest: String?)
  /// A contract with this registration number is in the ledger already.
  case registered(number: String, demand: RecordID, achievement: RecordID)
  /// An entry to be restored is not the one of this number in this ledger, or was changed.
  case otherLedger(number: Int)
  /// There is no saved batch of this name; the names that there are.
  case noBatch(name: String, others: [String])
  /// There is a saved batch of this name already.
  case batchExists(name: String)

  /// Runs `body`, and turns what SQLite says into a failure.
  static func catching<Result>(
    _ path: String,
    _ body: () throws -> Result
  ) throws(StoreFailure) -> Result {
    do {
      return try body()
    } catch let failure as StoreFailure {
      throw failure
    } catch {
      throw StoreFailure(error, path)
    }
  }

  /// What an error of SQLite means.
  init(_ error: any Error, _ path: String) {
    guard let error = error as? DatabaseError else {
      self = .unusable(path: path, .damaged("\(error)"))
      return
    }
    let words = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_NOTADB: self = .unusable(path: path, .foreign)
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
      self = .unusable(path: path, .noAccess(words))
    // A full disk often shows as a failed write.
    case .SQLITE_IOERR where Self.isFull(path): self = .full(path: path)
    default: self = .unusable(path: path, .damaged(words))
    }
  }

  private static func isFull(_ path: String) -> Bool {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let attributes = try? FileManager.default.attributesOfFileSystem(forPath: folder)
    return ((attributes?[.systemFreeSize] as? NSNumber)?.intValue ?? .max) < 1 << 16
  }

  /// The failure in words, with a way out.
  public func text(_ language: Language) -> String {
    switch self {
    case .unusable(let path, let reason): path + language.choose(": ", "：") + reason.text(language)
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
        "\(place.file):\(place.line): the \(kind.rawValue) '\(id)' is in the catalogue from the source '\(source)'; give it an identifier of its own, or import with --source \(source)",
        "\(place.file):\(place.line)：编号“\(id)”已由来源“\(source)”导入；请更换编号，或使用 --source \(source) 导入"
      )
    case .unusableID(_, let place):
      language.choose(
        "\(place.file):\(place.line): the identifier holds the character U+0000; take it out",
        "\(place.file):\(place.line)：编号含有字符 U+0000，请删除该字符"
      )
    case .noRecord(let kind, let id, let nearest):
      language.choose(
        "no \(kind.rawValue) in the catalogue has the identifier '\(id)'"
          + (nearest.map { "; did you mean \($0)?" } ?? ""),
        "目录中没有编号为“\(id)”的\(kind.chineseName)" + (nearest.map { "；是否为 \($0)？" } ?? "")
      )
    case .registered(let number, let demand, let achievement):
      language.choose(
        "the contract \(number) is in the ledger already, for \(demand) and \(achievement)",
        "合同登记号 \(number) 已记入台账（\(demand) 与 \(achievement)）"
      )
    case .otherLedger(let number):
      language.choose(
        "entry \(number) of the ledger to be restored was changed, or is another one here; import into a new catalogue",
        "待恢复台账的第 \(number) 条记录被改动过，或与现有台账不同；请导入到新的目录文件"
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

extension StoreFailure.Reason {
  fileprivate func text(_ language: Language) -> String {
    switch self {
    case .missing:
      language.choose(
        "no such catalogue; techmatch import --store makes one",
        "没有这个目录文件；可用 techmatch import --store 建立"
      )
    case .isFolder: language.choose("is a folder; name a file", "是文件夹，请指定文件")
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
    case .damaged(let words):
      language.choose(
        "cannot be read on (\(words)); techmatch verify --store checks it, a backup or an export restores it",
        "无法继续读取（\(words)）；可用 techmatch verify --store 检查，并用备份或导出文件恢复"
      )
    case .noAccess(let words):
      language.choose(
        "cannot be opened (\(words)); the file and its folder must be writable, also for reading while others write",
        "无法打开（\(words)）；文件及其所在文件夹须可写（读取时也需要）"
      )
    }
  }
}
