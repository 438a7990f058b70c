# What the other scripts share; they source it. Talk goes to stderr, so that stdout stays the program's.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
release=$root/.build-release

say() { printf '%s\n' "$*" >&2; }

# Ends the script: fail STATUS MESSAGE…
fail() {
  say "$(basename "$0"): ${*:2}"
  exit "$1"
}

# Runs swift in the project, without the caller's stdin, from any current directory.
swift_here() { (cd "$root" && swift "$@" </dev/null); }

# The debug build holds the floors: an import that Package.swift does not declare is an error.
debug_flags=(--explicit-target-dependency-import-check error)

# The linker's word for every static library behind the program, as SwiftPM asks pkg-config for the dynamic ones.
static_libraries() {
  pkg-config --static --libs-only-l libxml-2.0 zlib nettle
  echo -lstdc++ -lm
}

# Says whether a fully static program can be linked on this machine.
static_linking_works() {
  local swift_static
  swift_static=$(dirname "$(realpath "$(command -v swift)")")/../lib/swift_static/linux
  [[ -f $swift_static/static-executable-args.lnk ]] || return 1
  local clang=clang
  command -v clang >/dev/null || clang=cc
  # shellcheck disable=SC2046
  echo 'int main(void) { return 0; }' \
    | "$clang" -static -x c - -o /dev/null $(static_libraries) >/dev/null 2>&1
}

# Fills release_flags: fully static starts in a quarter of the time; a dynamic program works everywhere.
choose_release_flags() {
  release_flags=(-c release --product convert --scratch-path "$release")
  if static_linking_works; then
    release_flags+=(-Xswiftc -static-executable -Xlinker --gc-sections -Xlinker -s)
    local library
    for library in $(static_libraries); do release_flags+=(-Xlinker "$library"); done
  else
    say "note: static libraries are missing here; the program is linked dynamically and starts more slowly"
  fi
}
