#!/usr/bin/env python3
"""Holds the arrows between rooms that ARCHITECTURE.md draws against those that the compiler sees.

A room is a folder of a module, with all below it. Every debug build leaves an index: which symbol is defined in which
file, and who refers to it. This script reads that index with the toolchain's own library. It fails on a reference that
no arrow allows, on an arrow that nothing uses, and on arrows that run in a circle.

The arrows are the blocks of ARCHITECTURE.md fenced as ```rooms. The first line names a module and those that it uses,
a further line a room and the rooms of the same module that it uses:

    module TechMatchStore <- TechMatchKit
    Wording <- (top)

It also fails when a file outside a room called `Wording` speaks, that is, chooses between English and Chinese.

    swift build && python3 Tests/rooms.py            # --print shows what the compiler sees, with one place for each
"""

import ctypes as c
import pathlib
import re
import shutil
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
# Roles of an occurrence (indexstore.h).
DEFINITION, REFERENCE, IMPLICIT = 1 << 1, 1 << 2, 1 << 8
RECORD = 2


class Text(c.Structure):
    """indexstore_string_ref_t"""

    _fields_ = [("data", c.c_void_p), ("length", c.c_size_t)]

    def __str__(self):
        return c.string_at(self.data, self.length).decode() if self.length else ""


def library():
    """libIndexStore beside the `swift` that is on the path."""
    swift = pathlib.Path(shutil.which("swift") or sys.exit("rooms.py: no swift on the path")).resolve()
    for name in ("libIndexStore.so", "libIndexStore.dylib"):
        for folder in ("lib", "lib/swift/linux"):
            path = swift.parent.parent / folder / name
            if path.exists():
                break
        else:
            continue
        store = c.CDLL(str(path))
        for function, result, *arguments in [
            ("store_create", c.c_void_p, c.c_char_p, c.c_void_p),
            ("unit_reader_create", c.c_void_p, c.c_void_p, c.c_char_p, c.c_void_p),
            ("unit_reader_get_main_file", Text, c.c_void_p),
            ("unit_dependency_get_kind", c.c_int, c.c_void_p),
            ("unit_dependency_get_name", Text, c.c_void_p),
            ("record_reader_create", c.c_void_p, c.c_void_p, c.c_char_p, c.c_void_p),
            ("occurrence_get_symbol", c.c_void_p, c.c_void_p),
            ("occurrence_get_roles", c.c_uint64, c.c_void_p),
            ("occurrence_get_line_col", None, c.c_void_p, c.POINTER(c.c_uint), c.POINTER(c.c_uint)),
            ("symbol_get_usr", Text, c.c_void_p),
            ("symbol_get_name", Text, c.c_void_p),
        ]:
            entry = getattr(store, "indexstore_" + function)
            entry.restype, entry.argtypes = result, list(arguments)
        return store
    sys.exit(f"rooms.py: no libIndexStore beside {swift}")


def collect(function, *arguments, of):
    """The items that one of the library's `apply_f` functions hands to its callback, and what `of` makes of them."""
    items = []
    kind = c.CFUNCTYPE(c.c_bool, c.c_void_p, Text if function.__name__.endswith("units_apply_f") else c.c_void_p)

    def keep(_, item):
        items.append(of(item))
        return True

    callback = kind(keep)
    function.restype = c.c_bool
    function.argtypes = [c.c_void_p] + [c.c_uint] * (len(arguments) - 1) + [c.c_void_p, kind]
    function(*arguments, None, callback)
    return items


def occurrences(index):
    """(symbol, name, file, line, is a definition) for each explicit occurrence in a file that is still there."""
    store = library()
    handle = store.indexstore_store_create(str(index).encode(), None)
    if not handle:
        sys.exit(f"rooms.py: {index} is not an index; run `swift build` first")

    def record(dependency):
        is_record = store.indexstore_unit_dependency_get_kind(dependency) == RECORD
        return str(store.indexstore_unit_dependency_get_name(dependency)) if is_record else None

    def occurrence(item):
        line, column = c.c_uint(), c.c_uint()
        store.indexstore_occurrence_get_line_col(item, c.byref(line), c.byref(column))
        symbol = store.indexstore_occurrence_get_symbol(item)
        roles = store.indexstore_occurrence_get_roles(item)
        usr, name = store.indexstore_symbol_get_usr(symbol), store.indexstore_symbol_get_name(symbol)
        return str(usr), str(name), line.value, roles

    records = {}
    for name in collect(store.indexstore_store_units_apply_f, handle, 1, of=str):
        unit = store.indexstore_unit_reader_create(handle, name.encode(), None)
        if not unit:
            continue
        path = pathlib.Path(str(store.indexstore_unit_reader_get_main_file(unit)))
        if not path.exists() or not path.is_relative_to(ROOT / "Sources"):
            continue
        for item in filter(None, collect(store.indexstore_unit_reader_dependencies_apply_f, unit, of=record)):
            # Of several units of one file, the newest one's record counts.
            records[path] = max(records.get(path, ("", 0)), (item, stamp(index, item)), key=lambda pair: pair[1])
    for path, (name, _) in sorted(records.items()):
        reader = store.indexstore_record_reader_create(handle, name.encode(), None)
        for usr, name, line, roles in collect(
            store.indexstore_record_reader_occurrences_apply_f, reader, of=occurrence
        ):
            if roles & IMPLICIT or not roles & (DEFINITION | REFERENCE):
                continue
            yield usr, name, path.relative_to(ROOT / "Sources"), line, bool(roles & DEFINITION)


