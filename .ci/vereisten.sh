# Installs what the two commands need on a bare Debian 12 with Rust and Node. Sourced, not run.
# Says what it does; may be repeated; does nothing where everything is there.

zeg() { printf '\n== %s\n' "$*"; }

# Packages of Debian. The first line builds; the second drives the real window in tests and tours;
# the third reads and checks PDFs; the fourth runs veraPDF (a JDK: it starts from source).
PAKKETTEN_BOUW="build-essential pkg-config perl libwebkit2gtk-4.1-dev librsvg2-dev"
PAKKETTEN_VENSTER="webkit2gtk-driver xvfb dbus xdotool"
PAKKETTEN_DOCUMENT="poppler-utils qpdf"
PAKKETTEN_KEURING="default-jdk-headless"

installeer_pakketten() {
    local ontbreekt="" pakket
    for pakket in "$@"; do
        [ "$(dpkg-query -W -f='${Status}' "$pakket" 2>/dev/null)" = 'install ok installed' ] || ontbreekt="$ontbreekt $pakket"
    done
    [ -n "$ontbreekt" ] || return 0
    zeg "Installing from Debian:$ontbreekt"
    local als_root=""
    [ "$(id -u)" = 0 ] || als_root="sudo"
    $als_root apt-get update -qq
    # shellcheck disable=SC2086 # a list of names
    $als_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $ontbreekt >/dev/null
}

eis_gereedschap() {
    command -v cargo >/dev/null || { echo "Rust is not here. Install it (rustup, stable 1.92 or newer) and try again." >&2; exit 1; }
    command -v npm >/dev/null || { echo "Node is not here. Install Node 20.19 or newer and try again." >&2; exit 1; }
}

# The window: its packages by lock file, then the pages that the application embeds.
bouw_venster() {
    if [ ! -d ui/node_modules ] || [ ui/package-lock.json -nt ui/node_modules/.package-lock.json ]; then
        zeg "Installing the packages of the window (npm ci)"
        npm --prefix ui ci --no-audit --no-fund --loglevel=error
    fi
    zeg "Building the window"
    npm --prefix ui run --silent build
}
