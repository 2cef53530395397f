import GRDB
import HallProto
import HallRules

/// PU-1, AB-1. Who works where, and the settings the hall chose.
struct DirectoryDesk: DirectoryService {
    typealias Contexts = HallContexts

    func putUnit(_ request: PutUnitRequest, in context: WriteContext) throws -> PutUnitReply {
        let change = try UnitTable.put(context.db, request.unit ?? UnitInfo(), .version(request.expectedVersion))
        try change.onChange { try context.record($0.note) }
        return PutUnitReply(unit: change.value)
    }

    func listUnits(_ request: ListUnitsRequest, in context: ReadContext) throws -> ListUnitsReply {
        ListUnitsReply(units: try UnitTable.list(context.db))
    }

    func putStaff(_ request: PutStaffRequest, in context: WriteContext) throws -> PutStaffReply {
        let change = try StaffTable.put(
            context.db, request.staff ?? StaffInfo(), .version(request.expectedVersion), on: context.today)
        try change.onChange { staff in
            try StaffTable.checkCovers(context.db, staff.id, on: context.today)
            try context.record(staff.note)
        }
        return PutStaffReply(staff: change.value)
    }

    func getStaff(_ request: GetStaffRequest, in context: ReadContext) throws -> GetStaffReply {
        GetStaffReply(staff: try StaffTable.found(context.db, request.id))
    }

    func listStaff(_ request: ListStaffRequest, in context: ReadContext) throws -> ListStaffReply {
        let page = try Page(size: request.pageSize, standard: 100) { limit in
            try StaffTable.list(
                context.db, unitID: request.unitID, withDeparted: request.withDeparted, after: request.pageToken,
                limit: limit)
        }
        return ListStaffReply(staff: page.shown, nextPageToken: page.next(\.id))
    }

    func departStaff(_ request: DepartStaffRequest, in context: WriteContext) throws -> DepartStaffReply {
        let day = try Departure.day(request.departedOn, today: context.today)
        let leaver = try StaffTable.found(context.db, request.id)
        let heir = try context.heir(request)
        return try context.doing(preview: request.preview) {
            let held = try PostTable.list(context.db, personID: leaver.id).compactMap { try PostTable.post(context.db, $0.id) }
            let vacancies = try context.depart(leaver, on: day, because: request.reason)
            let rehomed = try context.rehome(
                Rehoming(leaver: leaver.id, named: heir, posts: held, reason: request.reason))
            let open = try CaseSearch.openNumbers(context.db, handler: request.id, post: "")
            return DepartStaffReply(vacancies: vacancies, openCases: Int32(open.count), rehomed: rehomed)
        }
    }

    func putWindow(_ request: PutWindowRequest, in context: WriteContext) throws -> PutWindowReply {
        let change = try WindowTable.put(context.db, request.window ?? WindowInfo(), .version(request.expectedVersion))
        try change.onChange { try context.record($0.note) }
        return PutWindowReply(window: change.value)
    }

    func listWindows(_ request: ListWindowsRequest, in context: ReadContext) throws -> ListWindowsReply {
        ListWindowsReply(windows: try WindowTable.list(context.db, withEnded: request.withEnded))
    }

    func putPost(_ request: PutPostRequest, in context: WriteContext) throws -> PutPostReply {
        let change = try PostTable.put(
            context.db, request.post ?? PostInfo(), .version(request.expectedVersion), on: context.today,
            at: context.now)
        try change.onChange {
            try context.record($0.note)
            try context.lookAtPostEnds()
        }
        return PutPostReply(post: change.value)
    }

    func listPosts(_ request: ListPostsRequest, in context: ReadContext) throws -> ListPostsReply {
        let posts = try PostTable.list(
            context.db, windowID: request.windowID, personID: request.personID, withRetired: request.withRetired)
        let listed = Set(posts.map(\.id))
        return ListPostsReply(
            posts: posts, past: try PostTable.past(context.db, on: context.today).filter { listed.contains($0.postID) })
    }

    func retirePost(_ request: RetirePostRequest, in context: WriteContext) throws -> RetirePostReply {
        try PostTable.retire(context.db, request.id, .version(request.expectedVersion), at: context.now).onChange {
            try context.record($0.retiredNote)
            try context.lookAtPostEnds()
        }
        return RetirePostReply()
    }

    func listSettings(_ request: ListSettingsRequest, in context: ReadContext) throws -> ListSettingsReply {
        ListSettingsReply(settings: try SettingTable.list(context.db))
    }

    func putSetting(_ request: PutSettingRequest, in context: WriteContext) throws -> PutSettingReply {
        let change = try SettingTable.put(context.db, key: request.key, value: request.value)
        try change.onChange { put in
            try SettingTable.checkTogether(context.db)
            try context.record(put.note)
            try context.countAnew(after: put.setting)
        }
        return PutSettingReply(setting: try SettingTable.info(context.db, change.value.setting))
    }

    func `import`(_ request: ImportRequest, in context: WriteContext) throws -> ImportReply {
        let intake = try ListIntake(context, ListSheets(request.files, takenBy: context.caller))
        try request.dryRun ? intake.rehearse() : intake.take()
        return ImportReply(counts: request.files.map { intake.count($0.kind) })
    }

    func export(_ request: ExportRequest, in context: ReadContext) throws -> ExportReply {
        let form = try ListForm.of(request.kind, field: "kind")
        try form.checkGiven(to: context.caller())
        return ExportReply(content: CSV.encoded([form.header] + (try form.rows(context.db, context.today))))
    }
}

extension WriteContext {
    /// Due instants hang on some settings.
    fileprivate func countAnew(after setting: Setting) throws {
        guard setting.movesDeadlines else { return }
        _ = try CaseClocks.recompute(self, year: nil)
    }
}
