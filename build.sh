#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Planwerk contributors
# SPDX-License-Identifier: AGPL-3.0-or-later
#
# Builds, starts and tests Planwerk. See usage below.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

readonly PRODUCT=dist/planwerk
readonly SAMPLES=dist/samples
readonly BUILT=dist/.built
readonly MAVEN=(mvn -B -ntp -Dstyle.color=never)

usage() {
    cat <<'TEXT'
./build.sh run [PLAN...]     build if anything changed, and open the workbench on a sample plan (or on these plans);
                             without a display: make and export the sample plans into dist/samples
./build.sh test              build, run all tests
./build.sh soak              the long tests
./build.sh bench             the measurements
./build.sh product [--jre PLATFORM=FILE]...
                             the archives of all platforms in dist/, with this Java runtime packed into them
./build.sh sdk [REPOSITORY]  put what plugins in Java are compiled against, and the archetype that begins one, into a Maven
                             repository (your local one unless you name another)
./build.sh help              this text

On Debian and Ubuntu it installs what is missing (as root or by sudo); elsewhere it says what to install.
PLATFORM is linux-x86_64, linux-aarch64, windows-x86_64, macos-x86_64 or macos-aarch64; FILE a .zip or .tar.gz.
TEXT
}

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 2; }
have() { command -v "$1" >/dev/null 2>&1; }

# --- What must be there ---------------------------------------------------------------------------------------------

is_debian() { [[ -r /etc/os-release ]] && grep -qE '^ID(_LIKE)?=.*(debian|ubuntu)' /etc/os-release && have apt-get; }
is_linux() { [[ $(uname -s) == Linux ]]; }

