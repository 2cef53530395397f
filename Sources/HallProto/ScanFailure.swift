import CHallProto

extension Failure {
    /// Says what is wrong with a field, in Chinese and English, and names it in the details.
    static func badField(_ path: String, _ zh: String, _ en: String, _ code: StatusCode = .invalidArgument) -> Failure {
        let reason = "\(zh) / \(en)"
        let message = path.isEmpty ? reason : "\(path)：\(zh) / \(path): \(en)"
        let details = BadRequest(violations: [FieldViolation(field: path, reason: reason)])
        return Failure(code, message, details: [AnyMessage(packing: details)])
    }

    static let outOfMemory = Failure(
        .resourceExhausted, "内容拆开后太大，请分成几次发送 / The message is too large once unpacked; send it in several parts")

    static func unreadable(_ limits: DecodeLimits) -> Failure {
        badField("", "内容无法读取，请检查客户端程序", "the message can't be read; check the client program", limits.badInput)
    }

    init(scan result: hall_scan_result, limits: DecodeLimits) {
        let path = withUnsafeBytes(of: result.path) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        let (zh, en) = result.sentence
        self = .badField(path, zh, en, limits.badInput)
    }
}

extension hall_scan_result {
    /// What is wrong and what to do.
    fileprivate var sentence: (zh: String, en: String) {
        switch reason {
        case HALL_SCAN_TRUNCATED:
            ("第 \(position) 字节处内容不完整，请检查客户端程序", "cut off at byte \(position); check the client program")
        case HALL_SCAN_VARINT_TOO_LONG:
            ("第 \(position) 字节处的数字过长，请检查客户端程序", "the number at byte \(position) is too long; check the client program")
        case HALL_SCAN_BAD_FIELD_NUMBER:
            ("第 \(position) 字节处的字段编号无效，请检查客户端程序", "no field has the number at byte \(position); check the client program")
        case HALL_SCAN_GROUP:
            ("第 \(position) 字节处是不支持的编组，请检查客户端程序", "a group at byte \(position); groups are not used, check the client program")
        case HALL_SCAN_WIRE_TYPE:
            ("编码类型不符，请更新客户端程序", "encoded as another type; update the client program")
        case HALL_SCAN_NUMBER_TOO_WIDE:
            ("数字超出该字段的位数，请改小", "the number has more bits than the field; give a smaller one")
        case _: lawSentence
        }
    }

    /// Beyond the wire: limits and the schema's rules.
    private var lawSentence: (zh: String, en: String) {
        switch reason {
        case HALL_SCAN_TOO_DEEP:
            ("嵌套超过 \(at_most) 层，请简化内容", "nested deeper than \(at_most) levels; send something simpler")
        case HALL_SCAN_TOO_MANY_FIELDS:
            ("内容超过 \(at_most) 个字段，请分成几次发送", "more than \(at_most) fields; send it in several parts")
        case HALL_SCAN_TOO_MANY_UNKNOWN:
            ("未知字段超过 \(at_most) 个，请检查客户端版本", "more than \(at_most) unknown fields; check the client's version")
        case HALL_SCAN_TOO_MANY_ENTRIES:
            ("最多 \(at_most) 项，请分成几次发送", "at most \(at_most) entries; send them in several parts")
        case HALL_SCAN_TEXT_TOO_LONG, HALL_SCAN_BYTES_TOO_LONG:
            ("最长 \(at_most) 字节，请缩短", "at most \(at_most) bytes; shorten it")
        case HALL_SCAN_NOT_UTF8:
            ("不是有效的 UTF-8 文字，请改正编码", "not valid UTF-8; correct the encoding")
        case HALL_SCAN_CONTROL_CHARACTER:
            ("含有不允许的控制字符，请删除", "holds a control character; take it out")
        case HALL_SCAN_DUPLICATE:
            ("出现了两次，请只给一次", "given twice; give it once")
        case HALL_SCAN_CONTRADICTORY:
            ("与另一个互斥的字段同时出现，请只给其中一个", "excludes another field that is given too; give one of them")
        case HALL_SCAN_UNKNOWN_ENUM:
            ("没有编号为 \(at_most) 的选项，请更新客户端或改选", "there is no choice number \(at_most); update the client or choose another")
        case HALL_SCAN_OUT_OF_BOUNDS:
            ("须在 \(at_least) 到 \(at_most) 之间", "must be between \(at_least) and \(at_most)")
        case HALL_SCAN_REQUIRED:
            ("必须填写", "is required; fill it in")
        case _: formatSentence
        }
    }

    private var formatSentence: (zh: String, en: String) {
        switch format {
        case HALL_FORMAT_LINE: ("只能是一行文字，不能换行或有制表符", "must be one line, without line breaks and tabs")
        case HALL_FORMAT_DATE: ("须是真实日期，写成 2026-11-22", "must be a real date, written 2026-11-22")
        case HALL_FORMAT_IDENTIFIER:
            ("只能用字母、数字和 - _ .，最多 64 个", "may hold letters, digits and - _ . only, at most 64")
        case HALL_FORMAT_PIN: ("须是 6 到 12 位数字", "must be 6 to 12 digits")
        case HALL_FORMAT_CASE_NUMBER: ("须是办件编号，写成 2026-000123", "must be a case number, written 2026-000123")
        case HALL_FORMAT_MONTH: ("须是月份，写成 2026-11", "must be a month, written 2026-11")
        case HALL_FORMAT_TIME_OF_DAY: ("须是时刻，写成 08:30", "must be a time of day, written 08:30")
        case _: ("内容无法读取，请检查客户端程序", "can't be read; check the client program")
        }
    }
}
