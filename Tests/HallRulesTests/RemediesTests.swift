import HallRules
import Testing

/// ON-6. What a denial rests on and where to turn to against it.
@Suite struct RemediesTests {
    @Test(
        "ON-6 · a denial waits until the hall has named the review authority and the court",
        arguments: [
            ("清河县人民政府", "清河县人民法院", "ok", []), ("", "清河县人民法院", "ON-6", ["review_authority"]),
            ("清河县人民政府", "", "ON-6", ["court"]), (" ", "　", "ON-6", ["review_authority", "court"]),
        ] as [(String, String, String, [String])])
    func named(authority: String, court: String, result: String, settings: [String]) throws {
        let remedies = Remedies(reviewAuthority: authority, court: court)
        #expect(try verdict { _ = try remedies.checkedNamed() } == result)
        do throws(Refusal) {
            _ = try remedies.checkedNamed()
        } catch {
            for setting in ["review_authority", "court"] {
                #expect(error.zh.contains(setting) == settings.contains(setting), "\(error.zh)")
                #expect(error.en.contains(setting) == settings.contains(setting), "\(error.en)")
            }
        }
    }

    @Test(
        "ON-6 · denial",
        arguments: try rows("denial", of: .on6, "reason", "basis", "seal", "authority", "court", "result"))
    func denial(_ row: Row) throws {
        func text(_ column: String) -> String { row.optional(column) ?? " " }
        let result = try outcome {
            let file = try Hall.acceptedCase().finished(
                .denied(reason: text("reason")), by: .li, at: Hall.post, now: Hall.at("2026-03-05 09:00"))
            let remedies = try Remedies(reviewAuthority: text("authority"), court: text("court")).checkedNamed()
            let sample = PaperSamples.denied
            let denied = try Denied(
                unit: sample.unit, handler: sample.handler, applicant: sample.applicant, matter: sample.matter,
                caseNumber: sample.caseNumber, acceptedOn: sample.acceptedOn, reason: text("reason"), basis: text("basis"),
                remedies: remedies
            ).checked()
            _ = try Denied.kind.seal.checked(row.optional("seal"), on: Denied.kind)
            return denied.reason == text("reason") ? file.stage.cell : "another reason"
        }
        #expect(result == row["result"])
    }

    @Test("TL-2 · what a notice rests on where nobody says: the law for a licence, else the item's own basis")
    func basis() {
        let other = Hall.item(nature: .other(pauses: []))
        #expect(Hall.item().basis(ofLicence: "行政许可法", own: "办法") == "行政许可法")
        #expect(other.basis(ofLicence: "行政许可法", own: "办法", else: "指南") == "办法")
        #expect(other.basis(ofLicence: "行政许可法", own: " ", else: "指南") == "指南")
        #expect(other.basis(ofLicence: "行政许可法", own: "").isEmpty)
    }
}
