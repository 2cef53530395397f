/// The clauses of the hall's regulations. A refusal, a section of Regulations and a test cite a clause by its raw value; an
/// invented clause does not compile. Ids are stable: they stand in journals and on papers.
public enum Clause: String, Sendable, Hashable, CaseIterable {
    // 考勤 · attendance
    case att1 = "ATT-1"
    case att2 = "ATT-2"
    case att3 = "ATT-3"
    case att4 = "ATT-4"
    case att5 = "ATT-5"
    case att6 = "ATT-6"
    case att7 = "ATT-7"
    case att8 = "ATT-8"

    // 请假 · leave
    case lv1 = "LV-1"
    case lv2 = "LV-2"
    case lv3 = "LV-3"
    case lv4 = "LV-4"
    case lv5 = "LV-5"

    // AB岗 · A/B posts
    case ab1 = "AB-1"
    case ab2 = "AB-2"
    case ab3 = "AB-3"
    case ab4 = "AB-4"
    case ab5 = "AB-5"
    case ab6 = "AB-6"
    case ab7 = "AB-7"

    // 首问负责 · first-asked responsibility
    case fa1 = "FA-1"
    case fa2 = "FA-2"
    case fa3 = "FA-3"
    case fa4 = "FA-4"
    case fa5 = "FA-5"
    case fa6 = "FA-6"
    case fa7 = "FA-7"
    case fa8 = "FA-8"

    // 一次性告知 · one-time notice
    case on1 = "ON-1"
    case on2 = "ON-2"
    case on3 = "ON-3"
    case on4 = "ON-4"
    case on5 = "ON-5"
    case on6 = "ON-6"
    case on7 = "ON-7"
    case on8 = "ON-8"

    // 限时办结 · handling in time
    case tl1 = "TL-1"
    case tl2 = "TL-2"
    case tl3 = "TL-3"
    case tl4 = "TL-4"
    case tl5 = "TL-5"

    // 办结公告 · completion announcements
    case bn1 = "BN-1"
    case bn2 = "BN-2"

    // 全程代理 · agency
    case ag1 = "AG-1"
    case ag2 = "AG-2"
    case ag3 = "AG-3"

    // 预约服务 · appointments
    case ap1 = "AP-1"
    case ap2 = "AP-2"
    case ap3 = "AP-3"
    case ap4 = "AP-4"
    case ap5 = "AP-5"
    case ap6 = "AP-6"
    case ap7 = "AP-7"
    case ap8 = "AP-8"

    // 督查 · inspection
    case in1 = "IN-1"
    case in2 = "IN-2"
    case in3 = "IN-3"
    case in4 = "IN-4"
    case in5 = "IN-5"

    // 监督投诉 · complaints
    case cp1 = "CP-1"
    case cp2 = "CP-2"

    // 责任追究 · accountability
    case ac1 = "AC-1"
    case ac2 = "AC-2"
    case ac3 = "AC-3"
    case ac4 = "AC-4"

    // 回访 · follow-up
    case fb1 = "FB-1"

    // 信访接待 · petitions
    case pe1 = "PE-1"
    case pe2 = "PE-2"
    case pe3 = "PE-3"
    case pe4 = "PE-4"
    case pe5 = "PE-5"
    case pe6 = "PE-6"
    case pe7 = "PE-7"
    case pe8 = "PE-8"
    case pe9 = "PE-9"

    // 带班值班 · leaders on duty
    case du1 = "DU-1"
    case du2 = "DU-2"
    case du3 = "DU-3"
    case du4 = "DU-4"
    case du5 = "DU-5"

    // 学习教育 · study
    case st1 = "ST-1"
    case st2 = "ST-2"
    case st3 = "ST-3"
    case st4 = "ST-4"
    case st5 = "ST-5"

    // 政务公开 · open government
    case pu1 = "PU-1"

    // 主任职责 · the director
    case di1 = "DI-1"
    case di2 = "DI-2"

    // 行为规范 · conduct
    case co1 = "CO-1"
    case co2 = "CO-2"
    case co3 = "CO-3"
    case co4 = "CO-4"
    case co5 = "CO-5"
}

extension Clause: CustomStringConvertible {
    /// The id as the register writes it, "TL-2".
    public var description: String { rawValue }
}
