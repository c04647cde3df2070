# What the commands in this folder share: the project's folder, a JDK, Maven, class paths. Sourced, not run:
#   source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
LEAST_JDK=21

fail() {
    echo "$*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "To install what is missing, this needs root or sudo: $*"
    fi
}

# Installs a package where Debian or Ubuntu has it; false where it has not. APT's own words go to stderr.
apt_install() {
    command -v apt-get >/dev/null || return 1
    if ! apt-cache show "$1" >/dev/null 2>&1; then
        as_root apt-get update -q >&2 || return 1
        apt-cache show "$1" >/dev/null 2>&1 || return 1
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$1" >&2
}

# The main version of the JDK in a folder; 0 where there is none. A JRE, without a compiler, does not count.
jdk_version() {
    if [ ! -x "$1/bin/javac" ]; then
        echo 0
        return
    fi
    local version
    version="$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')"
    echo "${version:-0}"
}

# Prints the folder of a JDK that is new enough: JAVA_HOME, else the newest under /usr/lib/jvm, else the one on the path.
present_jdk() {
    local best='' best_version=0 folder version on_path
    if [ -n "${JAVA_HOME:-}" ] && [ "$(jdk_version "$JAVA_HOME")" -ge "$LEAST_JDK" ]; then
        echo "$JAVA_HOME"
        return
    fi
    on_path="$(command -v javac || true)"
    for folder in /usr/lib/jvm/* ${on_path:+"$(dirname "$(dirname "$(readlink -f "$on_path")")")"}; do
        version="$(jdk_version "$folder")"
        if [ "$version" -ge "$LEAST_JDK" ] && [ "$version" -gt "$best_version" ]; then
            best="$folder"
            best_version="$version"
        fi
    done
    [ -n "$best" ] && echo "$best"
}

# Sets JAVA_HOME to a JDK that is new enough, installing one where there is none.
find_jdk() {
    local package
    if ! JAVA_HOME="$(present_jdk)"; then
        for package in openjdk-21-jdk-headless openjdk-25-jdk-headless; do
            apt_install "$package" && break
        done
        JAVA_HOME="$(present_jdk)" || fail "No JDK $LEAST_JDK or newer is here, and this system's packages have none." \
            "Install one (for example Eclipse Temurin, https://adoptium.net) and set JAVA_HOME to its folder."
    fi
    export JAVA_HOME
}

# Finds the JDK and makes sure that there is Maven.
find_tools() {
    find_jdk
    command -v mvn >/dev/null || apt_install maven || fail "Maven (mvn) is missing and could not be installed."
}

# Makes sure that there is a Chromium for the tests of the pages, and tells them which: SIGNPOST_CHROMIUM, or the first on the path.
find_browser() {
    local name
    for name in "${SIGNPOST_CHROMIUM:-}" chromium chromium-browser google-chrome; do
        if [ -n "$name" ] && command -v "$name" >/dev/null; then
            SIGNPOST_CHROMIUM="$(command -v "$name")"
            export SIGNPOST_CHROMIUM
            return
        fi
    done
    apt_install chromium || fail "The tests of the pages need Chromium, and it could not be installed." \
        "Install it, or set SIGNPOST_CHROMIUM to where it is."
    SIGNPOST_CHROMIUM="$(command -v chromium)"
    export SIGNPOST_CHROMIUM
}

# The flags the service runs with, as they stand in pom.xml.
service_flags() {
    sed -n 's:.*<jvmArguments>\(.*\)</jvmArguments>.*:\1:p' "$ROOT/pom.xml"
}

# True where a file is missing or older than anything it is built from.
stale() {
    local built="$1"
    shift
    [ ! -e "$built" ] || [ -n "$(find "$@" -newer "$built" -print -quit)" ]
}

# Builds quietly where needed and sets CLASSES to the class path: "runtime" for the service, "test" with the test tree too.
class_path() {
    local scope="$1" built="$ROOT/target/class-path-$1.txt" phase=process-classes own="$ROOT/target/classes"
    local sources=("$ROOT/pom.xml" "$ROOT/src/main" "$ROOT/conversations")
    if [ "$scope" = test ]; then
        phase=test-compile
        own="$ROOT/target/test-classes:$own"
        sources+=("$ROOT/src/test")
    fi
    find_tools
    if stale "$built" "${sources[@]}" || [ ! -d "$ROOT/target/classes" ]; then
        # the build's folder may be missing before; a build that fails leaves no class path behind
        rm -f "$built"
        (cd "$ROOT" && mvn -q -B "$phase" dependency:build-classpath -DincludeScope="$scope" -Dmdep.outputFile="$built") >&2
        touch "$built"
    fi
    CLASSES="$own:$(cat "$built")"
}

# Builds the jar where needed and sets JAR to it.
jar() {
    find_tools
    JAR="$(ls -t "$ROOT"/target/signpost-*.jar 2>/dev/null | head -1 || true)"
    if [ -z "$JAR" ] || stale "$JAR" "$ROOT/pom.xml" "$ROOT/src/main" "$ROOT/conversations"; then
        (cd "$ROOT" && mvn -q -B -DskipTests package) >&2
        JAR="$(ls -t "$ROOT"/target/signpost-*.jar | head -1)"
    fi
}

# Runs one of the project's own commands on the class path: run_class [JAVA OPTION...] CLASS [ARGUMENT...]
run_class() {
    # shellcheck disable=SC2046  # the flags are words
    exec "$JAVA_HOME/bin/java" $(service_flags) -cp "$CLASSES" "$@"
}
