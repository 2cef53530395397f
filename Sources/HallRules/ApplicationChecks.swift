/// What a check of one material found.
public struct MaterialFinding: Sendable, Hashable {
    /// Whether it came with the application or was brought now.
    public enum Arrival: Sendable, Hashable {
        /// With the application.
        case withIt
        case since
    }

    public let material: String
    public let standing: Standing
    public let arrival: Arrival

    public init(_ material: String, _ standing: Standing, arrival: Arrival = .withIt) {
        self.material = material
        self.standing = standing
        self.arrival = arrival
    }
}

extension Application {
    /// ON-2. The materials looked through. A finding may be corrected as long as the application lies with the hall.
    ///
    /// Refused with ON-2 where a promise or a later date stands in for a material of which the item does not allow it; with AB-5 to
    /// whom it is not entrusted.
    public func checked(
        _ findings: [MaterialFinding], by actor: CaseActor, at post: Post, now: HallTime, in timetable: Timetable
    ) throws(Refusal) -> Application {
        _ = try capacity(of: actor, at: post)
        try checkReceived()
        return try found(findings, now: now, in: timetable)
    }

    /// ON-2. What the applicant was told of has come, all of it or some: it lies with the hall again, and both notice clocks begin
    /// anew, for this is the day the hall received it. Whatever a clock that was set back says, that is never before what came first.
    ///
    /// Refused with ON-2 unless the applicant had been told; as `checked` otherwise.
    public func supplemented(
        _ findings: [MaterialFinding], by actor: CaseActor, at post: Post, now: HallTime, in timetable: Timetable
    ) throws(Refusal) -> Application {
        _ = try capacity(of: actor, at: post)
        switch stage {
        case .awaitingSupplement: break
        case .received:
            throw Refusal(
                .on2, zh: "这件没有告知过补正，材料直接登记核对结果即可。",
                en: "No notice has been given; just record what the check of the materials finds.")
        case .notAccepted, .withdrawn, .annulled: try checkOpen()
        }
        var changed = self
        changed.stage = .received
        changed.received = max(received, now)
        return try changed.found(findings, now: now, in: timetable)
    }

    private func found(
        _ findings: [MaterialFinding], now: HallTime, in timetable: Timetable
    ) throws(Refusal) -> Application {
        var changed = self
        for finding in findings {
            guard let place = materials.firstIndex(where: { $0.material.name == finding.material }) else { continue }
            try checkAllowed(finding.standing, for: materials[place].material, now: now, in: timetable)
            changed.materials[place].standing = finding.standing
            switch finding.arrival {
            case .withIt: break
            case .since: changed.materials[place].isHandedInSinceNotice = true
            }
        }
        return changed
    }

    private func checkAllowed(
        _ standing: Standing, for material: Material, now: HallTime, in timetable: Timetable
    ) throws(Refusal) {
        switch (standing, material.need) {
        case (.unchecked, _), (.good, _), (.missing, _), (.defective, _), (.promised, .promiseInstead): return
        case (.promised, .required), (.promised, .mayFollow):
            throw Refusal(
                .on2, zh: "“\(material.name)”不适用告知承诺，请提交材料。",
                en: "A promise can't stand in for “\(material.name)”; it has to be brought.")
        case (.follows, .required), (.follows, .promiseInstead):
            throw Refusal(
                .on2, zh: "“\(material.name)”不在容缺范围内，不能后补。",
                en: "“\(material.name)” may not follow later; it has to be brought.")
        case (.follows(let day), .mayFollow):
            let promise = Deadline(accepted: now.day, budgetWorkdays: item.promisedWorkdays).due(in: timetable.calendar)
            guard day >= now.day, promise.day.map({ day <= $0 }) ?? true else {
                throw Refusal(
                    .on2, zh: "“\(material.name)”应在承诺时限内补齐，请改后补日期。",
                    en: "“\(material.name)” must follow within the promised limit; change its date.")
            }
        }
    }

    /// Refused once it has ended: with ON-6 when it was not accepted, else with ON-2.
    public func checkOpen() throws(Refusal) {
        switch stage {
        case .received, .awaitingSupplement: return
        case .notAccepted(let time):
            throw Refusal(
                .on6, zh: "这件已于\(time)作出不予受理，如需再办请重新申请。",
                en: "This was not accepted, at \(time); whoever wants it again files anew.")
        case .withdrawn(let time):
            throw Refusal(
                .on2, zh: "申请人已于\(time)撤回，如需再办请重新申请。", en: "The applicant withdrew it at \(time); it has to be filed anew.")
        case .annulled(_, let time):
            throw Refusal(.on2, zh: "这件已于\(time)作废，如需办理请重新收件。", en: "This was annulled at \(time); file it anew.")
        }
    }

    /// Refused with ON-2 unless it lies with the hall.
    func checkReceived() throws(Refusal) {
        try checkOpen()
        if stage == .awaitingSupplement {
            throw Refusal(
                .on2, zh: "已告知申请人补正，请在材料交来时登记补正。",
                en: "The applicant has been told what is missing; record the supplement when it comes.")
        }
    }
}
