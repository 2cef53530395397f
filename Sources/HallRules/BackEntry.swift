/// TL-2, IN-2. What was done on pre-numbered paper while the hall's power or network was down, entered later 补录. One person
/// enters it with its true time, a second one holds it against the paper; only then does it take effect, from its true time on.
public struct BackEntry: Sendable, Hashable {
    public struct ID: Sendable, Hashable {
        public let value: Int64
        public init(_ value: Int64) { self.value = value }
    }

    public enum Stage: Sendable, Hashable {
        case waiting
        case confirmed(by: Person.ID, at: HallTime)
        case rejected(by: Person.ID, reason: String, at: HallTime)
    }

    public let id: ID
    public let enteredBy: Person.ID
    public internal(set) var stage: Stage

    /// As it stands in the book; a new one is `waiting`.
    public init(id: ID, enteredBy: Person.ID, stage: Stage = .waiting) {
        self.id = id
        self.enteredBy = enteredBy
        self.stage = stage
    }

    /// IN-2. Refused to whoever entered it: nobody confirms their own word.
    public func confirmed(by person: Person.ID, at now: HallTime) throws(Refusal) -> BackEntry {
        try checkWaiting()
        guard person != enteredBy else {
            throw Refusal(
                .in2, zh: "补录须由另一人对照纸质凭证确认，不能自己确认自己录入的内容。",
                en: "A back-entry is confirmed by a second person who holds it against the paper; nobody confirms their own.")
        }
        return became(.confirmed(by: person, at: now))
    }

    /// By anybody who sees that it is not what the paper says; whoever entered it takes it back so. Refused with IN-2 without a
    /// reason.
    public func rejected(by person: Person.ID, reason: String, at now: HallTime) throws(Refusal) -> BackEntry {
        try checkWaiting()
        guard !reason.isBlank else {
            throw Refusal(
                .in2, zh: "请写明哪里与纸质凭证不符。", en: "Say what of it is not as the paper has it.")
        }
        return became(.rejected(by: person, reason: reason, at: now))
    }

    /// IN-2. Only whoever entered it adds to it, and only while it waits.
    public func checkAddable(by person: Person.ID) throws(Refusal) {
        try checkWaiting()
        guard person == enteredBy else {
            throw Refusal(
                .in2, zh: "这份补录是别人录入的，请另录一份，或请录入人补充。",
                en: "Somebody else made this back-entry: make one of your own, or ask them to add to it.")
        }
    }

    private func checkWaiting() throws(Refusal) {
        switch stage {
        case .waiting: return
        case .confirmed(_, let time):
            throw Refusal(
                .in2, zh: "这份补录已于\(time)确认，不能再改；如有错误，请按办件更正。",
                en: "This back-entry was confirmed at \(time) and stays as it is; put what is wrong right in the case itself.")
        case .rejected(_, _, let time):
            throw Refusal(
                .in2, zh: "这份补录已于\(time)退回，请重新录入。", en: "This back-entry was rejected at \(time); make a new one.")
        }
    }

    private func became(_ stage: Stage) -> BackEntry {
        var changed = self
        changed.stage = stage
        return changed
    }
}

extension BackEntry {
    /// TL-2. What was done on paper comes after what is on record of the application or case: time is counted once, in one order.
    /// Whole minutes are compared.
    public static func checkOrder(of happened: HallTime, after recorded: HallTime?) throws(Refusal) {
        guard let recorded, happened < recorded else { return }
        throw Refusal(
            .tl2, zh: "这件在\(recorded)已有记录，\(happened)的事不能再插到前面补录；请核对凭证上的时间，或由登记员作废后按凭证重新录入。",
            en:
                "Something of \(recorded) is on record of this case already, so nothing of \(happened) can be entered before it: check "
                + "the time on the paper, or have the registrar annul the case and enter it anew from the papers.")
    }
}

extension BackEntry {
    /// ON-4. One paper is entered once; `other` is the back-entry that holds it already.
    public static func checkVoucher(_ voucher: String, heldBy other: String?) throws(Refusal) {
        guard let other else { return }
        throw Refusal(
            .on4, zh: "凭证\(voucher)已在补录\(other)中，同一张凭证只录一次；请核对凭证号。",
            en: "Voucher \(voucher) is in back-entry \(other) already, and a paper is entered once: check its number.")
    }
}

/// IN-2. The number of a back-entry, "B2026-000012": the year it was entered and a serial without gaps, as a case's.
public struct BackEntryNumber: Sendable, Hashable, CustomStringConvertible {
    private static let letter = "B"

    private let number: CaseNumber

    /// Nil for a year that does not have four digits, or a serial below 1.
    public init?(year: Int, serial: Int) {
        guard let number = CaseNumber(year: year, serial: serial) else { return nil }
        self.number = number
    }

    public var description: String { Self.letter + number.description }
}
