#!/bin/bash
# Runs inside the container of tools/soak-systemd.sh, as root, under a real systemd: installs hall as on a hall server and looks at
# what the units do. Prints a line for everything that holds, and ends at the first that doesn't.
set -u

out=/soak/out
seconds=${SOAK_SECONDS:-60}
unit=hall.service
clerk=3001
inspector=3003
export HALL_SOCKET=/run/hall/hall.sock

holds() { echo "ok      $*"; }

fails() {
    echo "NOT OK  $*"
    systemctl --no-pager --full status hall.socket hall.service 2>&1 | tail -n 40
    journalctl --no-pager --output=short-monotonic -u hall.service -u hall.socket -u hall-backup.service -n 40 2>&1
    sync
    exit 1
}

property() { systemctl show --value -p "$1" "${2:-$unit}"; }
# People with a login of their own and the group that may connect.
as_clerk() { as "$clerk" "$@"; }
as() { # a uid, a command
    local uid=$1
    shift
    setpriv --reuid "$uid" --regid hall-users --clear-groups --reset-env -- "$@"
}
field() { sed -n "s/.*\"$1\":\"\{0,1\}\([^\",}]*\).*/\1/p"; }

until_true() { # seconds, words of what is awaited, a command
    local end=$((SECONDS + $1)) what=$2
    shift 2
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] || fails "$what"
        sleep 0.1
    done
}

settle() { # options of the daemon's and of its unit's, for what follows
    mkdir -p /run/systemd/system/hall.service.d
    printf '[Service]\n%s\n' "$1" >/run/systemd/system/hall.service.d/soak.conf
    systemctl daemon-reload
}

# --- what is installed

installed() {
    cp -R /soak/lib /usr/local/lib/hall-soak && echo /usr/local/lib/hall-soak >/etc/ld.so.conf.d/hall-soak.conf && ldconfig
    # Where others than root may read it.
    install -m 644 /soak/source/tools/soak-systemd-probe.pl /usr/local/lib/hall-soak/probe.pl
    BIN=/soak/bin sh /soak/source/tools/install.sh install || fails "make install"
    id hall >/dev/null 2>&1 && getent group hall-users >/dev/null || fails "sysusers.d made no account"
    [ "$(stat -c '%U:%G %a' /run/hall)" = "root:root 755" ] || fails "/run/hall is $(stat -c '%U:%G %a' /run/hall)"
    for shell in bash-completion/completions/hallctl zsh/site-functions/_hallctl fish/vendor_completions.d/hallctl.fish; do
        [ -s "/usr/local/share/$shell" ] || fails "no completion $shell"
    done
    # Any day would do; this one is in the calendar that is shipped.
    mkdir -p /etc/hall
    echo 'HALLD_OPTIONS=--simulated-clock 2026-03-02T09:00:00+08:00' >/etc/hall/hallD.conf
    systemctl enable -q hall.socket hall-backup.timer || fails "systemctl enable"
    holds "installed: accounts, folder, units, completions"
}

activated() {
    systemctl start hall.socket || fails "the socket does not start"
    [ "$(property ActiveState)" = inactive ] || fails "the daemon runs before anybody called"
    [ "$(stat -c '%U:%G %a' $HALL_SOCKET)" = "hall:hall-users 660" ] || fails "the socket is $(stat -c '%U:%G %a' $HALL_SOCKET)"
    if setpriv --reuid 65000 --regid 65000 --clear-groups -- hallctl whoami >/dev/null 2>&1; then
        fails "somebody outside hall-users could connect"
    fi
    [ "$(property ActiveState)" = inactive ] || fails "somebody outside hall-users started the daemon"
    hallctl admin status >/dev/null || fails "the first call was not answered"
    [ "$(property ActiveState)/$(property SubState)" = active/running ] || fails "the unit is not running after a call"
    [ "$(property StatusText)" = serving ] || fails "no readiness was told: $(property StatusText)"
    local pid
    pid=$(property MainPID)
    [ "$(stat -L -c %F "/proc/$pid/fd/3")" = socket ] || fails "descriptor 3 is no socket"
    [ "$(stat -c '%U %a' /var/lib/hall)" = "hall 700" ] || fails "/var/lib/hall is $(stat -c '%U %a' /var/lib/hall)"
    holds "the first call starts the daemon through its socket, and is answered; READY was told"
}

