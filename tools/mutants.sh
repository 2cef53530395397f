#!/bin/sh
# Whether the tests find what they are there to find: plants each bug of Tests/Mutants in a copy of the sources, one at a time,
# and demands that the tests its patch names fail of it. What survives is named, and fails.
# Usage: tools/mutants.sh SWIFT [NAME...], a name being the beginning of a patch's. MUTANTS_ROOT is where the copy is kept
# (.build/mutants): a second run builds what has changed. MUTANTS_SUITE_SECONDS (300): for a machine that is busy.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
swift=${1:-swift}
[ $# -eq 0 ] || shift
names=${*:-0 1 2 3 4 5 6 7 8 9}
kept=${MUTANTS_ROOT:-$root/.build/mutants}
source=$kept/source
said=$kept/said
# The longest that a suite may take of itself; a bug may make it hang.
suite_seconds=${MUTANTS_SUITE_SECONDS:-300}

export HALL_TEST_PIN_ROUNDS=16

# In place, and only what is another: a file that stays the same file is not compiled again.
mkdir -p "$source"
cd "$root"
git ls-files --cached --others --exclude-standard | sort >"$kept/files"
while read -r file; do
    if [ -f "$file" ] && ! cmp -s "$file" "$source/$file"; then
        mkdir -p "$source/$(dirname "$file")"
        cp -p "$file" "$source/$file"
    fi
done <"$kept/files"
(cd "$source" && find . -type f | sed 's|^\./||' | sort) | comm -13 "$kept/files" - | while read -r file; do
    rm "$source/$file"
done
cd "$source"

build() {
    # shellcheck disable=SC2086 # SWIFT may be more than one word
    $swift build --build-tests --scratch-path "$kept/build" >"$said" 2>&1
}

# Runs a suite, under settings "NAME=VALUE …" where there are any; its status is the tests'.
find_with() {
    # shellcheck disable=SC2086
    env ${2:-} timeout "$suite_seconds" $swift test --skip-build --no-parallel --scratch-path "$kept/build" --filter "$1" >"$said" 2>&1
}

header() { sed -n "s/^# $2: //p" "$1" | head -n 1; }

# A patch may be left over from a run that was broken off; the copy above has taken it away.
patches=
for name in $names; do
    for patch in Tests/Mutants/"$name"*.patch; do
        if [ -f "$patch" ]; then patches="$patches $patch"; fi
    done
done
[ -n "$patches" ] || {
    echo "no patch of that name in Tests/Mutants" >&2
    exit 1
}

finders=
for patch in $patches; do
    finder=$(header "$patch" "Found by")
    [ -n "$finder" ] && [ -n "$(header "$patch" "What is planted")" ] || {
        echo "$patch does not say what is planted and what finds it" >&2
        exit 1
    }
    case "|$finders|" in
    *"|$finder|"*) ;;
    *) finders="${finders:+$finders|}$finder" ;;
    esac
done
echo "== Without a bug: $finders"
build || {
    tail -n 20 "$said" >&2
    exit 1
}
find_with "$finders" || {
    grep -E '✘|↳' "$said" | head -n 40 >&2
    echo "these tests fail without any bug" >&2
    exit 1
}
grep -qE 'Test run with [1-9][0-9]* test' "$said" || {
    echo "no test goes by these names" >&2
    exit 1
}

survivors=
for patch in $patches; do
    name=$(basename "$patch" .patch)
    finder=$(header "$patch" "Found by")
    began=$(date +%s)
    if ! patch -p1 --forward --dry-run --fuzz=0 <"$patch" >"$said" 2>&1; then
        verdict="DOES NOT APPLY"
    else
        patch -p1 --forward --fuzz=0 <"$patch" >/dev/null
        if ! build; then
            verdict="DOES NOT BUILD"
            grep -m 3 'error:' "$said" >&2 || true
        elif find_with "$finder" "$(header "$patch" With)"; then
            verdict=SURVIVED
        elif grep -q '✘ Test .* recorded an issue' "$said"; then
            verdict=found
        else
            verdict="ENDED THE TESTS"
        fi
        patch -p1 --reverse <"$patch" >/dev/null
    fi
    echo "$verdict  $name ($(header "$patch" "What is planted")) by $finder, $(($(date +%s) - began)) s"
    [ "$verdict" = found ] || survivors="$survivors $name"
done
[ -z "$survivors" ] || {
    echo "not found:$survivors" >&2
    exit 1
}
