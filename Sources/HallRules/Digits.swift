/// The number these ASCII digits spell; nil if one of them is no digit, there is none, or they are too many for an Int.
func decimal(_ digits: some Collection<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 18 else { return nil }
    var value = 0
    for digit in digits {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
        value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
}

/// The number in decimal, with zeros before it up to that many digits.
func padded(_ value: Int, toDigits digits: Int) -> String {
    let plain = String(value)
    return String(repeating: "0", count: max(0, digits - plain.count)) + plain
}

/// The remainder that is never negative.
func modulo(_ value: Int, _ divisor: Int) -> Int {
    let remainder = value % divisor
    return remainder < 0 ? remainder + divisor : remainder
}
