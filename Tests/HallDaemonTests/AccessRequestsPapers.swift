import HallProto

extension AccessRequests {
    /// The letter of authorisation of a place's case, and its promise, whose day was moved; they were issued in the places' order.
    private static func letter(_ place: Int) -> String { "authorisation-\(number(place))" }
    private static func promise(_ place: Int) -> String { "promise-\(number(place))" }

    static let papers: [String: Entry] = [
        "hall.v1.Papers/Get": Entry(.theCase) { _, place, _ in GetPaperRequest(id: letter(place)) },
        "hall.v1.Papers/List": Entry { _, _, _ in ListPapersRequest() },
        "hall.v1.Papers/CaseFile": Entry(.theCase) { _, place, _ in CaseFileRequest(caseNumber: number(place)) },
        "hall.v1.Papers/Authorise": Entry(.theCase) { _, place, _ in AuthoriseRequest(caseNumber: number(place)) },
        "hall.v1.Papers/Supplement": Entry(.theCase) { _, place, _ in
            SupplementPaperRequest(id: promise(place), reason: "更正")
        },
        "hall.v1.Papers/Reissue": Entry(.theCase) { _, place, _ in ReissuePaperRequest(id: letter(place), reason: "遗失") },
    ]
}
