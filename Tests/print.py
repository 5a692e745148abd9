#!/usr/bin/env python3
"""Prints the papers of a large ranking with a real browser and looks whether anything is cut.

A ranking of 25 bids by nine criteria and five judges, with long names and identifiers, is made, ranked and published by
the command. Headless Chromium prints every paper to PDF. The script fails unless each sheet is A4, every word lies inside
of the margins, every text of the page is in the PDF, and no page is wider than a telephone's screen.

    python3 Tests/print.py "swift run techmatch"      # --keep FOLDER leaves the pages and PDFs there

Needs chromium, a font with Chinese characters, and pdfinfo and pdftotext (poppler-utils).
"""

import csv
import html.parser
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
BIDS, JUDGES = 25, 5
JUDGED = ["技术方案的先进性与可行性", "团队和前期基础", "实施计划与里程碑安排", "成果转化和产业化前景", "经费预算合理性"]
TITLE = "高寒地区百吨级压机整线大型覆盖件表面浅划伤与凹点缺陷的少样本在线检测、误报抑制及产线节拍协同控制关键技术联合攻关"
SHEET = (595.0, 842.0)  # points, A4
MARGIN = 15.0  # points; the margins of the pages are wider, but have the page number


def run(*command, **options):
    result = subprocess.run(command, capture_output=True, text=True, **options)
    if result.returncode:
        sys.exit(f"{shlex.join(map(str, command))}\nexit {result.returncode}\n{result.stdout}{result.stderr}")
    return result.stdout


def table(path, rows):
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)


def prepare(folder):
    """Writes the files of a large ranking."""
    table(folder / "achievements.csv", [["成果编号", "成果名称", "成果简介", "完成单位"],
                                        ["CG-1", "冲压件表面缺陷检测", "少样本缺陷检测", "示例大学"]])
    table(folder / "demands.csv", [
        ["需求编号", "需求名称", "拟解决的技术难题", "需求单位", "考核指标", "榜额", "要求成熟度", "截止日期", "地域要求", "需求类型"],
        ["CC-2026-BG-XXYDZ-0000117", TITLE, "大型覆盖件表面缺陷靠人灯检，漏检多。", "长春示例汽车覆盖件制造有限责任公司",
         "漏检率≤0.2%；误报率≤0.5%；节拍≥12件/min；最小可检划伤宽度≤0.05mm；连续无故障运行时间≥2000h", "1200万元", "TRL 6",
         "2026-12-31", "吉林省", "揭榜挂帅"]])
    bids = [["揭榜编号", "榜单编号", "揭榜单位", "联合单位", "单位性质", "所在地域", "技术方案", "报价", "完成时限", "指标响应",
             "技术成熟度", "声明", "提交日期", "是否撤回"]]
    for number in range(1, BIDS + 1):
        bids.append([
            f"TB-2026-JB-{number:08d}" + ("-更正后重新提交第二版" if number % 6 == 0 else ""),
            "CC-2026-BG-XXYDZ-0000117",
            f"第{number}智能装备与机器视觉检测技术研究院（长春）股份有限公司",
            "；".join(f"联合体成员第{number}-{k}精密光学与自动化工程技术研究中心" for k in range(number % 4)),
            "企业" if number % 2 else "科研院所", "吉林省长春市" if number % 9 else "",
            "基于少样本学习的表面缺陷在线检测，多光谱成像与产线节拍协同。" * (1 + number % 3),
            f"{900 + 7 * number}.{number:02d}万元" if number % 8 else "面议", f"{12 + number % 7}个月",
            f"漏检率0.{10 + number % 15}%；误报率0.{30 + number % 30}%；节拍{10 + number % 6}件/min；连续无故障运行时间{1800 + 50 * number}h",
            "TRL 7" if number % 5 else "中试", "无利益冲突" if number % 7 else "", "2026-12-%02d" % (1 + number % 28),
            "是" if number == 13 else ""])
    table(folder / "bids.csv", bids)
    weights = [20, 10, 10, 10, 10]
    criteria = [{"name": name, "kind": "marks", "weight": weight, "most": 100} for name, weight in zip(JUDGED, weights)]
    criteria += [
        {"name": "考核指标响应程度", "kind": "indicators", "weight": 15}, {"name": "技术成熟度", "kind": "readiness", "weight": 5},
        {"name": "完成时限", "kind": "time", "weight": 10}, {"name": "报价", "kind": "price", "weight": 10,
                                                    "formula": {"name": "deviation", "above": 0.6, "below": 0.3, "trim": "byCount"}}]
    rubric = {"name": "二〇二六年度揭榜挂帅项目评审评分细则", "digits": 2, "winners": 2, "reserves": 2, "criteria": criteria,
              "conditions": {"declarations": ["无利益冲突"]}, "tieBreak": ["price", JUDGED[0], "submitted"],
              "publication": {"from": "2027-01-11", "until": "2027-01-15", "by": "示例市科学技术局",
                              "objections": "受理部门：科技成果转化处\n联系电话：0431-00000000\n通讯地址：示例市示例路1号"}}
    (folder / "rubric.json").write_text(json.dumps(rubric, ensure_ascii=False), encoding="utf-8")
    marks = [["bid", "judge", "criterion", "mark", "conflict"]]
    for judge in range(JUDGES):
        for number, bid in enumerate(bids[1:], 1):
            for place, name in enumerate(JUDGED):
                mark = 60 + (number * 7 + judge * 3 + place * 11) % 40 + 0.5 * (judge % 2)
                marks.append([bid[0], f"评委{'甲乙丙丁戊'[judge]}", name, mark, "yes" if judge == 2 and number == 4 else "no"])
    table(folder / "marks.csv", marks)
    return bids[1:]


