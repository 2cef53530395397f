extension Remedies {
    /// ON-6. Itself, when the hall has named both: a denial that does not say where to turn to takes the applicant's rights away.
    ///
    /// Refused with ON-6, saying what is to be filled in.
    public func checkedNamed() throws(Refusal) -> Remedies {
        let missing = [
            (name: reviewAuthority, zh: "行政复议机关（review_authority）", en: "the review authority (review_authority)"),
            (name: court, zh: "管辖法院（court）", en: "the court (court)"),
        ].filter { $0.name.isBlank }
        guard !missing.isEmpty else { return self }
        throw Refusal(
            .on6, zh: "不予办理的决定须告知救济途径，请先请主任在设置中填写\(missing.map(\.zh).joined(separator: "和"))。",
            en:
                "A denial tells where to turn to against it: have the director fill in \(missing.map(\.en).joined(separator: " and ")) "
                + "in the settings first.")
    }
}

extension Item {
    /// What a paper of the law's own steps rests on, where nobody says: the law for a licence, else what the item itself rests on.
    ///
    /// `own`: the item's legal basis as published; blank where it has none.
    public func basis(ofLicence law: String, own: String, else otherwise: String = "") -> String {
        switch nature {
        case .licence: law
        case .other: own.isBlank ? otherwise : own
        }
    }
}
