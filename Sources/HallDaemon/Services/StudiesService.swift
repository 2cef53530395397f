import GRDB
import HallProto
import HallRules

/// ST-1 to ST-5. Study: groups, plans, asking off, records, essays and notes.
struct Studies: StudiesService {
    typealias Contexts = HallContexts

    func putGroup(_ request: PutStudyGroupRequest, in context: WriteContext) throws -> PutStudyGroupReply {
        let group = request.group ?? StudyGroupInfo()
        let (db, today) = (context.db, context.today)
        _ = try StudyGroup.formed(
            name: group.name, leader: StaffTable.required(db, group.leaderID, field: "group.leader_id"),
            recorder: StaffTable.required(db, group.recorderID, field: "group.recorder_id"),
            members: group.memberIDs.enumerated().map { try StaffTable.required(db, $1, field: "group.member_ids[\($0)]") },
            taken: StudyGroupTable.taken(db, but: group.id), on: today)
        let change = try StudyGroupTable.put(db, group)
        try change.onChange { group in
            let event = StudyGroupPut(
                groupID: group.id, leaderID: group.leaderID, recorderID: group.recorderID,
                members: Int32(group.memberIDs.count + 2))
            try context.record(
                JournalNote(.studyGroupPut(event), subject: "study-group/\(group.id)", clauses: [.st2, .st5]))
        }
        return PutStudyGroupReply(group: change.value)
    }

    func listGroups(_ request: ListStudyGroupsRequest, in context: ReadContext) throws -> ListStudyGroupsReply {
        ListStudyGroupsReply(groups: try StudyGroupTable.list(context.db))
    }

    func preview(_ request: PreviewStudyRequest, in context: ReadContext) throws -> PreviewStudyReply {
        let desk = StudyDesk(db: context.db, house: context.house, now: context.now)
        let shifts = try desk.shifts(request.shifts, of: request.groupID, withoutNames: .everybody)
        let (forecast, unknown) = try desk.forecast(Set(shifts.map(\.hours.day)))
        let people = shifts.flatMap(\.people).map(\.id).reduce(into: [Person.ID]()) { if !$0.contains($1) { $0.append($1) } }
        let divided = forecast.divided(people, among: shifts.map(\.hours))
        let names = try desk.postNames()
        return PreviewStudyReply(
            gaps: forecast.gaps(shifts.map { ($0.hours, $0.people.map(\.id)) }).map { StudyGapInfo($0, names) },
            proposed: zip(shifts, divided.shifts).map { StudyShift($0.hours, $1) },
            leftOverIDs: divided.leftOver.map(\.value), unknownDates: unknown.map(\.description))
    }

    func plan(_ request: PlanStudyRequest, in context: WriteContext) throws -> PlanStudyReply {
        let desk = StudyDesk(db: context.db, house: context.house, now: context.now)
        let group = try StudyGroupTable.required(context.db, request.groupID)
        let shifts = try desk.shifts(request.shifts, of: request.groupID, withoutNames: .onlyShift)
        let days = Set(shifts.map(\.hours.day))
        try StudyPlan.check(
            shifts, group: group, busy: StudyTable.busy(context.db, on: days), now: context.house.clock.hallTime(context.now))
        let gaps = try desk.forecast(days).forecast.gaps(shifts.map { ($0.hours, $0.people.map(\.id)) })
        try StudyGap.check(gaps, names: desk.postNames())
        let numbers = try shifts.map { try context.plan($0, request, group) }
        for day in days.sorted() { try context.sessionClosing.look(day...day) }
        return PlanStudyReply(studies: try numbers.map { try context.studyInfo($0) })
    }

    func cancel(_ request: CancelStudyRequest, in context: WriteContext) throws -> CancelStudyReply {
        let found = try StudyTable.find(context.db, number: request.number, seen: request.expectedVersion)
        _ = try found.study.cancelled()
        try StudyTable.cancel(context.db, found.id, because: request.reason)
        let event = StudyCancelled(number: request.number, groupID: found.groupID)
        try context.record(
            JournalNote(
                .studyCancelled(event), subject: "study/\(request.number)", clauses: [.st2],
                sealed: JournalSealed(text: request.reason)))
        try context.sessionClosing.look(found.study.hours.day...found.study.hours.day)
        return CancelStudyReply(study: try context.studyInfo(request.number))
    }

