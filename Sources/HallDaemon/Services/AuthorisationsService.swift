import GRDB
import HallProto
import HallRules

/// CO-3. Who may work on an item.
struct Authorisations: AuthorisationsService {
    typealias Contexts = HallContexts

    func put(_ request: PutAuthorisationRequest, in context: WriteContext) throws -> PutAuthorisationReply {
        let wanted = request.authorisation ?? AuthorisationInfo()
        let item = try context.item(wanted.itemCode)
        let person = try StaffTable.required(context.db, wanted.personID, field: "authorisation.person_id")
        try item.checkAuthorising(person, account: wanted.account, on: context.today)
        let change = try AuthorisationTable.put(context.db, wanted)
        try change.onChange { put in
            let event = AuthorisationPut(itemCode: put.itemCode, personID: put.personID, hasAccount: !put.account.isEmpty)
            try context.record(
                JournalNote(.authorisationPut(event), subject: "item/\(put.itemCode)", clauses: [.co3]))
        }
        return PutAuthorisationReply(authorisation: change.value)
    }

    func remove(_ request: RemoveAuthorisationRequest, in context: WriteContext) throws -> RemoveAuthorisationReply {
        try AuthorisationTable.remove(context.db, item: request.itemCode, person: request.personID)
        let event = AuthorisationRemoved(itemCode: request.itemCode, personID: request.personID)
        try context.record(
            JournalNote(.authorisationRemoved(event), subject: "item/\(request.itemCode)", clauses: [.co3]))
        return RemoveAuthorisationReply()
    }

    func list(_ request: ListAuthorisationsRequest, in context: ReadContext) throws -> ListAuthorisationsReply {
        ListAuthorisationsReply(
            authorisations: try AuthorisationTable.list(
                context.db, item: request.itemCode, person: context.personMeant(request.personID)))
    }
}

extension WriteContext {
    /// INVALID_ARGUMENT naming the field where there is none.
    fileprivate func item(_ code: String) throws -> Item {
        guard let info = try ItemTable.info(db, code), let item = Item(info) else {
            throw Failure.malformed(
                "authorisation.item_code", zh: "没有事项 \(code)，请查事项目录", en: "there is no item \(code); look in the catalogue")
        }
        return item
    }
}
