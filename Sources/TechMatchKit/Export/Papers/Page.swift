/// A page of HTML 5 in one file, for screens and for A4 without a network.
struct Page {
  /// The language that it speaks.
  var language: Language
  /// Its title.
  var title: String
  /// What stands between the title and the end.
  var content: HTML
  /// The rules that only this kind of page has.
  var style: HTML

  /// The rules of all pages.
  ///
  /// Colour never says what words do not; nothing is wider than the paper,
  /// because every text may break, and no row is cut while it is shorter than a page.
  private static let style: HTML = """
    @page { size: A4; margin: 20mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt } }
    @page wide { size: A4 landscape; margin: 16mm 14mm }
    * { box-sizing: border-box }
    body { font: 16px/1.6 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei",
      "WenQuanYi Micro Hei", sans-serif; color: #111; background: #fff; max-width: 64rem; margin: 2rem auto;
      padding: 0 1rem; overflow-wrap: anywhere; counter-reset: part }
    h1 { font-size: 1.5rem; line-height: 1.4; text-align: center; text-wrap: balance }
    h2 { font-size: 1.1rem; margin: 2rem 0 .6rem; break-after: avoid; counter-increment: part }
    h2::before { content: counter(part) ". " }
    :lang(zh-CN) h2::before { content: counter(part, simp-chinese-informal) "、" }
    h3 { font-size: 1rem; margin: 1.2rem 0 .4rem; break-after: avoid }
    p, li { margin: .4rem 0 }
    .scroll { overflow-x: auto; margin: .6rem 0 }
    table { border-collapse: collapse; width: calc(100% - 1px); font-size: .85rem; line-height: 1.4 }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
    th, td { text-align: left; vertical-align: top; padding: .3rem .45rem; border: 1px solid #888;
      white-space: pre-line; font-weight: normal; min-width: 3.2em }
    thead th { background: #eee; font-weight: 600; vertical-align: bottom }
    td.n, th.n { text-align: right }
    td.n { font-variant-numeric: tabular-nums; overflow-wrap: normal; word-break: keep-all }
    tr.first th, tr.first td { font-weight: 600; border-bottom-width: 2px }
    tr.out th, tr.out td { color: #444 }
    .facts th { white-space: nowrap; width: 1% }
    .note { font-size: .85rem; color: #333 }
    .sign td { height: 3.2em }
    .said { white-space: pre-line }
    footer { margin-top: 2.5rem; font-size: .8rem; color: #333 }
    @media print {
      body { margin: 0; padding: 0; max-width: none; font-size: 10.5pt }
      table { font-size: 8.5pt }
      th, td { padding: 1mm 1.3mm; min-width: 3.4em }
      .scroll { overflow: visible }
      .wide { page: wide }
      thead { display: table-header-group }
      tr, li, .whole { break-inside: avoid }
      p { orphans: 2; widows: 2 }
    }
    @media screen and (max-width: 40rem) { .wide table { min-width: 46rem } }
    """

  /// The file, in UTF-8.
  var text: String {
    let page: HTML = """
      <!doctype html>
      <html lang="\(language.code)"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      \(Self.style)
      \(style)
      </style></head>
      <body>
      <main>
      <h1>\(title)</h1>
      \(content)
      </main>
      </body></html>

      """
    return page.text
  }

  /// A text from the records, which may be in another language than the page.
  ///
  /// Names are shown as they were written; a reader's voice and font should know that they are
  /// Chinese.
  static func said(_ text: String, in language: Language) -> HTML {
    let hasHan = text.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) }
    return language == .en && hasHan ? "<span lang=\"zh-CN\">\(text)</span>" : "\(text)"
  }
}

extension Language {
  /// The language as HTML names it.
  fileprivate var code: String { self == .en ? "en" : "zh-CN" }
}