    func get(_ request: GetStudyRequest, in context: ReadContext) throws -> GetStudyReply {
        let reader = try StudyReader(context.db, context.caller())
        var reading = try StudyReading(context.db, context.house, reader: reader, now: context.now)
        return GetStudyReply(study: try reading.study(request.number))
    }

    func list(_ request: ListStudiesRequest, in context: ReadContext) throws -> ListStudiesReply {
        let first = try request.from.said.map { try Day.required($0, field: "from") } ?? context.today
        let last = try request.to.said.map { try Day.required($0, field: "to") }
        let days = try DaySpan.ordered(first, last ?? .lastDay(ofYear: 9999))
        let reader = try StudyReader(context.db, context.caller())
        let reading = try StudyReading(context.db, context.house, reader: reader, now: context.now)
        let after = try PageToken(request.pageToken)
        let page = try Page(size: request.pageSize, standard: 50) { limit in
            try reading.list(request, days: days, own: request.mine ? reader.person : nil, after: after, limit: limit)
        }
        return ListStudiesReply(studies: page.shown.map(\.info), nextPageToken: page.next(\.place.text))
    }

    func askOff(_ request: AskOffStudyRequest, in context: WriteContext) throws -> AskOffStudyReply {
        let found = try StudyTable.find(context.db, number: request.number)
        let person = try context.person()
        let asked = try StudyAskOff.asked(
            by: person, off: found.study, before: StudyTable.askOff(context.db, found.id, of: person),
            now: context.house.clock.hallTime(context.now))
        try StudyTable.put(context.db, asked, because: request.reason, found.id)
        let event = StudyAskedOff(number: request.number, personID: person.value)
        try context.record(
            JournalNote(
                .studyAskedOff(event), subject: "study/\(request.number)", clauses: [.st4],
                sealed: JournalSealed(text: request.reason)))
        return AskOffStudyReply(member: try context.studyMember(request.number, person))
    }

    func decideAskOff(_ request: DecideAskOffRequest, in context: WriteContext) throws -> DecideAskOffReply {
        let found = try StudyTable.find(context.db, number: request.number)
        let person = try StaffTable.required(context.db, request.personID, field: "person_id").id
        let asked = try StudyAskOff.standing(
            StudyTable.askOff(context.db, found.id, of: person), of: person, due: found.study.due)
        let decider = try context.decider()
        let decided = try asked.decided(
            StudyAskOff.Verdict(request.verdict), by: decider, leader: context.leader(of: found.groupID))
        try StudyTable.decide(context.db, decided, by: decider.person, found.id)
        let event = StudyAskOffDecided(number: request.number, personID: person.value, verdict: request.verdict)
        try context.record(
            JournalNote(.studyAskOffDecided(event), subject: "study/\(request.number)", clauses: [.st4]))
        try context.sessionClosing.look(found.study.hours.day...found.study.hours.day, of: person)
        return DecideAskOffReply(member: try context.studyMember(request.number, person))
    }

    func record(_ request: RecordStudyRequest, in context: WriteContext) throws -> RecordStudyReply {
        let found = try StudyTable.find(context.db, number: request.number, seen: request.expectedVersion)
        let person = try context.person()
        let recorded = try found.study.recorded(
            StudyRecord(request), by: person, of: StudyGroupTable.required(context.db, found.groupID),
            now: context.house.clock.hallTime(context.now))
        let revision = recorded.stage.revision
        try StudyTable.record(context.db, found, request, revision: revision, by: person, at: context.now)
        let event = StudyRecorded(
            number: request.number, groupID: found.groupID, revision: Int32(revision), present: request.present,
            absent: Int32(request.absent.count))
        try context.record(
            JournalNote(
                .studyRecorded(event), subject: "study/\(request.number)", clauses: [.st5],
                sealed: revision > 1 ? JournalSealed(text: request.correctionReason) : nil))
        try context.sessionClosing.look(found.study.hours.day...found.study.hours.day)
        return RecordStudyReply(study: try context.studyInfo(request.number))
    }
}

