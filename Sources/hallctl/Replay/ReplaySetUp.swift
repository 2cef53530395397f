import HallProto

/// Makes the hall a log needs, by the calls a hall's administrator has.
struct ReplaySetUp {
    let plan: ReplayPlan
    let uid: UInt32
    /// The day the replay's calendar is said to be issued on.
    let today: String

    static let terminal = "T-replay"
    /// What every item asks for.
    static let form = "application form"

    func run(_ line: inout ReplayLine) async throws(Failure) {
        _ = try await DirectoryClient(line.caller).import(ImportRequest(files: lists), line.keeper)
        for year in plan.years {
            let days = ReplayCalendar.fixedFestivals.map { festival in
                CalendarDay(date: "\(year)-\(festival)", kind: .holiday, name: "fixed festival")
            }
            let notice = CalendarYearInfo(
                year: Int32(year), source: "for the replay: weekends and the three fixed festivals", issuedOn: today)
            _ = try await CalendarClient(line.caller).loadYear(LoadYearRequest(year: notice, days: days), line.keeper)
        }
        for (place, clerk) in plan.hall.clerks.enumerated() { try await line.activate(clerk, at: place) }
    }

    private var lists: [ListFile] {
        let hall = plan.hall
        let units = hall.departments.enumerated().map { [unit($0), $1] }
        let windows = hall.posts.map { [window($0), $0.name] }
        let posts = hall.posts.map { post in
            let holders = post.holders.map { hall.clerks[$0].id }
            return [post.id, post.name, window(post), unit(post.unit), holders[0], holders.dropFirst().joined(separator: ";")]
        }
        let staff = hall.clerks.enumerated().map { place, clerk in
            let trained = hall.posts.filter { $0.holders.contains(place) }.map(\.id)
            return [clerk.id, clerk.name, unit(clerk.unit), trained.joined(separator: ";")]
        }
        let items = plan.items.map { item in
            let name = "\(hall.departments[item.department]) (\(item.workdays))"
            return [
                item.code, name, unit(item.department), hall.posts[0].id, "promised", "service", "\(item.workdays)", "the log",
                "receipt;decision",
            ]
        }
        let materials = plan.items.map { [$0.code, Self.form, "required"] }
        return [
            replayList(.units, "id,name", units), replayList(.windows, "id,name", windows),
            replayList(.staff, "id,name,unit_id,qualified_post_ids", staff),
            replayList(.posts, "id,name,window_id,unit_id,a_person_id,b_person_ids", posts),
            replayList(.items, "code,name,unit_id,post_id,kind,ending,promised_days,basis,procedure", items),
            replayList(.materials, "item_code,name,need", materials),
            replayList(.terminals, "id,name", [[Self.terminal, "replay"]]),
            replayList(.logins, "uid,terminal_id", [["\(uid)", Self.terminal]]),
            // A day ends at midnight, as the log's planned ends do, and not at closing time.
            replayList(
                .settings, "key,value", [["hall_name", "replay"], ["opening_time", "00:00"], ["closing_time", "23:59"]]),
        ]
    }

    private func unit(_ place: Int) -> String { "U\(place + 1)" }

    private func window(_ post: ReplayHall.Post) -> String { "W-\(post.id)" }
}

/// One list of a hall made for a replay.
func replayList(_ kind: ListKind, _ head: String, _ rows: [[String]]) -> ListFile {
    let lines = [head] + rows.map { $0.map(csvField).joined(separator: ",") }
    return ListFile(kind: kind, content: Array((lines.joined(separator: "\n") + "\n").utf8))
}

/// A field as RFC 4180 quotes it.
func csvField(_ text: String) -> String {
    guard text.contains(where: { ",\"\r\n".contains($0) }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
}