class Texts(html.parser.HTMLParser):
    """The texts of the cells, headings and paragraphs of a page that is not hidden on paper."""

    BLOCKS = {"th", "td", "p", "li", "h1", "h2", "h3"}

    def __init__(self):
        super().__init__()
        self.texts, self.open = [], None

    def handle_starttag(self, tag, attributes):
        if tag in self.BLOCKS:
            self.open = []

    def handle_endtag(self, tag):
        if tag in self.BLOCKS and self.open is not None:
            self.texts.append("".join(self.open))
            self.open = None

    def handle_data(self, data):
        if self.open is not None:
            self.open.append(data)


def bare(text):
    return re.sub(r"\s+", "", text)


def browser(*arguments):
    name = next((n for n in ("chromium", "chromium-browser", "google-chrome") if shutil.which(n)), None)
    return run(name or sys.exit("print.py: no chromium on the path"), "--headless=new", "--no-sandbox", "--disable-gpu",
               "--disable-dev-shm-usage", "--hide-scrollbars", *arguments)


def check_print(page, problems):
    """Prints a page and looks at the sheets."""
    pdf = page.with_suffix(".pdf")
    browser("--no-pdf-header-footer", f"--print-to-pdf={pdf}", page.as_uri())
    sizes = re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+)", run("pdfinfo", "-l", "-1", pdf))
    for number, size in enumerate(sizes, 1):
        if any(abs(one - other) > 1 for one, other in zip(sorted(map(float, size)), SHEET)):
            problems.append(f"{page.name}, sheet {number}: {size[0]} x {size[1]} is not A4")
    boxes = run("pdftotext", "-bbox", pdf, "-")
    words = 0
    for number, sheet in enumerate(re.findall(r"<page (.*?)</page>", boxes, re.DOTALL), 1):
        width, height = (float(re.search(rf'{side}="([\d.]+)"', sheet).group(1)) for side in ("width", "height"))
        for left, top, right, bottom, word in re.findall(
                r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>', sheet):
            words += 1
            if (float(left) < MARGIN or float(right) > width - MARGIN or float(top) < MARGIN
                    or float(bottom) > height - MARGIN):
                problems.append(f"{page.name}, sheet {number}: '{word}' lies at {left}…{right}, {top}…{bottom}")
    # In the order in which it was drawn, so that the lines of a cell stand together.
    printed = bare(re.sub(r"(?m)^\f?\d{1,3} / \d{1,3}$", "", run("pdftotext", "-raw", pdf, "-")))
    reader = Texts()
    reader.feed(page.read_text(encoding="utf-8"))
    missing = [text for text in reader.texts if bare(text) and bare(text) not in printed]
    problems += [f"{page.name}: not on paper: {text!r}" for text in missing]
    return len(sizes), words, len(reader.texts)


def check_screen(page, width, problems):
    """Opens a page as a telephone would; only its tables may be wider than the screen."""
    # A frame, because a window of a browser has a least width.
    text = page.read_text(encoding="utf-8")
    frame = page.with_name("frame.html")
    frame.write_text(
        f'<!doctype html><meta charset="utf-8"><title></title><iframe width="{width}" height="800"></iframe><script>'
        f"const f = document.querySelector('iframe'); f.onload = () => {{ const e = f.contentDocument.documentElement;"
        f" document.title = e.clientWidth + '/' + e.scrollWidth }}; f.srcdoc = {json.dumps(text).replace('</', '<' + chr(92) + '/')}"
        f"</script>", encoding="utf-8")
    title = re.search(r"<title>(\d+)/(\d+)</title>", browser("--dump-dom", "--virtual-time-budget=2000", frame.as_uri()))
    if not title or int(title.group(2)) > int(title.group(1)):
        problems.append(f"{page.name}: on a screen of {width}: {title.group(0) if title else 'was not measured'}")


def main():
    arguments = sys.argv[1:]
    keep = None
    if "--keep" in arguments:
        place = arguments.index("--keep")
        keep = pathlib.Path(arguments[place + 1])
        del arguments[place:place + 2]
    if len(arguments) != 1:
        sys.exit(__doc__)
    command = shlex.split(arguments[0])
    folder = keep or pathlib.Path(tempfile.mkdtemp())
    folder.mkdir(parents=True, exist_ok=True)
    try:
        bids = prepare(folder)
        os.environ["LANG"] = "C"
        run(*command, "rank", "--demand", "CC-2026-BG-XXYDZ-0000117", "--ledger", folder / "ledger.json", "--achievements",
            folder / "achievements.csv", "--demands", folder / "demands.csv", "--bids", folder / "bids.csv", "--marks",
            folder / "marks.csv", "--rubric", folder / "rubric.json", "--quiet", cwd=ROOT)
        pages = run(*command, "publish", folder / "ledger.json", "--out", folder / "papers", cwd=ROOT).split()
        problems = [] if len(pages) >= 4 else [f"expected four papers, found {pages}"]
        for page in map(pathlib.Path, pages):
            if page.suffix != ".html":
                continue
            sheets, words, texts = check_print(page, problems)
            check_screen(page, 390, problems)
            text = page.read_text(encoding="utf-8")
            if "-report." in page.name:
                wanted = [bid[0] for bid in bids] + [bid[2] for bid in bids] + JUDGED + [f"评委{c}" for c in "甲乙丙丁戊"]
                problems += [f"{page.name}: does not have {part}" for part in wanted if part not in text]
            print(f"{page.name}: {sheets} sheets of A4, {words} words inside of the margins, all {texts} texts of the page")
        if problems:
            sys.exit("\n".join(problems[:40] + [f"{len(problems)} problems"]))
    finally:
        if not keep:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
