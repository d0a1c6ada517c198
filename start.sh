#!/usr/bin/env bash
# Builds Keukentafel and starts it. Installs what it needs, says what it does, and may be repeated.
#
#   ./start.sh
#
# Where there is no display, the practice dossiers are lived through in a virtual one, and the
# screenshots and PDFs are left in the folder `uit`.
set -euo pipefail
cd "$(dirname "$0")"
. .ci/vereisten.sh

eis_gereedschap
# shellcheck disable=SC2086 # lists of names
installeer_pakketten $PAKKETTEN_BOUW
bouw_venster

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    zeg "Building the application (the first time takes some minutes)"
    cargo build --release --locked --bin keukentafel
    zeg "Starting Keukentafel. New here? Choose 'Begin met een oefendossier'."
    exec "${CARGO_TARGET_DIR:-target}/release/keukentafel"
fi

# shellcheck disable=SC2086 # lists of names
installeer_pakketten $PAKKETTEN_VENSTER $PAKKETTEN_DOCUMENT
zeg "There is no display here: building the application, then living the practice dossiers and a first week in a virtual one"
mkdir -p uit
KEUKENTAFEL_UIT="$PWD/uit" cargo test --release --locked --test desktop -- --exact oefendossier rondleiding
zeg "Done. Screenshots and PDFs are in $PWD/uit"
ls -1 uit