furnished() {
    hallctl import /usr/local/share/hall/sample-hall >/dev/null || fails "import"
    hallctl admin map-login "$clerk" --person S06 >/dev/null || fails "map-login"
    hallctl admin map-login 3002 --person S08 >/dev/null || fails "map-login"
    hallctl admin map-login "$inspector" --person S11 >/dev/null || fails "map-login"
    as_clerk hallctl whoami | grep -q S06 || fails "the daemon does not see the clerk's uid"
    holds "a clerk in hall-users is known by the uid"
}

# --- the sandbox

confined() {
    local pid status
    pid=$(property MainPID)
    status=/proc/$pid/status
    [ "$(awk '/^Uid:/ {print $2 $3 $4 $5}' "$status")" = "$(id -u hall | awk '{print $1 $1 $1 $1}')" ] || fails "not hall's uid"
    grep -q '^NoNewPrivs:[[:space:]]*1$' "$status" || fails "new privileges could be had"
    grep -q '^Seccomp:[[:space:]]*2$' "$status" || fails "no filter of system calls"
    [ "$(grep -c '^Cap\(Inh\|Prm\|Eff\|Bnd\|Amb\):[[:space:]]*0*$' "$status")" = 5 ] || fails "capabilities: $(grep ^Cap "$status")"
    if nsenter -t "$pid" -m -- touch /etc/hall-probe 2>/dev/null; then fails "/etc can be written where the daemon lives"; fi
    [ "$(nsenter -t "$pid" -n -- cat /proc/net/dev | grep -c ':')" = 1 ] || fails "there is a network where the daemon lives"
    grep -q 'Max core file size *0 ' "/proc/$pid/limits" || fails "a core could be written"

    # The same settings word for word, with a program that tries what they forbid in the daemon's place.
    sed -e '/^\[Install\]/,$d' -e '/^\(Requires\|After\|NotifyAccess\|WatchdogSec\|Restart[A-Za-z]*\|EnvironmentFile\)=/d' \
        -e 's|^Type=.*|Type=oneshot|' -e "s|^ExecStart=.*|ExecStart=/usr/bin/perl /usr/local/lib/hall-soak/probe.pl|" \
        "$(property FragmentPath)" >/run/systemd/system/hall-probe.service
    sed -i '/^\[Service\]/a StandardOutput=truncate:/run/hall-probe.out\nStandardError=inherit' /run/systemd/system/hall-probe.service
    systemctl daemon-reload
    systemctl start hall-probe.service || fails "the probe did not run: $(journalctl -u hall-probe -n 5 --no-pager)"
    [ "$(cat /run/hall-probe.out)" = done ] || fails "inside the sandbox: $(cat /run/hall-probe.out)"
    # And that the probe can tell: without the settings nearly all of it is possible.
    [ "$(unshare -m perl /usr/local/lib/hall-soak/probe.pl | grep -c possible)" -ge 10 ] || fails "the probe finds nothing anywhere"
    holds "the sandbox is in force: nothing to be written, no network, no privileges, no new ones"
}

# --- restarts

# One window: accepts case after case, each under a request-id of its own; what was answered is kept, and so is what was not.
window() {
    local number=$1 id answer
    while [ -e "$out/open" ]; do
        id=$(cat /proc/sys/kernel/random/uuid)
        if answer=$(as_clerk hallctl case accept AID-LOW --name 王小明 --document none --json --request-id "$id" 2>&1); then
            echo "$id" >>"$out/answered.$number"
        else
            echo "$id $answer" >>"$out/unanswered.$number"
        fi
    done
}

