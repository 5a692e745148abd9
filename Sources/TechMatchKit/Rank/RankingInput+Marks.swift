/// The columns of a sheet of marks.
enum MarkColumn: String, SheetColumn {
  /// The bid that is marked.
  case bid
  /// Who marks it.
  case judge
  /// What is marked; absent where each criterion has a column of its own.
  case criterion
  /// The mark; absent where each criterion has a column of its own.
  case mark
  /// Whether the judge has a conflict of interest with the bid.
  case conflict
  /// Anything; not read.
  case note

  /// How headers are written.
  var headers: [String] {
    switch self {
    case .bid: ["揭榜编号", "方案编号", "揭榜方案编号", "申请编号", "投标编号", "应答编号", "方案", "编号", "bid id"]
    case .judge: ["评委", "评委姓名", "评审专家", "专家", "专家姓名", "评审专家姓名", "评审人", "打分人"]
    case .criterion: ["评分项", "评审项", "评分指标", "评审指标", "评分项目", "评审项目", "打分项", "指标"]
    case .mark: ["分数", "得分", "评分", "打分", "分值", "score"]
    case .conflict: ["回避", "是否回避", "利益冲突", "是否有利益冲突", "是否存在利益冲突", "需回避"]
    case .note: ["备注", "说明", "评语", "意见", "评审意见", "回避理由", "remark", "comment"]
    }
  }
}

extension RankingInput.Mark {
  /// Reads judges' marks: a row for each mark, or a row for each bid and judge with a column for each
  /// criterion.
  ///
  /// A cell without a mark is a mark that is not there yet. A judge with a conflict needs no mark: one
  /// that is not there is kept as 0 and does not count either. Without a criterion a conflict holds for
  /// all of them.
  ///
  /// - Parameters:
  ///   - file: CSV in UTF-8 or GB 18030, XLSX (all sheets) or JSON objects.
  ///   - rubric: The rubric whose criteria of kind ``Rubric/Kind/marks`` were judged.
  ///   - bids: The identifiers of the bids that may be marked, also those for other challenges; `nil` for
  ///     any.
  ///   - judges: The judges who may mark; `nil` for any.
  ///   - workbooks: Opens workbooks; `nil` when they are not read.
  /// - Returns: The marks, in the order of the file.
  /// - Throws: ``SheetFailure`` with everything that is wrong.
  /// - Complexity: O(*n*) in the bytes of the file.
  public static func read(
    _ file: InputFile,
    for rubric: Rubric,
    bids: [String]? = nil,
    judges: [String]? = nil,
    workbooks: WorkbookOpener? = nil
  ) throws(SheetFailure) -> [RankingInput.Mark] {
    var reading = Reading(
      sheet: SmallSheet(file, required: [.bid, .judge], workbooks: workbooks),
      criteria: rubric.criteria.filter { $0.kind == .marks },
      bids: bids,
      judges: judges
    )
    for table in reading.sheet.tables { reading.read(table) }
    try reading.sheet.check()
    return reading.marks
  }

  /// The state of reading one file.
  private struct Reading {
    var sheet: SmallSheet<MarkColumn>
    let criteria: [Rubric.Criterion]
    let bids: [String]?
    let judges: [String]?
    var marks: [RankingInput.Mark] = []
    /// The lines on which marks were given, by bid, judge and criterion.
    private var lines: [[String]: Int] = [:]
    /// Judges as they were spelt first, by name without what does not matter.
    private var spelt: [String: String] = [:]

    init(
      sheet: SmallSheet<MarkColumn>,
      criteria: [Rubric.Criterion],
      bids: [String]?,
      judges: [String]?
    ) {
      self.sheet = sheet
      self.criteria = criteria
      self.bids = bids
      self.judges = judges
    }

    mutating func read(_ table: SmallSheet<MarkColumn>.Table) {
      if table.columns[.criterion] != nil, table.columns[.mark] != nil {
        for row in table.rows { readLong(row) }
        return
      }
      let columns = wideColumns(table)
      if columns.isEmpty {
        let missing = [MarkColumn.criterion, .mark].map {
          SheetProblem.Name(header: $0.headers[0], key: $0.rawValue)
        }
        sheet.add(.missingColumns(missing, found: table.headers), at: table.place)
      }
      for row in table.rows { readWide(row, columns) }
    }

