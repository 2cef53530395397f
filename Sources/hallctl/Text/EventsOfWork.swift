import HallProto

extension JournalEvent.Event {
    /// What was done on a case beside its stages, in a word or three; nothing for anything else.
    var labelOfWork: Phrase {
        if case .caseReviewed = self { return Phrase(zh: "复核", en: "case reviewed") }
        if case .caseApproved = self { return Phrase(zh: "领导审批", en: "case approved") }
        if case .caseStepRecorded = self { return Phrase(zh: "办理环节", en: "step recorded") }
        if case .caseSentUp = self { return Phrase(zh: "报送上级", en: "case sent up") }
        if case .caseCameBack = self { return Phrase(zh: "上级退回", en: "case came back") }
        if case .authorityContacted = self { return Phrase(zh: "联系上级", en: "authority contacted") }
        if case .caseLimitExtended = self { return Phrase(zh: "延长法定时限", en: "law's limit extended") }
        if case .caseDelivered = self { return Phrase(zh: "送达", en: "case delivered") }
        if case .deliveryNearDue = self { return Phrase(zh: "送达黄牌", en: "delivery near due") }
        if case .applicantVisited = self { return Phrase(zh: "申请人来访", en: "applicant visited") }
        return .nothing
    }
}
