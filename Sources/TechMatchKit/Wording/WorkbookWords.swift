extension FactWords {
  /// Facts about workbooks and other files that are no text.
  static func ofWorkbook(_ fact: ImportFact, _ language: Language) -> FactWords? {
    switch fact {
    case .document(let kind):
      FactWords(what: what(of: kind, language), fix: wayOut(of: kind, language))
    case .damagedWorkbook(let damage, let part, let byte):
      FactWords(
        what: part.isEmpty
          ? language.choose(
            "the workbook cannot be opened: \(words(of: damage, language))",
            "工作簿无法打开：\(words(of: damage, language))"
          )
          : language.choose(
            "\(part) cannot be read from byte \(byte) on: \(words(of: damage, language))",
            "\(part) 自第 \(byte) 字节起无法读取：\(words(of: damage, language))"
          ),
        fix: wayOut(of: damage, language)
      )
    case .formulaWithoutValue:
      FactWords(
        what: language.choose(
          "the formula has no calculated value; until then the value counts as unknown",
          "公式没有计算结果，在此之前按“未知”处理"
        ),
        fix: language.choose(
          "open the workbook in Excel or WPS and save it, or replace the formula by its value",
          "请用 Excel 或 WPS 打开并保存一次，或将公式改为数值"
        )
      )
    case .errorValue(let text):
      FactWords(
        what: language.choose(
          "the cell shows \(language.quoted(text)); the value counts as unknown",
          "单元格显示\(language.quoted(text))，按“未知”处理"
        ),
        fix: language.choose("correct the formula, or clear the cell", "请更正公式，或清空该单元格")
      )
    default: ofRows(fact, language) ?? ofSheet(fact, language)
    }
  }

  /// What is worth knowing about a sheet.
  private static func ofSheet(_ fact: ImportFact, _ language: Language) -> FactWords? {
    switch fact {
    case .hiddenSheet:
      FactWords(
        what: language.choose("the sheet is hidden and was not read", "工作表已隐藏，未读取"),
        fix: language.choose(
          "unhide it if its records are meant",
          "如需导入其中的记录，请先取消隐藏"
        )
      )
    case .sheetOfOtherKind(let kind):
      FactWords(
        what: language.choose(
          "the headers are those of \(kind.rawValue)s; the sheet was not read",
          "表头是\(kind.name(in: .zh))的表头，该工作表未读取"
        )
      )
    case .sheetWithoutHeader(let found, let kind):
      FactWords(
        what: language.choose(
          "no row is a header of \(kind.rawValue)s; the sheet was not read",
          "找不到表头，该工作表未读取"
        ),
        expected: language.choose(
          "known headers such as id, title, 成果编号, 需求名称",
          "成果编号、成果名称、需求名称、id、title 等表头"
        ),
        found: found.isEmpty
          ? nil : found.map(language.quoted).joined(separator: language.choose(", ", "、"))
      )
    case .hiddenRows(let count):
      FactWords(
        what: language.choose(
          count == 1
            ? "1 hidden row was read as well" : "\(count) hidden rows were read as well",
          "已一并读取 \(count) 个隐藏行"
        ),
        fix: language.choose(
          "delete rows that are not meant; a filter only hides them",
          "不需要的行请删除；筛选只是将其隐藏"
        )
      )
    case .hiddenColumns(let count):
      FactWords(
        what: language.choose(
          count == 1
            ? "1 hidden column was read as well" : "\(count) hidden columns were read as well",
          "已一并读取 \(count) 个隐藏列"
        ),
        fix: language.choose("delete columns that are not meant", "不需要的列请删除")
      )
    case .mergedCells(let count):
      FactWords(
        what: language.choose(
          count == 1
            ? "1 cell got the value of the merged cell that it belongs to"
            : "\(count) cells got the value of the merged cell that they belong to",
          "合并单元格的内容已填入其下 \(count) 个单元格"
        )
      )
    default: nil
    }
  }

  private static func what(of kind: DocumentKind, _ language: Language) -> String {
    switch kind {
    case .workbook:
      language.choose(
        "the file is an .xlsx workbook, which this program does not open",
        "文件是 .xlsx 工作簿，本程序未带读取功能"
      )
    case .oldWorkbook:
      language.choose(
        "the file is in an old format of Excel, WPS or Word (.xls, .et, .doc)",
        "文件是旧版 Excel、WPS 或 Word 格式（.xls、.et、.doc）"
      )
    case .protectedWorkbook:
      language.choose("the workbook has a password", "工作簿设有密码")
    case .binaryWorkbook:
      language.choose("the file is a binary workbook (.xlsb)", "文件是二进制工作簿（.xlsb）")
    case .openDocument:
      language.choose("the file is an OpenDocument file (.ods)", "文件是 OpenDocument 格式（.ods）")
    case .officeDocument:
      language.choose("the file is a text document or slides", "文件是文字文档或演示文稿")
    case .archive:
      language.choose("the file is an archive (.zip)", "文件是压缩包（.zip）")
    case .pdf: language.choose("the file is a PDF", "文件是 PDF")
    case .markup:
      language.choose("the file is a web page or XML", "文件是网页或 XML")
    }
  }

  private static func wayOut(of kind: DocumentKind, _ language: Language) -> String {
    switch kind {
    case .workbook: language.choose("save it as CSV", "请另存为 CSV")
    case .oldWorkbook, .binaryWorkbook, .openDocument:
      language.choose("open it and save it as .xlsx or CSV", "请打开后另存为 .xlsx 或 CSV")
    case .protectedWorkbook:
      language.choose("save it without a password, as .xlsx or CSV", "请去掉密码，另存为 .xlsx 或 CSV")
    case .officeDocument, .pdf:
      language.choose(
        "ask for the table it was made from, or copy its table into a workbook and save that as .xlsx",
        "请索取原始表格，或将其中的表格复制到工作簿，另存为 .xlsx"
      )
    case .archive: language.choose("unpack it and name the files in it", "请解压后指定其中的文件")
    case .markup:
      language.choose(
        "open it in Excel or WPS and save it as .xlsx or CSV, whatever its name says",
        "请用 Excel 或 WPS 打开后另存为 .xlsx 或 CSV（只改扩展名无效）"
      )
    }
  }

  private static func words(of damage: WorkbookDamage, _ language: Language) -> String {
    switch damage {
    case .cutOff:
      language.choose("its end is missing", "文件不完整，缺少结尾部分")
    case .directory:
      language.choose("its list of parts contradicts itself", "文件目录自相矛盾")
    case .tooMany(let limit):
      language.choose("it has more than \(limit) items of one kind", "某类项目超过 \(limit) 个")
    case .missing: language.choose("it is not in the file", "文件中没有这一部分")
    case .encrypted: language.choose("it is encrypted", "内容已加密")
    case .method(let number):
      language.choose("unknown compression method \(number)", "未知的压缩方法 \(number)")
    case .compression: language.choose("its compressed data are damaged", "压缩数据已损坏")
    case .checksum: language.choose("its checksum differs", "校验和不符")
    case .tooLarge(let limit):
      language.choose("it is larger than \(limit) bytes", "超过 \(limit) 字节")
    case .bomb(let factor):
      language.choose(
        "it is more than \(factor) times as large as its compressed data",
        "展开后超过压缩数据的 \(factor) 倍"
      )
    case .notText: language.choose("it is not text in UTF-8 or UTF-16", "不是 UTF-8 或 UTF-16 文本")
    case .notXML: language.choose("it is not well-formed XML", "不是格式正确的 XML")
    case .documentType:
      language.choose("it declares a document type", "含有文档类型声明")
    case .tooComplex:
      language.choose("its XML is nested too deeply or too long", "XML 嵌套过深或过长")
    case .unexpected: language.choose("it is not what it should be", "内容与应有的不符")
    case .order:
      language.choose(
        "rows or cells are out of order or out of range",
        "行或单元格次序错乱或超出范围"
      )
    case .reference: language.choose("a cell refers to a text that is not there", "单元格引用的文字不存在")
    }
  }

  private static func wayOut(of damage: WorkbookDamage, _ language: Language) -> String {
    switch damage {
    case .cutOff:
      language.choose("download or copy the file again", "请重新下载或复制该文件")
    case .encrypted: wayOut(of: .protectedWorkbook, language)
    case .tooMany, .tooLarge:
      language.choose(
        "split the workbook into several, or save its sheets as CSV",
        "请拆分工作簿，或将各工作表另存为 CSV"
      )
    case .bomb, .documentType:
      language.choose(
        "do not trust the file; if it is yours, save it anew from Excel or WPS",
        "请勿轻信该文件；如系自有文件，请用 Excel 或 WPS 重新保存"
      )
    default:
      language.choose(
        "open it in Excel or WPS, let it be repaired, and save it anew",
        "请用 Excel 或 WPS 打开修复后重新保存"
      )
    }
  }
}