extension Studies {
    func handInEssay(_ request: HandInEssayRequest, in context: WriteContext) throws -> HandInEssayReply {
        let month = try DaySpan.month(request.month, field: "month")
        try StudyMonth.check(month, today: context.today)
        let person = try context.person()
        let essay = try EssayTable.insert(
            context.db, request, month.lowerBound, by: person, at: context.now, on: context.today)
        let event = EssayHandedIn(number: essay.number, personID: person.value, month: request.month)
        try context.record(JournalNote(.essayHandedIn(event), subject: "essay/\(essay.number)", clauses: [.st3]))
        return HandInEssayReply(essay: essay)
    }

    func listEssays(_ request: ListEssaysRequest, in context: ReadContext) throws -> ListEssaysReply {
        let month = try request.month.said.map { try DaySpan.month($0, field: "month").lowerBound }
        let person = try context.personMeant(request.personID)
        let readsAll = try context.caller().holds(anyOf: [.partyBranch, .director, .principal])
        let own = try readsAll ? nil : context.person()
        let page = try Page(size: request.pageSize, standard: 20) { limit in
            try EssayTable.list(context.db, request, of: person, month: month, ownOf: own, limit: limit)
        }
        return ListEssaysReply(essays: page.shown, nextPageToken: page.next(\.number))
    }

    func checkNotes(_ request: CheckNotesRequest, in context: WriteContext) throws -> CheckNotesReply {
        let month = try DaySpan.month(request.month, field: "month")
        let person = try StaffTable.required(context.db, request.personID, field: "person_id").id
        let checker = try context.person()
        try StudyMonth.checkNotes(of: person, by: checker)
        try StudyMonth.check(month, today: context.today)
        let check = try EssayTable.check(context.db, request, month.lowerBound, by: checker, at: context.now)
        let event = NotesChecked(personID: person.value, month: request.month, verdict: request.verdict)
        try context.record(
            JournalNote(
                .notesChecked(event), subject: "person/\(person.value)", clauses: [.st3],
                sealed: request.remark.said.map { JournalSealed(text: $0) }))
        return CheckNotesReply(check: check)
    }

    func ledger(_ request: StudyLedgerRequest, in context: ReadContext) throws -> StudyLedgerReply {
        let month = try DaySpan.month(request.month, field: "month")
        let reader = try StudyReader(context.db, context.caller())
        let person = try context.asked(context.personMeant(request.personID))
        try person.map { try reader.check($0) }
        let reading = try StudyLedgerReading(context, month, reader: reader, of: person)
        return StudyLedgerReply(
            lines: reading.lines().filter { !request.troubles || $0.isTrouble }, yearsMissing: reading.yearsMissing)
    }
}

extension WriteContext {
    fileprivate func studyInfo(_ number: String) throws -> StudyInfo {
        var reading = try StudyReading(db, house, reader: StudyReader(db, caller), now: now)
        return try reading.study(number)
    }

    fileprivate func studyMember(_ number: String, _ person: Person.ID) throws -> StudyMemberInfo {
        var reading = try StudyReading(db, house, reader: StudyReader(db, caller), now: now)
        return try reading.member(number, person)
    }

    /// One shift, with its sign-in sheet. Answers with its number.
    fileprivate func plan(_ shift: StudyPlan.Shift, _ request: PlanStudyRequest, _ group: StudyGroup) throws -> String {
        let (id, number) = try StudyTable.insert(
            db,
            StudyTable.Draft(
                group: request.groupID, hours: shift.hours, topic: request.topic, place: request.place,
                speaker: request.speaker, people: shift.people.map(\.id)), year: today.year)
        let sheet = StudySheet(
            number: number, group: group.name, hours: shift.hours, topic: request.topic, place: request.place,
            speaker: request.speaker.said, leader: try StaffTable.name(db, group.leader.value),
            recorder: try StaffTable.name(db, group.recorder.value), names: shift.people.map(\.name))
        try StudyTable.keep(db, Papers.issue(self, sheet), of: id)
        let event = StudyPlanned(
            number: number, groupID: request.groupID, date: shift.hours.day.description,
            from: shift.hours.from.description, until: shift.hours.until.description, members: Int32(shift.people.count))
        try record(JournalNote(.studyPlanned(event), subject: "study/\(number)", clauses: [.st1, .st2]))
        return number
    }

    fileprivate func leader(of group: String) throws -> StudyAskOff.Leader {
        let leader = try StudyGroupTable.required(db, group).leader
        let isServing = try StaffTable.person(db, leader.value)?.isServing(on: today) ?? false
        return isServing ? .serving(leader) : .departed
    }
}
