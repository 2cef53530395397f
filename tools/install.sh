#!/bin/sh
# Puts hall in its place, or takes it away again. Usage: BIN=folder-of-the-binaries tools/install.sh install|uninstall
# PREFIX (/usr/local) is where it lives, DESTDIR a root to put before it, for packages and tests. What the hall has written
# (/var/lib/hall), its settings (/etc/hall) and its accounts are nobody's to remove but the administrator's.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
prefix=${PREFIX:-/usr/local}
to=${DESTDIR:-}$prefix
case $prefix in
/*) ;;
*)
    echo "PREFIX 应为绝对路径 / PREFIX is an absolute path: $prefix" >&2
    exit 2
    ;;
esac

# Whether this very system is meant, and runs systemd.
is_live() { [ -z "${DESTDIR:-}" ] && [ -d /run/systemd/system ]; }

files() {
    cat <<LIST
bin/hallD
bin/hallctl
lib/systemd/system/hall.service
lib/systemd/system/hall.socket
lib/systemd/system/hall-backup.service
lib/systemd/system/hall-backup.timer
lib/sysusers.d/hall.conf
lib/tmpfiles.d/hall.conf
share/bash-completion/completions/hallctl
share/zsh/site-functions/_hallctl
share/fish/vendor_completions.d/hallctl.fish
share/doc/hall/operations.md
share/doc/hall/LICENSE
share/hall/hallD.conf.example
LIST
    for list in "$root"/Examples/sample-hall/*.csv; do echo "share/hall/sample-hall/$(basename "$list")"; done
}

place() { # a mode, a file of ours, its place
    install -D -m "$1" "$2" "$to/$3"
}

# The units name /usr/local; wherever else hall lives, they name that.
place_unit() {
    place 644 "$1" "$2"
    sed -i "s|/usr/local/|$prefix/|g" "$to/$2"
}

completions() { # a shell, its place
    mkdir -p "$(dirname "$to/$2")"
    "$to/bin/hallctl" completions "$1" >"$to/$2"
    chmod 644 "$to/$2"
}

do_install() {
    bin=${BIN:?the folder of the binaries}
    # A running daemon keeps the file it was started from.
    for program in hallD hallctl; do
        place 755 "$bin/$program" "bin/$program.new"
        mv -f "$to/bin/$program.new" "$to/bin/$program"
    done
    for unit in hall.service hall.socket hall-backup.service hall-backup.timer; do
        place_unit "$root/systemd/$unit" "lib/systemd/system/$unit"
    done
    place 644 "$root/systemd/hall.sysusers.conf" lib/sysusers.d/hall.conf
    place 644 "$root/systemd/hall.tmpfiles.conf" lib/tmpfiles.d/hall.conf
    place 644 "$root/systemd/hallD.conf.example" share/hall/hallD.conf.example
    place 644 "$root/docs/operations.md" share/doc/hall/operations.md
    place 644 "$root/LICENSE" share/doc/hall/LICENSE
    for list in "$root"/Examples/sample-hall/*.csv; do place 644 "$list" "share/hall/sample-hall/$(basename "$list")"; done
    completions bash share/bash-completion/completions/hallctl
    completions zsh share/zsh/site-functions/_hallctl
    completions fish share/fish/vendor_completions.d/hallctl.fish
    is_live || return 0
    systemd-sysusers "$to/lib/sysusers.d/hall.conf"
    systemd-tmpfiles --create "$to/lib/tmpfiles.d/hall.conf"
    systemctl daemon-reload
    if systemctl is-active --quiet hall.service; then
        echo "升级请执行 / to go over to this version: systemctl restart hall.service"
    else
        echo "启用请执行 / to put it into service: systemctl enable --now hall.socket hall.service hall-backup.timer"
    fi
}

do_uninstall() {
    if is_live; then
        systemctl disable --now hall-backup.timer hall.service hall.socket 2>/dev/null || true
    fi
    files | while read -r file; do rm -f "$to/$file"; done
    for folder in share/hall/sample-hall share/hall share/doc/hall; do
        [ ! -d "$to/$folder" ] || rmdir --ignore-fail-on-non-empty "$to/$folder"
    done
    if is_live; then
        systemctl daemon-reload
        echo "数据、设置和账户都还在 / left as they are: /var/lib/hall, /etc/hall, the accounts hall and hall-users"
    fi
}

case ${1:-} in
install) do_install ;;
uninstall) do_uninstall ;;
*)
    echo "usage: BIN=folder tools/install.sh install|uninstall" >&2
    exit 2
    ;;
esac
