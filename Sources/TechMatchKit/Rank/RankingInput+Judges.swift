extension RankingInput {
  /// One judge, and for whom he or she works.
  public struct Judge: Codable, Equatable, Sendable {
    /// The name, by which marks name the judge.
    public var name: String
    /// The employers, as written; none for somebody who is said to have none.
    public var employers: [String]
    /// Organisations and bids that the judge has declared to keep out of (回避), as written.
    public var avoids: [String]

    /// Makes a judge.
    public init(name: String, employers: [String], avoids: [String] = []) {
      self.name = name
      self.employers = employers
      self.avoids = avoids
    }
  }
}

/// The columns of a sheet of judges.
enum JudgeColumn: String, SheetColumn {
  /// The name.
  case judge
  /// For whom the judge works.
  case employer
  /// Whom the judge keeps out of.
  case avoids
  /// Anything; not read.
  case note

  /// How headers are written.
  var headers: [String] {
    switch self {
    case .judge: ["评委", "评委姓名", "评审专家", "专家", "专家姓名", "评审专家姓名", "姓名", "name"]
    case .employer: ["工作单位", "单位", "单位名称", "所在单位", "任职单位", "现工作单位", "所属单位", "organisation"]
    case .avoids: ["回避", "回避单位", "需回避单位", "应回避单位", "回避方案", "利益关系单位", "conflict"]
    case .note: ["备注", "说明", "专业", "职称", "职务", "remark"]
    }
  }
}

extension RankingInput.Judge {
  /// Reads the judges: a row for each, with names and employers, and with what they keep out of.
  ///
  /// Several employers in one cell are separated as organisations are everywhere. 无 stands for none; an
  /// employer that is not stated is a problem, because nothing could be said of its relations.
  ///
  /// - Parameters:
  ///   - file: CSV in UTF-8 or GB 18030, XLSX (all sheets) or JSON objects.
  ///   - workbooks: Opens workbooks; `nil` when they are not read.
  /// - Returns: The judges, by the bytes of their names.
  /// - Throws: ``SheetFailure`` with everything that is wrong, among it a name that occurs twice.
  /// - Complexity: O(*n* log *n*) in the bytes of the file.
  public static func read(
    _ file: InputFile,
    workbooks: WorkbookOpener? = nil
  ) throws(SheetFailure) -> [RankingInput.Judge] {
    var sheet = SmallSheet<JudgeColumn>(file, required: [.judge, .employer], workbooks: workbooks)
    var judges: [RankingInput.Judge] = []
    var lines: [String: Int] = [:]
    func names(_ text: String) -> [String] {
      ListParsing.organisations(text).filter {
        ListParsing.isYes($0) != false && $0 != "-" && $0 != "/"
      }
    }
    for row in sheet.rows {
      let name = sheet.text(row, .judge)
      let employers = sheet.text(row, .employer)
      guard let name, let employers else { continue }
      if let line = lines.updateValue(row.place.line, forKey: SheetName.key(name)) {
        sheet.add(.repeated(line: line), at: row.place(of: .judge))
        continue
      }
      judges.append(
        RankingInput.Judge(name: name, employers: names(employers), avoids: names(row[.avoids]))
      )
    }
    try sheet.check()
    return judges.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}
