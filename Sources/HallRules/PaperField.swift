/// A field of a paper that was left blank, by the names people know it by.
struct PaperField {
    let zh: String
    let en: String

    /// The first text of blanks, or list with nothing in it, in what a paper says.
    static func firstBlank(in value: Any, at path: [String]) -> PaperField? {
        if let text = value as? String { return text.isBlank ? PaperField(path) : nil }
        if let secret = value as? Secret { return secret.text.isBlank ? PaperField(path) : nil }
        let mirror = Mirror(reflecting: value)
        if mirror.displayStyle == .collection, mirror.children.isEmpty { return PaperField(path) }
        for child in mirror.children {
            // An entry of a list and what an optional holds have no names of their own.
            let isNamed = mirror.displayStyle == .struct
            if let blank = firstBlank(in: child.value, at: isNamed ? path + [child.label ?? ""] : path) { return blank }
        }
        return nil
    }

    private init(_ path: [String]) {
        let last = path.last ?? ""
        let known = Self.names[path.suffix(2).joined(separator: ".")] ?? Self.names[last] ?? (zh: last, en: last)
        zh = known.zh
        en = known.en
    }

    /// By the names in code: of the field, or of what it lies in and the field.
    private static let names: [String: (zh: String, en: String)] = [
        "unit.name": ("承办单位", "unit"), "unit.address": ("单位地址", "unit's address"), "unit.phone": ("单位电话", "unit's phone"),
        "handler.name": ("经办人员", "handler"), "handler.badge": ("经办人员工牌号", "handler's badge number"),
        "giver.name": ("移交人", "giver"), "giver.badge": ("移交人工牌号", "giver's badge number"),
        "taker.name": ("接收人", "taker"), "taker.badge": ("接收人工牌号", "taker's badge number"),
        "applicant.name": ("申请人", "applicant"), "applicant.document": ("申请人证件", "applicant's document"),
        "applicant.agent": ("代理人", "applicant's agent"), "agent": ("代理人", "agent"),
        "enquiry.caseNumber": ("办件编号", "case number"), "enquiry.queryCode": ("查询码", "query code"),
        "enquiry.ways": ("查询方式", "way to enquire"), "caseNumber": ("办件编号", "case number"),
        "matter": ("申报事项", "matter"), "basis": ("依据", "legal basis"), "window": ("办理窗口", "window"),
        "nextWindow": ("下一窗口", "next window"), "fee": ("收费", "fee"), "procedure": ("办理程序", "procedure"),
        "conditions": ("办理条件", "conditions"),
        "materials": ("申报材料", "materials"), "materials.name": ("材料名称", "material's name"),
        "materials.need": ("材料要求", "material's need"), "materials.amount": ("材料份数", "material's number of copies"),
        "materials.state": ("材料情况", "material's state"), "materials.note": ("材料说明", "material's note"),
        "whyNotYet": ("暂不予受理的理由", "reason why it is not accepted for now"), "delivery": ("结果送达方式", "way of delivery"),
        "complaints": ("投诉渠道", "way to complain"), "missing": ("容缺材料", "missing materials"),
        "missing.name": ("容缺材料", "missing material's name"), "consequence": ("不履行承诺的后果", "consequence"),
        "replaced": ("由承诺代替的材料", "materials replaced"), "promised": ("承诺内容", "promise"), "reason": ("理由", "reason"),
        "instead": ("去向或说明", "word on where to go instead"), "remedies.reviewAuthority": ("行政复议机关", "review authority"),
        "remedies.court": ("人民法院", "court"), "remedies.source": ("救济依据", "source of the remedies"),
        "expected": ("所需时间", "time it may take"), "approvedBy": ("批准人", "head who approved it"), "result": ("办理结果", "result"),
        "papers": ("发放的证照文书", "papers handed out"), "collection": ("领取方式", "way to collect the result"),
        "rating": ("评价码", "rating token"), "corrects": ("所补充的文书", "paper it belongs to"), "source": ("来源", "source"),
        "before": ("原告知内容", "words it corrects"), "powers": ("委托权限", "powers"), "delivered": ("送达文书", "papers delivered"),
        "delivered.title": ("送达文书名称", "delivered paper's title"), "delivered.number": ("送达文书文号", "delivered paper's number"),
        "place": ("送达地点", "place of delivery"), "way": ("送达方式", "way of delivery"), "receiver": ("签收人", "receiver"),
        "post": ("岗位", "post"), "cases": ("在办件", "open cases"),
        "cases.number": ("办件编号", "case number"), "cases.matter": ("申报事项", "matter"), "cases.applicant": ("申请人", "applicant"),
        "cases.due": ("到期日", "due day"), "cases.note": ("备注", "note"), "cases.stage": ("环节", "stage"),
        "words": ("交代事项", "words beside the list"), "done.number": ("办件编号", "case number"),
        "done.who": ("办理人", "who did it"), "done.what": ("办理情况", "what was done"), "done": ("代办情况", "what was done"),
        "code": ("事项编码", "item code"),
        "person.name": ("当事人", "person"), "person.badge": ("当事人工牌号", "person's badge number"),
        "unitName": ("所在单位", "person's unit"), "sessions": ("班次", "sessions"), "number": ("编号", "number"),
        "hours": ("班次", "session"), "verdict": ("决定", "decision"), "decidedBy": ("决定人", "name of who decided"),
        "month": ("月份", "month"), "days.kind": ("假别", "kind of leave"), "days.from": ("开始", "beginning"),
        "days.until": ("结束", "end"), "length": ("时长", "length"), "waiver": ("岗位说明", "reason to go without cover"),
        "days": ("日期", "days"),
        "approver": ("批准人", "name of who granted it"),
        "substitutes.post": ("岗位", "post"), "substitutes.person": ("顶岗人员", "name of the substitute"), "unit": ("抄送单位", "unit"),
        "sealedBy": ("汇总人", "name of who sealed it"),
        "group": ("学习小组", "study group"), "topic": ("学习内容", "topic"), "speaker": ("主讲人", "speaker"),
        "leader": ("小组负责人", "group's leader"), "recorder": ("记录员", "recorder"), "names": ("应到人员", "people to come"),
        "lines": ("人员", "people"), "lines.name": ("姓名", "name"), "lines.unit": ("单位", "unit"),
    ]
}