java_number() { # of the compiler that Maven will use
    local javac=javac
    [[ -z ${JAVA_HOME:-} ]] || javac=$JAVA_HOME/bin/javac
    "$javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

has_jdk() { local number; number=$(java_number || true); [[ ${number:-0} -ge 17 ]]; }
has_maven() { # 3.8.1 or later, as bnd asks
    local version
    version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
    [[ -n $version && $(printf '%s\n' 3.8.1 "$version" | sort -V | head -n 1) == 3.8.1 ]]
}
has_gtk() { ! is_linux || ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0' || PATH=$PATH:/sbin:/usr/sbin ldconfig -p | grep -q 'libgtk-3\.so\.0'; }
has_atspi() { [[ -x /usr/libexec/at-spi-bus-launcher || -x /usr/lib/at-spi2-core/at-spi-bus-launcher ]]; }
has_pyatspi() { /usr/bin/python3 -c 'import pyatspi' 2>/dev/null; }

missing() { # what is missing, as names of Debian packages: "build" or "test"
    has_jdk || say openjdk-17-jdk-headless
    has_maven || say maven
    ! is_linux || has_gtk || say libgtk-3-0
    if [[ $1 == test ]] && is_linux; then
        have Xvfb || say xvfb
        have openbox || say openbox
        have xdotool || say xdotool
        have pdftotext || say poppler-utils
        have dbus-launch || say dbus-x11
        have dbus-run-session || say dbus
        has_atspi || say at-spi2-core
        has_pyatspi || say python3-pyatspi
    fi
}

as_root() {
    if [[ $(id -u) == 0 ]]; then "$@"; elif have sudo; then sudo "$@"; else return 1; fi
}

apt_install() {
    local log
    log=$(mktemp)
    say "Installing: $*"
    if ! { as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends "$@"; } >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        return 1
    fi
    rm -f "$log"
}

require() { # "build" or "test"
    local packages
    mapfile -t packages < <(missing "$1")
    [[ ${#packages[@]} -gt 0 ]] || return 0
    if is_debian && apt_install "${packages[@]}"; then
        mapfile -t packages < <(missing "$1")
        [[ ${#packages[@]} -gt 0 ]] || return 0
    fi
    say "Please install (these are the names of Debian packages): ${packages[*]}" >&2
    if ! has_jdk || ! has_maven; then
        fail "Planwerk needs a Java development kit of version 17 or later and Maven 3.8.1 or later to build."
    fi
}

# --- Building -------------------------------------------------------------------------------------------------------

sources() { # all that the product is made of, as names ended by NUL
    local of=(pom.xml target-platform bundles features LICENSE NOTICE docs/licensing.md)
    if git rev-parse --git-dir >/dev/null 2>&1; then
        git ls-files -z --cached --others --exclude-standard -- "${of[@]}" ':!*/src/test/*'
    else
        find "${of[@]}" -name target -prune -o -path '*/src/test' -prune -o -type f -print0 2>/dev/null | sort -z
    fi
}

fingerprint() { { sources | xargs -0 cksum 2>/dev/null || true; java_number; } | cksum; }

build() {
    local now
    now=$(fingerprint)
    if [[ -x $PRODUCT/bin/planwerk && -f $BUILT && $(<"$BUILT") == "$now" ]]; then
        return
    fi
    say "Building Planwerk (the first time this fetches libraries and takes a few minutes) ..."
    rm -f "$BUILT"
    "${MAVEN[@]}" -q package -Dmaven.test.skip=true -pl features/product -am
    printf '%s\n' "$now" > "$BUILT"
}

# --- Commands -------------------------------------------------------------------------------------------------------

has_display() { ! is_linux || [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; }
has_workbench() { grep -q '"nl\.planwerk:nl\.planwerk\.workbench:' "$PRODUCT/features/workbench.json"; }

# The sample plan of a cluster. One that was changed by its reader stays; one that we made gives way to a newer one.
sample() {
    local plan=$SAMPLES/$1.plan.json made=$SAMPLES/.$1.made
    mkdir -p "$SAMPLES"
    if [[ -f $plan ]]; then
        [[ -f $made && $(<"$made") == "$(cksum < "$plan")" && $BUILT -nt $made ]] || return 0
        rm -f "$plan"
    fi
    "$PRODUCT/bin/planwerk" new "$1" --sample -o "$plan" && cksum < "$plan" > "$made"
}

export_samples() {
    local list id status=0
    list=$("$PRODUCT/bin/planwerk" clusters) || return
    while read -r id _; do
        [[ -n $id ]] || continue
        if ! { sample "$id" && "$PRODUCT/bin/planwerk" export "$SAMPLES/$id.plan.json" -o "$SAMPLES/$id.pdf"; }; then
            status=1
        fi
    done <<< "$list"
    return $status
}

run() {
    require build
    build
    if ! has_display; then
        say "There is no display (DISPLAY and WAYLAND_DISPLAY are empty): exporting the sample plans to $SAMPLES instead."
        export_samples
    elif ! has_workbench; then
        say "This build has no workbench: exporting the sample plans to $SAMPLES instead."
        export_samples
    elif [[ $# -gt 0 ]]; then
        exec "$PRODUCT/bin/planwerk" "$@"
    else
        sample chemelot
        exec "$PRODUCT/bin/planwerk" "$SAMPLES/chemelot.plan.json"
    fi
}

# Adds up what Surefire reported since a moment, in its own words and in plain ones, as the last lines.
summary() {
    find bundles features target-platform -path '*/target/*-reports/TEST-*.xml' -newer "$1" -print0 2>/dev/null \
        | xargs -0 -r grep -h -m 1 '<testsuite ' | awk '
            function number(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3) + 0 : 0 }
            { run += number("tests"); failures += number("failures"); errors += number("errors"); skipped += number("skipped") }
            END {
                printf "\nTests run: %d, Failures: %d, Errors: %d, Skipped: %d\n", run, failures, errors, skipped
                printf "%d passed, %d failed, %d skipped\n", run - failures - errors - skipped, failures + errors, skipped
            }'
}

verify() { # further options for Maven
    local start status=0
    require test
    mkdir -p dist
    start=$(mktemp)
    "${MAVEN[@]}" verify --fail-at-end "$@" || status=$?
    [[ $status -ne 0 ]] || fingerprint > "$BUILT"
    summary "$start"
    rm -f "$start"
    return $status
}

product() {
    local runtimes=()
    while [[ $# -gt 0 ]]; do
        [[ $1 == --jre && ${2:-} == *=* ]] || fail "Use: ./build.sh product [--jre PLATFORM=FILE]..."
        local file=${2#*=}
        [[ -f $file ]] || fail "There is no such file: $file"
        runtimes+=("${2%%=*}=$(cd "$(dirname "$file")" && pwd)/$(basename "$file")")
        shift 2
    done
    require build
    local list
    list=$(IFS=,; printf '%s' "${runtimes[*]-}")
    "${MAVEN[@]}" -q package -Dmaven.test.skip=true -pl features/product -am -Dplanwerk.archives=true "-Dplanwerk.jre=$list"
    fingerprint > "$BUILT"
    ls -l dist/*.tar.gz dist/*.zip
}

sdk() {
    require build
    build
    "$PRODUCT/bin/planwerk" new-plugin --sdk "${1:-$HOME/.m2/repository}"
}

case ${1:-help} in
    run) shift; run "$@" ;;
    # Two modules at a time: the tests of windows wait more than they work.
    test) verify -T 2 ;;
    soak) verify -Psoak ;;
    bench) verify -Pbench ;;
    sdk) shift; sdk "$@" ;;
    product) shift; product "$@" ;;
    help|-h|--help) usage ;;
    *) usage >&2; exit 2 ;;
esac
