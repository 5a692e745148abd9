#!/usr/bin/env bash
# Proves that who depends on the library TechMatchKit fetches and builds no other package: makes a throw-away
# package that depends on a tagged clone of this one, builds and runs it, and looks at what was fetched.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

git clone --quiet "$root" "$work/TechMatch"
git -C "$work/TechMatch" tag 9.9.9

mkdir -p "$work/adopter/Sources/adopter"
cat > "$work/adopter/Package.swift" <<MANIFEST
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "adopter",
  platforms: [.macOS(.v15)],
  dependencies: [.package(url: "file://$work/TechMatch", from: "9.9.9")],
  targets: [
    .executableTarget(
      name: "adopter",
      dependencies: [.product(name: "TechMatchKit", package: "TechMatch")]
    )
  ]
)
MANIFEST
cat > "$work/adopter/Sources/adopter/main.swift" <<'SWIFT'
import TechMatchKit

var achievement = Achievement(id: RecordID("A")!)
achievement.title = "激光雷达"
let index = try IndexBuilder().build(achievements: [achievement], demands: [])
let today = CalendarDate(year: 2026, month: 11, day: 21)!
let result = Matcher(index, options: MatchOptions(today: today)).match(text: "激光", in: .achievement)
print(result.hits.map(\.id.text))
SWIFT

cd "$work/adopter"
output=$(swift run 2>&1 | tail -1)
[ "$output" = '["A"]' ] || { echo "the adopter printed: $output"; exit 1; }
fetched=$(ls .build/checkouts)
[ "$fetched" = "TechMatch" ] || { echo "the adopter fetched more: $fetched"; exit 1; }
if find .build -name 'ArgumentParser*' | grep -q .; then echo "the adopter built ArgumentParser"; exit 1; fi
if find .build -path '*TechMatchWorkbook*' -name '*.o' | grep -q .; then echo "the adopter built TechMatchWorkbook"; exit 1; fi
echo "the adopter fetched TechMatch alone and built no other package"
