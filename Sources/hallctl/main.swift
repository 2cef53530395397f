import Glibc

signal(SIGPIPE, SIG_IGN)
launch(Array(CommandLine.arguments.dropFirst()))
