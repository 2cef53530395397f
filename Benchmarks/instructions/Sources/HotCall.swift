import HallProto

/// What a hall asks for all day.
enum HotCall: String, CaseIterable {
    case status = "hall.v1.Cases/Status"
    case list = "hall.v1.Cases/List"
    case signIn = "hall.v1.Attendance/SignIn"
    case accept = "hall.v1.Cases/Accept"

    /// The numbers and codes of a public terminal, a desk's list of what lies with it, a mark, a case at the desk.
    func make(in hall: CountedHall) throws {
        switch self {
        case .status:
            let number = hall.nextCase()
            let reply: CaseStatusReply = try hall.ask(
                "hall.v1.Cases", "Status", CaseStatusRequest(number: number.number, queryCode: number.queryCode))
            guard reply.number == number.number else { throw Trouble("asked for \(number), told of \(reply.number)") }
        case .list:
            let reply: ListCasesReply = try hall.ask("hall.v1.Cases", "List", ListCasesRequest(handlerID: "me"))
            guard reply.cases.count == CountedHall.listRows else { throw Trouble("the list has \(reply.cases.count) rows") }
        case .signIn: let _: SignInReply = try hall.ask("hall.v1.Attendance", "SignIn", SignInRequest(), isWrite: true)
        case .accept: _ = try hall.accept()
        }
    }
}
