# Tries what the daemon's sandbox forbids, from inside the very same settings. Prints a line for everything that was possible.
use strict;
use warnings;
use Socket;

my %mmap = (x86_64 => 9, aarch64 => 222);
chomp(my $machine = `uname -m`);

sub possible { print "possible: $_[0]\n" }

# A file opened for writing, and away again.
sub writable {
    my ($path) = @_;
    if (open(my $file, '>>', $path)) { close $file; unlink $path; possible("writing $path") }
}

writable($_) for '/etc/hall-probe', '/usr/hall-probe', '/run/hall/hall-probe', '/var/log/hall-probe', '/hall-probe';
possible("an internet socket") if socket(my $tcp, PF_INET, SOCK_STREAM, 0);
possible("an IPv6 socket") if socket(my $tcp6, PF_INET6, SOCK_STREAM, 0);
possible("a netlink socket") if socket(my $netlink, 16, SOCK_RAW, 0);
possible("a Unix socket is not") unless socket(my $unix, PF_UNIX, SOCK_STREAM, 0);
possible("a new user namespace") if system('unshare -U true 2>/dev/null') == 0;
possible("mounting") if system('mount -t tmpfs none /tmp 2>/dev/null') == 0;
possible("becoming root") if ($> = 0) == 0 && $> == 0;
if (opendir(my $home, '/root')) {
    possible("looking into /root") if grep { !/^\.\.?$/ } readdir($home);
}
possible("seeing the first process") if -e '/proc/1/status';
possible("reading the kernel's settings") if -e '/proc/sys/kernel/hostname';
possible("another disk device") if grep { m{/(sd|vd|nvme|loop)[^/]*$} } glob('/dev/*');

my $own = '/var/lib/hall/probe';
if (open(my $file, '>', $own)) {
    close $file;
    possible("a setuid file") if chmod(04755, $own);
    unlink $own;
} else {
    possible("writing /var/lib/hall is not");
}

# Memory that is written and run: PROT_READ|WRITE|EXEC, MAP_PRIVATE|MAP_ANONYMOUS.
if (my $call = $mmap{$machine}) {
    possible("memory that is written and run") if syscall($call, 0, 4096, 7, 0x22, -1, 0) != -1;
}
print "done\n";