extension GuideSheet {
    /// ON-1. Itself, when everything it has to say is said.
    public func checked() throws(Refusal) -> Self {
        guard let blank = PaperField.firstBlank(in: self, at: []) else { return self }
        throw Refusal(
            .on1, zh: "办事指南缺少“\(blank.zh)”，请在事项中补全。", en: "The guide lacks its \(blank.en); add it to the item.")
    }
}

// Days and times stand in what is frozen as people and programs read them.

extension Day: Codable {
    public init(from decoder: any Decoder) throws { self = try .read(from: decoder, Day.init) }
    public func encode(to encoder: any Encoder) throws { try description.write(to: encoder) }
}

extension TimeOfDay: Codable {
    public init(from decoder: any Decoder) throws { self = try .read(from: decoder, TimeOfDay.init) }
    public func encode(to encoder: any Encoder) throws { try description.write(to: encoder) }
}

extension HallTime: Codable {
    public init(from decoder: any Decoder) throws {
        self = try .read(from: decoder) { text in
            let halves = text.split(separator: " ", omittingEmptySubsequences: false)
            guard halves.count == 2, let day = Day(halves[0]), let time = TimeOfDay(halves[1]) else { return nil }
            return HallTime(day: day, time: time)
        }
    }

    public func encode(to encoder: any Encoder) throws { try description.write(to: encoder) }
}

extension Decodable {
    /// From its one spelling.
    fileprivate static func read(from decoder: any Decoder, _ parse: (String) -> Self?) throws -> Self {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = parse(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(Self.self): \(text)")
        }
        return value
    }
}

extension String {
    fileprivate func write(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(self)
    }
}
