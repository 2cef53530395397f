import HallProto

@testable import HallDaemon

extension AccessRequests {
    /// The breach the role of a place is tried on: a principal on a director's, everybody else on a clerk's. Both are explained.
    fileprivate static func explained(_ place: Int) -> String {
        let director = AccessHall.roles[place] == .principal ? 1 : 0
        return "W\(number(AccessHall.roles.count + director))"
    }

    static let breaches: [String: Entry] = [
        "hall.v1.Breaches/Checklist": Entry { _, _, _ in ConductChecklistRequest() },
        "hall.v1.Breaches/Record": Entry { hall, _, _ in
            RecordBreachRequest(personID: "SPARE", codes: ["FA-8-1"], happenedAt: hall.inMinutes(0), facts: "说“不知道”")
        },
        "hall.v1.Breaches/Explain": Entry(.theCase) { _, place, _ in
            ExplainBreachRequest(number: "W\(number(place))", expectedVersion: 1, text: "说明")
        },
        "hall.v1.Breaches/Decide": Entry { _, place, _ in
            DecideBreachRequest(number: explained(place), expectedVersion: 2, verdict: .setAside, reason: "查无此事")
        },
        "hall.v1.Breaches/Get": Entry(.theCase) { _, place, _ in GetBreachRequest(number: "W\(number(place))") },
        "hall.v1.Breaches/List": Entry { _, _, _ in ListBreachesRequest() },
    ]
}

extension AccessHall {
    /// One of whoever has the case of each place, in the places' order, and two that are explained: a clerk's and a director's.
    func recordBreaches() async throws {
        guard let inspector = Self.roles.firstIndex(of: .inspector), let director = Self.roles.firstIndex(of: .director) else {
            return
        }
        let breaches = BreachesClient(caller(Self.uid(inspector, .other)))
        for place in Array(Self.roles.indices) + [0, director] {
            _ = try await breaches.record(
                RecordBreachRequest(
                    personID: Self.person(place, .own), codes: ["FA-8-1"], happenedAt: inMinutes(0), facts: "说“不知道”"))
        }
        for (offset, place) in [0, director].enumerated() {
            _ = try await BreachesClient(caller(Self.uid(place, .own))).explain(
                ExplainBreachRequest(
                    number: "W\(AccessRequests.number(Self.roles.count + offset))", expectedVersion: 1, text: "说明"))
        }
    }
}
