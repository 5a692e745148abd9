#!/usr/bin/env bash
# Builds the documentation of TechMatchKit with the toolchain's own DocC, and fails on a link that does not resolve
# and on a public symbol that the landing page does not list. Needs no package.
#
#     bash Tests/docc.sh [folder]     # keeps the documentation in the folder
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
output=${1:-$work/TechMatchKit.doccarchive}

docc=$(command -v docc || echo "$(dirname "$(readlink -f "$(command -v swift)")")/docc")
swift build --target TechMatchKit > "$work/log" 2>&1 || { cat "$work/log"; exit 1; }
swift package dump-symbol-graph --minimum-access-level public --skip-synthesized-members \
  > "$work/log" 2>&1 || { cat "$work/log"; exit 1; }
graph=$(find .build/ -path '*/symbolgraph/TechMatchKit.symbols.json' -print -quit)
[ -n "$graph" ] || { echo "there is no symbol graph of TechMatchKit"; exit 1; }
mkdir "$work/graph"
cp "$(dirname "$graph")"/TechMatchKit.symbols.json "$work/graph"
find "$(dirname "$graph")" -name 'TechMatchKit@*.symbols.json' -exec cp {} "$work/graph" \;

"$docc" convert Sources/TechMatchKit/TechMatchKit.docc \
  --additional-symbol-graph-dir "$work/graph" \
  --fallback-display-name TechMatchKit \
  --fallback-bundle-identifier org.techmatch.TechMatchKit \
  --output-dir "$output" \
  --warnings-as-errors

python3 - "$graph" Sources/TechMatchKit/TechMatchKit.docc/TechMatchKit.md << 'PYTHON'
import json, re, sys

symbols = json.load(open(sys.argv[1]))["symbols"]
types = {s["pathComponents"][0] for s in symbols if len(s["pathComponents"]) == 1}
listed = re.findall(r"^- ``(\w+)``$", open(sys.argv[2]).read(), re.MULTILINE)
missing = sorted(types - set(listed))
if missing:
    sys.exit("TechMatchKit.md does not list: " + ", ".join(missing))
print(f"{len(symbols)} public symbols, {len(types)} types, every link resolved")
PYTHON
