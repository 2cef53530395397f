import GRDB
import HallProto
import HallRules

extension Cases {
    func reassignAll(_ request: ReassignAllRequest, in context: WriteContext) throws -> ReassignAllReply {
        let next = try request.toPersonID.said.map { try StaffTable.required(context.db, $0, field: "to_person_id") }
        let last = try StaffTable.required(context.db, request.fromPersonID, field: "from_person_id")
        guard next?.id != last.id else {
            throw Failure.malformed(
                "to_person_id", zh: "不能移交给原经办人本人，请另选一人", en: "this is whom the cases lie with; choose someone else")
        }
        _ = try request.postID.isEmpty ? nil : context.post(request.postID, field: "post_id")
        return try context.doing(preview: request.preview) {
            let rehomed = try next.map { try context.handOverAll(request, to: $0) } ?? context.rehomeAll(request)
            let moved = rehomed.filter { !$0.toPersonID.isEmpty }
            let numbers = moved.filter { $0.kind == .case }.map(\.number)
            return ReassignAllReply(
                count: Int32(numbers.count), numbers: numbers, enquiries: moved.filter { $0.kind == .enquiry }.map(\.number),
                rehomed: rehomed)
        }
    }
}

extension WriteContext {
    /// To a person somebody chose: as each of them would be handed over by itself.
    fileprivate func handOverAll(_ request: ReassignAllRequest, to next: Person) throws -> [RehomedInfo] {
        let now = house.clock.hallTime(now)
        for number in try CaseSearch.openNumbers(db, handler: request.fromPersonID, post: request.postID) {
            let file = try CaseTable.filed(db, house.clock, number: number).file
            _ = try file.handedOver(to: next, by: actor(), at: try post(of: file), now: now)
        }
        return try rehome(
            Rehoming(
                leaver: request.fromPersonID, named: next, posts: [], onPost: request.postID, reason: request.reason))
    }

    /// Each to whoever else holds its post.
    fileprivate func rehomeAll(_ request: ReassignAllRequest) throws -> [RehomedInfo] {
        let held = try PostTable.list(db, personID: request.fromPersonID).compactMap { try PostTable.post(db, $0.id) }
        return try rehome(
            Rehoming(
                leaver: request.fromPersonID, named: nil, posts: held, onPost: request.postID, reason: request.reason))
    }
}
