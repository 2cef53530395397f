import HallProto
import HallRules

@testable import HallDaemon

extension CasesHall {
    func handovers(_ uid: UInt32 = clerk) -> HandoversClient { HandoversClient(caller(uid)) }

    /// Of P1 to S02, unless said.
    @discardableResult
    func giveHandover(
        from: String = "", until: String = "", of giver: String = "", to taker: String = "S02", text: String = "",
        notes: [HandedNote] = [], as uid: UInt32 = clerk
    ) async throws -> HandoverInfo {
        let request = GiveHandoverRequest(
            postID: "P1", takerID: taker, giverID: giver, from: from, until: until, text: text, notes: notes)
        return try await handovers(uid).give(request).handover ?? HandoverInfo()
    }

    func paperHTML(_ id: String, copy: HallProto.PaperCopy) async throws -> String {
        try await PapersClient(caller(CasesHall.clerk)).get(GetPaperRequest(id: id, copy: copy)).html
    }

    @discardableResult
    func acknowledge(_ number: String = "H2026-000001", seen: Int64, as uid: UInt32 = second) async throws -> HandoverInfo {
        let request = AcknowledgeHandoverRequest(number: number, expectedVersion: seen)
        return try await handovers(uid).acknowledge(request).handover ?? HandoverInfo()
    }

    @discardableResult
    func giveBack(
        _ number: String = "H2026-000001", seen: Int64, post: String = "", as uid: UInt32 = second
    ) async throws -> HandoverInfo {
        let request = GiveBackRequest(number: number, expectedVersion: seen, postID: post, text: "都正常")
        return try await handovers(uid).giveBack(request).handover ?? HandoverInfo()
    }

    /// One line each: "H2026-000001 given S01>S02 2026-03-04 08:30–2026-03-05 17:30 inTime notOwed".
    func handoverLines(
        month: String = "2026-03", of person: String = "", troubles: Bool = false, as uid: UInt32 = director
    ) async throws -> [String] {
        try await handovers(uid).list(
            ListHandoversRequest(month: month, personID: person, troubles: troubles)
        ).handovers.map(line)
    }

    func line(_ handover: HandoverInfo) -> String {
        let head = handover.number.isEmpty ? "–" : "\(handover.number) \(handover.stage)"
        return "\(head) \(handover.giverID)>\(handover.takerID) \(wall(handover.from))–\(wall(handover.until)) "
            + "\(handover.standing) \(handover.backStanding)"
    }

    func queue(_ uid: UInt32 = second, size: Int32 = 0, token: String = "") async throws -> QueueReply {
        try await handovers(uid).queue(QueueRequest(pageSize: size, pageToken: token))
    }
}