def stamp(index, record):
    """When a record was written."""
    path = index / "v5" / "records" / record[-2:] / record
    return path.stat().st_mtime if path.exists() else 0


TOP = "(top)"


def ends(source, target):
    """The two ends of a reference: rooms of one module, or two modules; `None` inside a room."""
    if source.parts[0] != target.parts[0]:
        return source.parts[0], target.parts[0]
    rooms = [f"{path.parts[0]}/{path.parts[1] if len(path.parts) > 2 else TOP}" for path in (source, target)]
    return tuple(rooms) if rooms[0] != rooms[1] else None


def measured(index):
    """The arrows that the compiler sees: (from, to) -> places."""
    defined, used = {}, []
    for usr, name, path, line, is_definition in occurrences(index):
        if is_definition:
            defined[usr] = path
        else:
            used.append((usr, name, path, line))
    arrows = {}
    for usr, name, path, line in used:
        home = defined.get(usr)
        arrow = ends(path, home) if home else None
        if arrow:
            arrows.setdefault(arrow, []).append(f"{path}:{line}: {name} ({home.name})")
    return arrows


def drawn():
    """The arrows of ARCHITECTURE.md."""
    arrows = set()
    text = (ROOT / "ARCHITECTURE.md").read_text()
    for block in re.findall(r"^```rooms\n(.*?)^```", text, re.M | re.S):
        module = None
        for line in block.splitlines():
            own, _, others = line.partition("<-")
            if own.startswith("module "):
                module, prefix = own.split()[1], ""
                own = module
            else:
                prefix = f"{module}/"
            for other in filter(None, (word.strip() for word in others.split(","))):
                arrows.add((prefix + own.strip(), prefix + other))
    return arrows


def circle(arrows):
    """Rooms that reach each other, as a path from one back to itself, or `None`."""
    targets = {}
    for source, target in sorted(arrows):
        targets.setdefault(source, []).append(target)
    done = set()

    def visit(room, path):
        if room in path:
            return path[path.index(room):] + [room]
        if room in done:
            return None
        for target in targets.get(room, []):
            found = visit(target, path + [room])
            if found:
                return found
        done.add(room)
        return None

    return next(filter(None, (visit(room, []) for room in targets)), None)


def speakers():
    """Files outside the rooms called Wording that choose between English and Chinese."""
    for path in sorted((ROOT / "Sources").rglob("*.swift")):
        place = path.relative_to(ROOT / "Sources")
        if "Wording" in place.parts or place.name == "Language.swift":
            continue
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if re.search(r"\bchoose\(", line) and not line.lstrip().startswith("//"):
                yield f"{place}:{number}"


def main():
    index = next((ROOT / ".build").glob("*/debug/index/store"), ROOT / ".build/debug/index/store")
    arrows = measured(index)
    if "--print" in sys.argv:
        for (source, target), places in sorted(arrows.items()):
            print(f"{source} <- {target}  ({len(places)})  {places[0]}")
        return
    allowed = drawn()
    faults = [
        f"{source} uses {target}, which ARCHITECTURE.md does not draw: {places[0]}"
        for (source, target), places in sorted(arrows.items())
        if (source, target) not in allowed
    ]
    faults += [f"ARCHITECTURE.md draws {a} <- {b}, which nothing uses" for a, b in sorted(allowed - set(arrows))]
    faults += [f"{place}: speaks outside a room called Wording" for place in speakers()]
    rooms = circle(set(arrows) | allowed)
    if rooms:
        faults.append("a circle: " + " <- ".join(rooms))
    for fault in faults:
        print(fault)
    print(f"rooms: {len(arrows)} arrows, {len(faults)} faults")
    sys.exit(1 if faults else 0)


main()
