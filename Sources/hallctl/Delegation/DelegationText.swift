import HallProto

let delegationColumns: [Column] = [
    .text(.delegationNumber), .text(.stage), .text(.delegationGiver), .text(.delegate), .text(.delegationPowers),
    .text(.fromDay), .text(.lastDay), .text(.reason),
]

extension DelegationInfo {
    func cells(_ look: Look) -> [Cell] {
        [
            Cell(number), Cell(look(standing.label), standing == .usable ? .near : .plain), Cell(giverName),
            Cell(delegateName), Cell(powers.map { look($0.label) }.joined(separator: look.comma)), Cell(from), Cell(until),
            Cell(oneLine(reason)),
        ]
    }
}

extension ListDelegationsReply: PagedReply {
    static let pageSizeMax = 100
    var count: Int { delegations.count }
    mutating func append(_ other: Self) {
        delegations += other.delegations
        nextPageToken = other.nextPageToken
    }
}
