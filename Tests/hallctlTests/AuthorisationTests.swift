import HallProto
import Testing

@testable import hallctl

@Suite struct AuthorisationTests {
    @Test("somebody is authorised for an item, with their account upstairs, and listed so")
    func put() async {
        let authorisation = AuthorisationInfo(
            itemCode: "S1", personID: "S02", account: "sheng-01", itemName: "上报事项", personName: "李四")
        let run = await Run(
            "authorise", "put", "S1", "S02", "--account", "sheng-01", lang: "zh",
            hall: FakeHall(["Authorisations/Put": [.reply(PutAuthorisationReply(authorisation: authorisation))]]))
        let asked = run.hall.asked.first?.json ?? ""
        #expect(asked.contains("\"itemCode\":\"S1\"") && asked.contains("\"account\":\"sheng-01\""), "\(asked)")
        #expect(run.out == lines("事项           人员        上级系统账号", "上报事项 (S1)  李四 (S02)  sheng-01"), "\(run.out)")
        let list = await Run(
            "authorise", "list", "--item", "S1", "--person", "S02", lang: "en",
            hall: FakeHall(["Authorisations/List": [.reply(ListAuthorisationsReply(authorisations: [authorisation]))]]))
        #expect(list.hall.asked.first?.json == "{\"itemCode\":\"S1\",\"personId\":\"S02\"}")
        let gone = await Run(
            "authorise", "remove", "S1", "S02", lang: "en",
            hall: FakeHall(["Authorisations/Remove": [.reply(RemoveAuthorisationReply())]]))
        #expect(gone.out == lines("S02 is not authorised for S1 any more"), "\(gone.out)\(gone.err)")
    }
}
