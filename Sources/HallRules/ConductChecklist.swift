/// FA-7, FA-8. The conduct checklist 行为规范检查表: what is looked at in people's conduct, in the words inspections, complaints and
/// feedback refer to it by. An entry's code is never given another meaning.
public enum ConductChecklist {
    public struct Entry: Sendable, Hashable {
        /// "FA-8-1": its clause and a number.
        public let code: String
        public let clause: Clause
        /// Where the regulations say so.
        public let source: String
        public let zh: String
        public let en: String

        fileprivate init(_ clause: Clause, _ place: Int, _ source: String, zh: String, en: String) {
            self.code = "\(clause.rawValue)-\(place)"
            self.clause = clause
            self.source = source
            self.zh = zh
            self.en = en
        }
    }

    /// In the order they are read.
    public static let entries = badge + shirking + words

    /// Nil: there is no such entry.
    public static func entry(_ code: String) -> Entry? { entries.first { $0.code == code } }

    /// ATT-8. The badge.
    private static let badge = [
        Entry(.att8, 1, "1·工作六, 2·总7, 2·三(三)1, 3·首6", zh: "上岗不佩工牌，或佩的不是本人的工牌", en: "serves without a badge, or with another's")
    ]

    /// FA-7. Shirking, refusing help, and rudeness.
    private static let shirking = [
        Entry(.fa7, 1, "3·首4", zh: "借故推诿、推脱，不接群众的询问", en: "finds excuses and shirks what is asked"),
        Entry(.fa7, 2, "3·首4", zh: "被问到不予答复", en: "is asked and gives no answer"),
        Entry(.fa7, 3, "3·首4", zh: "不帮助联系承办的窗口、单位或人员", en: "does not help to find the window, unit or person in charge"),
        Entry(.fa7, 4, "3·首5", zh: "不按规定办理，互相推诿扯皮", en: "does not handle it as prescribed, and passes it to and fro"),
        Entry(.fa7, 5, "3·首5", zh: "对来办事的人态度粗暴，影响恶劣", en: "is rude to people who come, with bad effect"),
        Entry(.fa7, 6, "4·首6", zh: "其他违反首问责任制、应当追究的失职行为", en: "neglects the duty of the first asked in another way"),
    ]

    /// FA-8. What is never said to people.
    private static let words = [
        Entry(.fa8, 1, "4·首4, 2·三(一)7", zh: "用“不知道”“不清楚”回绝", en: "turns people away with “I don't know”"),
        Entry(
            .fa8, 2, "4·首4, 2·三(一)7", zh: "用“不归我管”“问别人去”回绝", en: "turns people away with “not my business, ask somebody else”"),
        Entry(.fa8, 3, "2·三(一)7", zh: "嫌啰嗦、催促，如“快点讲”", en: "cuts people short: “get on with it”"),
        Entry(.fa8, 4, "2·三(一)7", zh: "以还没上班、快要下班推托", en: "puts people off: not on duty yet, or about to leave"),
        Entry(.fa8, 5, "2·三(一)7", zh: "嫌人重复，如“说过了怎么还问”", en: "snubs who asks again: “I have told you already”"),
        Entry(.fa8, 6, "2·三(一)7", zh: "挖苦人，如说人笨、记性差", en: "mocks people's wits or memory"),
        Entry(.fa8, 7, "2·三(一)7", zh: "顶撞、激将，如“你去投诉好了”", en: "defies people: “go and complain, then”"),
        Entry(.fa8, 8, "2·三(一)7", zh: "其他伤感情、激化矛盾、损害形象的话", en: "other words that hurt, inflame or disgrace the hall"),
    ]
}
