#!/usr/bin/env bash
# Proves that who depends on the library TechMatchKit fetches and builds no other package, and that the Swift code in
# README.md and in the library's documentation compiles and runs: makes a throw-away package that depends on a tagged
# clone of this one, with the code of each page as a program, runs them, and looks at what was fetched.
#
# A clone has what is committed; commit first.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

git clone --quiet "$root" "$work/TechMatch"
git -C "$work/TechMatch" tag 9.9.9
cd "$work/TechMatch"

# The blocks of a page that are fenced as Swift, one after the other.
swift_of() { awk '/^```swift$/ { inside = 1; next } /^```$/ { inside = 0 } inside' "$1"; }

program() {
  mkdir -p "$work/adopter/Sources/$1"
  swift_of "$2" > "$work/adopter/Sources/$1/main.swift"
  grep -q '^import TechMatchKit$' "$work/adopter/Sources/$1/main.swift" \
    || { echo "$2 has no Swift block that imports TechMatchKit"; exit 1; }
}

pages=Sources/TechMatchKit/TechMatchKit.docc
program Readme README.md
program Landing $pages/TechMatchKit.md
program FirstMatch $pages/FirstMatch.md
program LiveIndex $pages/LiveIndexAndFiles.md
diff <(swift_of README.md) <(swift_of README.zh.md) \
  || { echo "README.md and README.zh.md have different Swift code"; exit 1; }

cd "$work/adopter"
cat > Package.swift <<MANIFEST
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "adopter",
  platforms: [.macOS(.v15)],
  dependencies: [.package(url: "file://$work/TechMatch", from: "9.9.9")],
  targets: ["Readme", "Landing", "FirstMatch", "LiveIndex"].map {
    .executableTarget(name: \$0, dependencies: [.product(name: "TechMatchKit", package: "TechMatch")])
  }
)
MANIFEST
swift build 2>&1 | grep -E 'error|warning|Compiling|Build' | grep -v 'TechMatchKit' || true

# The programs read these files in the folder that they run in.
cp "$work/TechMatch/SampleData/achievements.csv" "$work/TechMatch/SampleData/demands.jsonl" .
binaries=$(swift build --show-bin-path)
for name in Readme Landing FirstMatch LiveIndex; do
  "$binaries/$name" > "$name.txt" || { echo "the program of $name failed"; exit 1; }
done
diff Readme.txt Landing.txt || { echo "README.md and the landing page show different programs"; exit 1; }
grep -Eqx '1 CG-[0-9]+ [0-9]+\.[0-9]{4}' Readme.txt || { echo "the README's program printed:"; head Readme.txt; exit 1; }
grep -Eq '匹配，得分' FirstMatch.txt || { echo "FirstMatch printed:"; tail FirstMatch.txt; exit 1; }

fetched=$(ls .build/checkouts)
[ "$fetched" = "TechMatch" ] || { echo "the adopter fetched more: $fetched"; exit 1; }
# SwiftPM plans every target of a package, which leaves a folder for each; object files show what was built.
for other in ArgumentParser GRDB TechMatchWorkbook; do
  if find .build -path "*$other*" -name '*.o' | grep -q .; then echo "the adopter built $other"; exit 1; fi
done
echo "the code in the README and in the documentation runs; the adopter fetched TechMatch alone"