    /// The columns of a table that are criteria; one of numbers that is none is a problem.
    private mutating func wideColumns(
      _ table: SmallSheet<MarkColumn>.Table
    ) -> [(index: Int, criterion: Rubric.Criterion)] {
      var columns: [(index: Int, criterion: Rubric.Criterion)] = []
      // A criterion may be called as one of our columns is.
      let reserved = Set([MarkColumn.bid, .judge, .conflict].compactMap { table.columns[$0] })
      for (index, header) in table.headers.enumerated()
      where !header.isEmpty && !reserved.contains(index) {
        if let criterion = criterion(header) {
          if columns.contains(where: { $0.criterion.name == criterion.name }) {
            sheet.add(.repeatedColumn(header), at: table.place)
          }
          columns.append((index, criterion))
          continue
        }
        let nearest = NearestName.of(header, among: criteria.map(\.name))
        let cells = table.rows.map { $0[index] }.filter { !$0.isEmpty }
        let isNumbers = !cells.isEmpty && cells.allSatisfy { SheetName.number($0) != nil }
        let isSum = ["序号", "合计", "总分", "小计", "总计", "名次", "排名"]
          .contains { HeaderName(header).name.hasSuffix($0) }
        if nearest != nil || isNumbers && !isSum {
          sheet.add(.unknownName(header, .criterion, nearest: nearest), at: table.place)
        }
      }
      return columns
    }

    /// The criterion of a name, or of the only one that it is without text in brackets.
    private func criterion(_ name: String) -> Rubric.Criterion? {
      if let exact = SheetName.find(name, among: criteria.map(\.name)) {
        return criteria.first { $0.name == exact }
      }
      let header = HeaderName(name).name
      let found = criteria.filter { HeaderName($0.name).name == header }
      return found.count == 1 ? found.first : nil
    }

    private mutating func readLong(_ row: SheetRow<MarkColumn>) {
      guard let (bid, judge, isConflicted) = readWho(row) else { return }
      if row[.criterion].isEmpty, isConflicted {
        for criterion in criteria { add(row, bid, judge, criterion, "", true) }
        return
      }
      guard let criterion = criterion(row[.criterion]) else {
        let names = criteria.map(\.name)
        _ = sheet.name(row, .criterion, .criterion, among: names)
        return
      }
      add(row, bid, judge, criterion, row[.mark], isConflicted, at: row.columns[.mark])
    }

    private mutating func readWide(
      _ row: SheetRow<MarkColumn>,
      _ columns: [(index: Int, criterion: Rubric.Criterion)]
    ) {
      guard let (bid, judge, isConflicted) = readWho(row) else { return }
      for (index, criterion) in columns {
        add(row, bid, judge, criterion, row[index], isConflicted, at: index)
      }
    }

    /// The bid, the judge, and whether the judge has a conflict; all three are looked at before any is
    /// given up.
    private mutating func readWho(
      _ row: SheetRow<MarkColumn>
    ) -> (bid: String, judge: String, isConflicted: Bool)? {
      let bid =
        bids.map { sheet.name(row, .bid, .bid, among: $0) } ?? sheet.text(row, .bid)
      let judge =
        judges.map { sheet.name(row, .judge, .judge, among: $0) } ?? sheet.text(row, .judge)
      let isConflicted = sheet.flag(row, .conflict, yes: ["回避", "利益冲突", "冲突"])
      guard let bid, let judge, let isConflicted else { return nil }
      let key = SheetName.key(judge)
      let known = spelt[key] ?? judge
      spelt[key] = known
      return (bid, known, isConflicted)
    }

    private mutating func add(
      _ row: SheetRow<MarkColumn>,
      _ bid: String,
      _ judge: String,
      _ criterion: Rubric.Criterion,
      _ text: String,
      _ isConflicted: Bool,
      at column: Int? = nil
    ) {
      let place = column.map { row.place(of: $0) } ?? row.place
      if text.isEmpty, !isConflicted { return }
      let most = criterion.most ?? 0
      guard let mark = text.isEmpty ? 0 : SheetName.number(text), (0...most).contains(mark) else {
        sheet.add(.notNumber(text, most: most), at: place)
        return
      }
      if let line = lines.updateValue(row.place.line, forKey: [bid, judge, criterion.name]) {
        sheet.add(.repeated(line: line), at: place)
        return
      }
      marks.append(
        RankingInput.Mark(
          bid: bid,
          judge: judge,
          criterion: criterion.name,
          mark: mark,
          isConflicted: isConflicted
        )
      )
    }
  }
}
