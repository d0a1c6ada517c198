#!/usr/bin/env bash
# Runs every check of Keukentafel: format, lints, all tests, the window's checks, the real desktop
# window, documents, licences. Installs what it needs, says what it does, and may be repeated.
#
#   ./test.sh
set -euo pipefail
cd "$(dirname "$0")"
. .ci/vereisten.sh

eis_gereedschap
# shellcheck disable=SC2086 # lists of names
installeer_pakketten $PAKKETTEN_BOUW $PAKKETTEN_VENSTER $PAKKETTEN_DOCUMENT
bouw_venster

zeg "The window: types and lints"
npm --prefix ui run --silent check
npm --prefix ui run --silent lint
zeg "The window: tests"
npm --prefix ui test --silent

zeg "Format"
cargo fmt --all --check
zeg "Lints"
cargo clippy --workspace --all-targets --all-features --locked --quiet -- -D warnings
zeg "Tests: rules, store, documents, command line, crashes, and the real window"
cargo test --workspace --all-features --locked

zeg "Documents: every letter of both gemeenten before veraPDF"
.ci/keuring/keur.sh "${CARGO_TARGET_DIR:-target}/debug/examples/voorbeelden"

zeg "Licences, banned crates and sources"
GEREEDSCHAP="$HOME/.cache/keukentafel/gereedschap"
if [ ! -x "$GEREEDSCHAP/bin/cargo-deny" ]; then
    zeg "Installing cargo-deny (once, in $GEREEDSCHAP)"
    # In its own target folder: its profile and features may not disturb the cache of the project.
    CARGO_TARGET_DIR="$GEREEDSCHAP/target" cargo install cargo-deny --version 0.20.2 --locked --quiet --root "$GEREEDSCHAP"
    rm -rf "$GEREEDSCHAP/target"
fi
"$GEREEDSCHAP/bin/cargo-deny" --log-level error check bans licenses sources

zeg "All checks passed"
