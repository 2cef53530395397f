/// ST-5. What a group's recorder writes down 学习记录: the number present, the absent, and why each was.
public struct StudyRecord: Sendable, Hashable {
    /// Why somebody was not there, in the recorder's word.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        case askedOff = "asked_off"
        case serving
        case away
        /// Said in words.
        case other
        /// 无故
        case noReason = "no_reason"
    }

    public struct Absentee: Sendable, Hashable {
        public let person: Person.ID
        public let reason: Reason
        public let text: String

        public init(_ person: Person.ID, _ reason: Reason, text: String = "") {
            self.person = person
            self.reason = reason
            self.text = text
        }
    }

    public let present: Int
    public let absent: [Absentee]
    /// Why what was recorded before is corrected.
    public let correction: String

    public init(present: Int, absent: [Absentee], correction: String = "") {
        self.present = present
        self.absent = absent
        self.correction = correction
    }
}

extension Study {
    /// ST-5. Recorded, or recorded anew with the reason, by the group's recorder alone, once it is over.
    public func recorded(
        _ record: StudyRecord, by person: Person.ID, of group: StudyGroup, now: HallTime
    ) throws(Refusal) -> Study {
        guard person == group.recorder else {
            throw Refusal(
                .st5, zh: "学习记录只由小组“\(group.name)”的记录员填写，请转告记录员。",
                en: "A study is recorded by the recorder of the group “\(group.name)” alone; tell them.")
        }
        let revision = try revisionBefore(record)
        guard hours.ends <= now else {
            throw Refusal(.st5, zh: "学习到\(hours.ends)结束，请结束后再记录。", en: "It ends at \(hours.ends); record it after that.")
        }
        try check(record)
        return Study(hours: hours, due: due, stage: .recorded(revision: revision + 1))
    }

    private func revisionBefore(_ record: StudyRecord) throws(Refusal) -> Int {
        switch stage {
        case .planned: return 0
        case .recorded(let revision):
            guard !record.correction.isBlank else {
                throw Refusal(.st5, zh: "更正学习记录须写明理由。", en: "Say why what was recorded is corrected.")
            }
            return revision
        case .cancelled:
            throw Refusal(.st5, zh: "这次学习已经取消，没有可记录的。", en: "This study was taken back; there is nothing to record.")
        }
    }

    private func check(_ record: StudyRecord) throws(Refusal) {
        var absent: Set<Person.ID> = []
        for absentee in record.absent {
            guard due.contains(absentee.person), absent.insert(absentee.person).inserted else {
                throw Refusal(
                    .st5, zh: "缺席名单里的\(absentee.person.value)不是应到人员或写了两次，请核对。",
                    en: "\(absentee.person.value) was not to come, or is named twice among the absent; check it.")
            }
            guard absentee.reason != .other || !absentee.text.isBlank else {
                throw Refusal(
                    .st5, zh: "\(absentee.person.value)的缺席原因是“其他”，请写明是什么。",
                    en: "The reason of \(absentee.person.value) is “other”; say which.")
            }
        }
        guard record.present + absent.count == due.count else {
            throw Refusal(
                .st5, zh: "应到\(due.count)人，到\(record.present)人、缺席\(absent.count)人对不上，请核对人数和缺席者姓名。",
                en:
                    "\(due.count) were to come; \(record.present) present and \(absent.count) absent don't add up. Check the number and the names."
            )
        }
    }
}

/// ST-4. Asking off a study beforehand 学习请假.
public struct StudyAskOff: Sendable, Hashable {
    public enum Verdict: Sendable, Hashable {
        case granted
        case rejected
    }

    public enum Stage: Sendable, Hashable {
        case waiting
        case decided(Verdict)
    }

    public let person: Person.ID
    public let stage: Stage

    public init(person: Person.ID, stage: Stage) {
        self.person = person
        self.stage = stage
    }

    /// ST-4. What somebody who is due at a study has asked, to be answered. `stage`: how it stands; nil: they have not.
    public static func standing(
        _ stage: Stage?, of person: Person.ID, due: Set<Person.ID>
    ) throws(Refusal) -> StudyAskOff {
        guard due.contains(person) else {
            throw Refusal(
                .st4, zh: "这个人不在这次学习的应到人员里，或者在学习那天以前已离岗，不用答复。",
                en: "That person is not due at this study, or has left before its day; there is nothing to answer.")
        }
        guard let stage else {
            throw Refusal(
                .st4, zh: "这个人没有就这次学习请假，请核对人员和编号。", en: "That person has not asked off this study; check who and which.")
        }
        return StudyAskOff(person: person, stage: stage)
    }

    /// ST-4. Asked by the person, before it begins; once, or again after a rejection. `before`: how what they asked before stands.
    public static func asked(
        by person: Person.ID, off study: Study, before: Stage?, now: HallTime
    ) throws(Refusal) -> StudyAskOff {
        guard study.due.contains(person), study.stage != .cancelled else {
            throw Refusal(
                .st4, zh: "这次学习没有安排你参加或已经取消，不必请假。",
                en: "You are not to come to this study, or it was taken back; there is nothing to ask off.")
        }
        guard now < study.hours.starts else {
            throw Refusal(
                .st4, zh: "学习请假须在开始（\(study.hours.starts)）之前提出，请向小组负责人说明情况。",
                en: "One asks off before it begins (\(study.hours.starts)); explain it to the group's leader.")
        }
        switch before {
        case .waiting:
            throw Refusal(.st4, zh: "已经请假，等待小组负责人答复，不必再请。", en: "You have asked already; the group's leader will answer.")
        case .decided(.granted):
            throw Refusal(.st4, zh: "这次学习已经准假，不必再请。", en: "You are off this study already; there is no need to ask again.")
        case .decided(.rejected), nil: return StudyAskOff(person: person, stage: .waiting)
        }
    }

    /// Whether the group's leader is there to ask.
    public enum Leader: Sendable, Hashable {
        case serving(Person.ID)
        case departed
    }

    /// ST-4. By the group's leader; the leader's own, and where the leader has left, by the director or a principal. Nobody their own.
    public func decided(_ verdict: Verdict, by decider: BreachDecider, leader: Leader) throws(Refusal) -> StudyAskOff {
        switch stage {
        case .waiting: break
        case .decided:
            throw Refusal(
                .st4, zh: "这份学习请假已经答复，不再改动；不准的可以再请。",
                en: "That was answered already and stays so; who was rejected may ask again.")
        }
        guard decider.person != person else {
            throw Refusal(.st4, zh: "自己的学习请假不能自己批，请另一位负责人答复。", en: "Nobody answers their own; somebody else in charge does.")
        }
        switch leader {
        case .serving(let leader) where leader != person:
            guard decider.person == leader else {
                throw Refusal(
                    .st4, zh: "学习请假由本小组负责人答复，请转给小组负责人。", en: "The group's own leader answers; pass it to them.")
            }
        case .serving, .departed:
            guard !decider.offices.isEmpty else {
                throw Refusal(
                    .st4, zh: "小组负责人本人的请假由主任或主要负责人答复，请转给他们。",
                    en: "The leader's own is answered by the director or a principal; pass it to them.")
            }
        }
        return StudyAskOff(person: person, stage: .decided(verdict))
    }
}
