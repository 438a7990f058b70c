# What the other scripts share; they source it. Talk goes to stderr, so that stdout stays the program's.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
release=$root/.build-release

say() { printf '%s\n' "$*" >&2; }

# Ends the script: fail STATUS MESSAGE…
fail() {
  say "$(basename "$0"): ${*:2}"
  exit "$1"
}

# Drops what the compiler cached under another path: a checkout that was moved or copied would fail to build with it.
forget_moved_caches() {
  local place=$1/made-in
  if [[ -d $1 && -f $place && $(<"$place") != "$root" ]]; then
    find "$1" -type d -name ModuleCache -prune -exec rm -rf {} +
  fi
  mkdir -p "$1"
  printf '%s\n' "$root" >"$place"
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

# Says whether the toolchain brings Swift's own libraries as static ones.
has_static_swift() {
  [[ -f $(dirname "$(realpath "$(command -v swift)")")/../lib/swift_static/linux/static-executable-args.lnk ]]
}

# Says whether every C library behind the program can be linked statically on this machine.
has_static_libraries() {
  local clang=clang
  command -v clang >/dev/null || clang=cc
  # shellcheck disable=SC2046
  echo 'int main(void) { return 0; }' \
    | "$clang" -static -x c - -o /dev/null $(static_libraries) >/dev/null 2>&1
}

# Fills release_flags for a product with the fastest start that works here: choose_release_flags PRODUCT. CPU time of a start is 2.2 ms fully static, 4.2 ms with a
# static Swift runtime, 7.8 ms dynamic.
choose_release_flags() {
  release_flags=(-c release --product "$1" --scratch-path "$release")
  # A start would else read the generic types out of mangled names and search all conformances of the program for
  # their requirements: a third of its instructions.
  release_flags+=(-Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors)
  if ! has_static_swift; then
    say "note: no static Swift runtime here; the program is linked dynamically and starts more slowly"
    return
  fi
  release_flags+=(-Xlinker --gc-sections -Xlinker -s)
  if ! has_static_libraries; then
    say "note: static C libraries are missing here; the program links them dynamically and starts more slowly"
    release_flags+=(--static-swift-stdlib)
    return
  fi
  release_flags+=(-Xswiftc -static-executable)
  local library
  for library in $(static_libraries); do release_flags+=(-Xlinker "$library"); done
}

# Finds pandoc, the one that PyPI offers as pypandoc_binary, so that every machine measures against the same.
prepare_pandoc() {
  local venv=$root/.galley/venv
  "$venv/bin/python" -c 'import pypandoc' 2>/dev/null && return
  [[ -x $venv/bin/python ]] || python3 -m venv "$venv" >&2
  "$venv/bin/python" -m pip install -q --disable-pip-version-check pypandoc_binary >&2
}

# Prints where the pandoc of prepare_pandoc is.
pandoc_path() { "$root/.galley/venv/bin/python" -c 'import pypandoc; print(pypandoc.get_pandoc_path())'; }