windows_open() {
    rm -f "$out"/answered.* "$out"/unanswered.*
    touch "$out/open"
    windows=()
    for number in 1 2 3; do
        window "$number" &
        windows+=($!)
    done
}

windows_close() {
    rm -f "$out/open"
    wait "${windows[@]}"
}

answered() { cat "$out"/answered.* 2>/dev/null | wc -l; }
cases() { hallctl admin status --json | field openCases; }

fed() { grep -c '"caseAccepted"' "$out/feed"; }
all_fed() { [ "$(fed)" = "$1" ]; }
# Where the feed stands, and which numbers it left out.
feed_faults() {
    echo "the feed has $(fed) cases; troubles:"
    cat "$out/feed-troubles"
    field seq <"$out/feed" | sort -n | awk 'NR > 1 && $1 != last + 1 {print "after", last, "comes", $1} {last = $1} END {print "last", last}'
    kill -0 "$1" && echo "it is still open" && hallctl journal head
}

unnoticed() {
    local before restarts=0 kills=0 end=$((SECONDS + seconds)) count watch
    before=$(cases)
    # An inspector's feed that is left open all the while.
    as "$inspector" hallctl watch --json --after "$(hallctl journal head --json | field seq)" >"$out/feed" 2>"$out/feed-troubles" &
    watch=$!
    windows_open
    while [ "$SECONDS" -lt "$end" ]; do
        sleep 2
        # So many starts in so short a time are no reason to give up here.
        systemctl reset-failed "$unit"
        if [ $(((restarts + kills) % 3)) = 2 ]; then
            systemctl kill -s KILL "$unit" && kills=$((kills + 1))
        else
            systemctl restart "$unit" || fails "restart"
            restarts=$((restarts + 1))
        fi
    done
    windows_close
    ! cat "$out"/unanswered.* 2>/dev/null || fails "a window noticed"
    count=$(answered)
    [ "$count" -gt 20 ] || fails "only $count calls in $seconds seconds"
    [ $(($(cases) - before)) = "$count" ] || fails "$count cases were accepted, the book has $(($(cases) - before))"
    end=$((SECONDS + 20))
    until all_fed "$count"; do
        [ "$SECONDS" -lt "$end" ] || fails "the feed is short of $count cases: $(feed_faults "$watch")"
        sleep 0.2
    done
    kill "$watch"
    [ "$(field seq <"$out/feed" | sort -n | uniq -d | wc -l)" = 0 ] || fails "the feed told something twice"
    [ "$(property Result)" = success ] || fails "the unit's result is $(property Result)"
    holds "$restarts restarts and $kills kills unnoticed by three windows: $count cases, each once, and all in a feed left open"
}

watched() {
    local pid id restarts
    if ! grep -q the-writer-hangs /usr/local/bin/hallD; then
        echo "SKIPPED the watchdog: only a debug build's writer can be made to hang"
        return
    fi
    settle $'WatchdogSec=2s\nEnvironment=HALL_REHEARSAL=the-writer-hangs'
    systemctl restart "$unit" || fails "restart"
    pid=$(property MainPID)
    sleep 5
    [ "$(property MainPID)" = "$pid" ] || fails "a healthy daemon was killed by the watchdog"
    restarts=$(property NRestarts)
    kill -USR2 "$pid"
    sleep 0.2
    # A read is still answered, a write waits for the daemon that comes next.
    hallctl admin status >/dev/null || fails "a hanging writer keeps readers from reading"
    id=$(cat /proc/sys/kernel/random/uuid)
    as_clerk hallctl case accept AID-LOW --name 王小明 --document none --request-id "$id" >/dev/null 2>"$out/hung" ||
        as_clerk hallctl case accept AID-LOW --name 王小明 --document none --request-id "$id" >/dev/null ||
        fails "the call that hung: $(cat "$out/hung")"
    [ "$(property MainPID)" != "$pid" ] && [ "$(property NRestarts)" -gt "$restarts" ] || fails "the watchdog did not bite"
    journalctl --no-pager -u "$unit" | grep -q 'Watchdog timeout' || fails "it ended, but not by the watchdog"
    settle ''
    holds "a daemon whose writer hangs is killed by the watchdog and started anew; the call that hung was answered then"
}

