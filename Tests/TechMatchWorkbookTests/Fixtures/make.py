#!/usr/bin/env python3
"""Makes the workbooks beside it, and those of SampleData.

    python3 -m venv venv && venv/bin/pip install openpyxl==3.1.5
    apt-get install libreoffice-calc-nogui          # for the ones that LibreOffice writes
    venv/bin/python Tests/TechMatchWorkbookTests/Fixtures/make.py

Tests read the files that are kept; nobody needs this script to build or test. The bytes differ from run to run, because
both programs write the time.
"""

import csv
import datetime
import pathlib
import shutil
import subprocess
import tempfile
import zipfile

import openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.workbook.properties import CalcProperties

HERE = pathlib.Path(__file__).resolve().parent
SAMPLES = HERE.parents[2] / "SampleData"


def put(sheet, cell, value, code=None):
    sheet[cell] = value
    if code:
        sheet[cell].number_format = code


def shapes():
    """One of everything that people do in a workbook."""
    book = openpyxl.Workbook()
    book.calculation = CalcProperties(fullCalcOnLoad=True)
    cover = book.active
    cover.title = "填报说明"
    cover["A1"] = "一、每项成果填一行。"
    sheet = book.create_sheet("成果")
    sheet["A1"] = "科技成果汇总表（2026年）"
    sheet.merge_cells("A1:H1")
    sheet["A2"] = "填报单位：某大学"
    # A header of two rows: the columns without a second part are merged downwards.
    headers = ["成果编号", "成果名称", "完成单位", "登记日期", "拟转让价格(万元)", "成果简介", "联系方式", None, "比例"]
    for column, name in enumerate(headers, 1):
        if name:
            sheet.cell(4, column, name).font = Font(bold=True)
    sheet["G5"], sheet["H5"] = "联系人", "联系电话"
    sheet.merge_cells("G4:H4")
    for column in "ABCDEFI":
        sheet.merge_cells(f"{column}4:{column}5")
    put(sheet, "A6", 1, '"CG-"000')
    put(sheet, "B6", "激光雷达")
    put(sheet, "C6", "某大学\n光学所")
    put(sheet, "D6", datetime.date(2026, 5, 1), 'yyyy"年"m"月"d"日"')
    put(sheet, "E6", 1234.5, "#,##0.00")
    put(sheet, "F6", "=B6&\"样机\"")
    put(sheet, "G6", "甲")
    put(sheet, "H6", 13900000000)
    put(sheet, "I6", 0.125, "0.0%")
    put(sheet, "A7", 2, '"CG-"000')
    put(sheet, "B7", "铝合金 & <轻质>")
    put(sheet, "D7", datetime.date(2026, 12, 1), 'yyyy"年"m"月"')
    put(sheet, "E7", 0.1 + 0.2)
    put(sheet, "F7", "=1/0")
    put(sheet, "I7", True)
    put(sheet, "A9", 3, '"CG-"000')
    put(sheet, "B9", "碳纤维")
    put(sheet, "D9", datetime.datetime(2026, 5, 1, 13, 30), "yyyy/m/d h:mm")
    put(sheet, "E9", 300)
    put(sheet, "F9", "=\"\"")
    put(sheet, "J9", "表外备注")
    sheet.merge_cells("C6:C9")
    sheet.row_dimensions[9].hidden = True
    sheet.column_dimensions["H"].hidden = True
    needs = book.create_sheet("需求")
    needs.append(["需求编号", "需求名称", "预算金额(万元)", "揭榜截止日期", "需求单位"])
    needs.append(["XQ-1", "轻质材料", 50, datetime.date(2026, 12, 31), "某厂"])
    more = book.create_sheet("成果 (2)")
    more.append(["成果编号", "成果名称"])
    more.append(["CG-004", "稀土磁体"])
    more.append(["CG-001", "重复"])
    secret = book.create_sheet("底稿")
    secret.append(["成果编号", "成果名称"])
    secret.append(["CG-999", "不公开"])
    secret.sheet_state = "hidden"
    book.create_sheet("Sheet3")
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=5, min_row=6, max_row=9))
    book.create_chartsheet("图表").add_chart(chart)
    return book


def dates1904():
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    sheet.append(["id", "title", "registered"])
    sheet.append(["A", "a", datetime.date(2026, 5, 1)])
    return book


def sample(name):
    """The records of a sheet of SampleData as somebody would keep them in Excel; texts stay texts."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = {"achievements": "成果", "demands": "需求"}[name]
    with open(SAMPLES / f"{name}.csv", newline="", encoding="utf-8-sig") as file:
        for row in csv.reader(file):
            sheet.append(row)
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    sheet.freeze_panes = "A2"
    book.save(SAMPLES / f"{name}.xlsx")


def office(source, form, target):
    """Has LibreOffice convert a file."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
        subprocess.run(command + ["--convert-to", form, "--outdir", folder, source], check=True, capture_output=True)
        shutil.move(f"{folder}/{pathlib.Path(source).stem}.{form.split(':')[0]}", HERE / target)


def bomb():
    """A part that grows a thousand times."""
    with zipfile.ZipFile(HERE / "bomb.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as file:
        file.writestr("zeros", bytes(50_000_000))


def main():
    bomb()
    shapes().save(HERE / "openpyxl.xlsx")
    dates1904().save(HERE / "openpyxl-1904.xlsx")
    for name in ("achievements", "demands"):
        sample(name)
    office(HERE / "openpyxl.xlsx", "xlsx", "libreoffice.xlsx")
    office(HERE / "openpyxl-1904.xlsx", "xlsx", "libreoffice-1904.xlsx")
    with tempfile.TemporaryDirectory() as folder:
        table = pathlib.Path(folder) / "table.csv"
        table.write_text("id,title,registered,price\nA,a,2026-05-01,300\nB,b,2026-05-02,1.5\n")
        office(table, "xlsx", "libreoffice-csv.xlsx")
    office(HERE / "openpyxl-1904.xlsx", "xls", "libreoffice.xls")
    office(HERE / "openpyxl-1904.xlsx", "ods", "libreoffice.ods")


if __name__ == "__main__":
    main()
