import ArgumentParser

/// The command line of the hall.
struct Hallctl: ParsableCommand {
    static let version = "0.1.0"

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "hallctl", abstract: Help.hallctl.said(in: .ofHelp), version: "hallctl \(version)",
            subcommands: [
                SignCommand.self, StepAwayCommand.self, GoOutCommand.self, BackCommand.self, WhereCommand.self,
                RollCallCommand.self, ScheduleCommand.self, DutyCommand.self, CoverCommand.self, GapsCommand.self,
                PlanCommand.self,
                RosterCommand.self, AbsenceCommand.self, CorrectionCommand.self, SheetCommand.self, LeaveCommand.self,
                BadgeCommand.self, StudyCommand.self, DelegationCommand.self, AuthorisationCommand.self,
                HandoverCommand.self, HandbackCommand.self, QueueCommand.self,
                WhoAmI.self, AskCommand.self,
                ApplicationCommand.self, CaseCommand.self,
                PaperCommand.self,
                BackEntryCommand.self, BreachCommand.self, ItemCommand.self, Watch.self,
                CalendarCommand.self, StaffCommand.self, UnitCommand.self, WindowCommand.self, PostCommand.self,
                RoleCommand.self, Import.self, Export.self, JournalCommand.self, AdminCommand.self, CallMethod.self,
                Methods.self, BridgeCommand.self, ReplayCommand.self, PunchesCommand.self, Completions.self,
            ])
    }
}

/// Prints what a shell needs to complete hallctl's words.
struct Completions: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.shell, value: "bash|zsh|fish"), completion: .list(["bash", "zsh", "fish"]))
    var shell: String

    static var configuration: CommandConfiguration { .told("completions", Help.completions) }

    func run(at desk: Desk) async throws {
        let shells: [String: CompletionShell] = ["bash": .bash, "zsh": .zsh, "fish": .fish]
        guard let known = shells[shell] else {
            throw Trouble.usage(.noSuchChoice(shell, "SHELL", shells.keys.sorted()))
        }
        desk.console.write(line: Hallctl.completionScript(for: known))
    }
}