# --- backup, stop, the end

copied() {
    # From now on there is an administrator, and the daemon's uid is none any more.
    hallctl admin grant-role S08 administrator >/dev/null || fails "grant-role"
    if hallctl admin logins >/dev/null 2>&1; then fails "root is still administrator"; fi
    systemctl start hall-backup.service || fails "the backup"
    local copy
    copy=$(find /var/lib/hall/backups -name 'hall-*.db')
    [ "$(stat -c '%U %a' "$copy")" = "hall 600" ] || fails "the copy is $(stat -c '%U %a' "$copy")"
    systemctl start hall-backup.timer && systemctl list-timers --no-pager | grep -q hall-backup || fails "the timer"
    holds "the backup unit makes a copy under the daemon's own uid, an administrator or not"
}

drained() {
    local ended id before begun lasted
    before=$(cases)
    windows_open
    sleep 3
    begun=$(date +%s%N)
    systemctl stop hall.socket "$unit" || fails "systemctl stop"
    lasted=$((($(date +%s%N) - begun) / 1000000))
    [ "$lasted" -lt 10000 ] || fails "the stop took $lasted ms"
    windows_close
    ended=$(property Result)/$(property ExecMainStatus)
    [ "$ended" = success/0 ] || fails "the daemon ended with $ended"
    journalctl --no-pager -u "$unit" -n 5 -o cat | grep -q '^stopped' || fails "it did not come to its end"
    [ ! -s /var/lib/hall/hall.db-wal ] || fails "the log was not folded into the file"
    [ ! -e "$HALL_SOCKET" ] || fails "the socket's file is still there"
    systemctl start hall.socket || fails "the socket does not start again"
    # What nobody answered is settled by asking once more under the same request-id.
    cat "$out"/unanswered.* 2>/dev/null | while read -r id _; do
        as_clerk hallctl case accept AID-LOW --name 王小明 --document none --request-id "$id" >/dev/null && echo "$id" >>"$out/answered.1"
    done
    [ $(($(cases) - before)) = "$(answered)" ] || fails "$(answered) cases were settled, the book has $(($(cases) - before))"
    holds "systemctl stop drains in $lasted ms: $(answered) calls answered or settled afterwards, log folded, exit code 0"
}

refused() {
    systemctl stop hall.socket "$unit"
    cp -a /var/lib/hall/hall.db /var/lib/hall/kept
    dd if=/dev/zero of=/var/lib/hall/hall.db bs=4096 count=2 conv=notrunc 2>/dev/null
    ! systemctl start "$unit" 2>/dev/null || fails "a damaged book was served"
    [ "$(property ExecMainStatus)" = 78 ] || fails "exit code $(property ExecMainStatus)"
    sleep 2
    [ "$(property ActiveState)" = failed ] || fails "a damaged book is tried again and again"
    mv /var/lib/hall/kept /var/lib/hall/hall.db
    systemctl reset-failed "$unit" hall.socket
    systemctl start hall.socket "$unit" || fails "no start with the book restored"
    until_true 10 "no answer with the book restored" hallctl admin status >/dev/null
    holds "a damaged book isn't tried again and again, and a restored one is served"
}

removed() {
    sh /soak/source/tools/install.sh uninstall || fails "make uninstall"
    [ "$(property LoadState)" = not-found ] || fails "the unit is still there"
    [ ! -e /usr/local/bin/hallD ] && [ ! -e /usr/local/share/hall ] || fails "something was left in /usr/local"
    [ -s /var/lib/hall/hall.db ] && [ -s /etc/hall/hallD.conf ] || fails "the hall's data is gone"
    holds "uninstalled; the book and the settings are still there"
}

for step in installed activated furnished confined unnoticed watched copied drained refused removed; do "$step"; done
echo good >"$out/outcome"
sync
