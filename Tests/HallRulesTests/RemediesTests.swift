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
        "ON-6 · a denial with something left blank is none",
        arguments: [("不符", "办法第三条", "ok"), (" ", "办法第三条", "ON-6"), ("不符", "", "ON-6"), ("不符", "　", "ON-6")])
    func blanks(reason: String, basis: String, result: String) throws {
        let sample = PaperSamples.denied
        let denied = Denied(
            unit: sample.unit, handler: sample.handler, applicant: sample.applicant, matter: sample.matter,
            caseNumber: sample.caseNumber, acceptedOn: sample.acceptedOn, reason: reason, basis: basis,
            remedies: sample.remedies)
        #expect(try verdict { _ = try denied.checked() } == result)
    }

    @Test(
        "ON-6 · a denial bears the seal with its number",
        arguments: [("用印1", "ok"), (nil, "ON-6"), (" ", "ON-6")] as [(String?, String)])
    func seal(number: String?, result: String) throws {
        #expect(try verdict { _ = try PaperKind.denied.seal.checked(number, on: .denied) } == result)
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
