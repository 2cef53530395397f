/// ATT-7. Whoever comes near closing time or after it is still served 延时服务.
public enum ExtendedService {
    /// Numbers in one sentence: what does not fit a breath is counted.
    private static let numbersMax = 3

    /// ATT-7. Somebody signs out while visitors who asked them at the window today still wait for an answer. Refused with ATT-7, which names the
    /// enquiries, until they say why they go.
    public static func checkLeaving(waiting numbers: [String], because reason: some StringProtocol) throws(Refusal) {
        guard !numbers.isEmpty, reason.isBlank else { return }
        let zh = numbers.prefix(numbersMax).joined(separator: "、") + (numbers.count > numbersMax ? "等\(numbers.count)件" : "")
        let rest = numbers.count > numbersMax ? " and \(numbers.count - numbersMax) more" : ""
        let en = numbers.prefix(numbersMax).joined(separator: ", ") + rest
        throw Refusal(
            .att7, zh: "窗口还有群众在等您答复：\(zh)。请办完、移交他人，或说明原因后再签退。",
            en: "A visitor still waits for your answer: \(en). Finish, hand it over, or say why you go, and sign out then.")
    }

    /// ATT-7. Whole minutes from the end of the day's last session to the sign-out, where the person worked on an enquiry or a case in between;
    /// else 0.
    public static func minutes(after duty: [DutySession], signOut: HallTime?, worked: [HallTime]) -> Int {
        guard let ends = duty.last?.session.ends, let signOut, signOut > ends else { return 0 }
        return worked.contains { ends <= $0 && $0 <= signOut } ? signOut.minutes(since: ends) : 0
    }
}
