/// An answer that hangs on the legal calendar. A year nobody has loaded is said to be unknown; it is never taken for a year of
/// plain weekends.
public enum Known<Value> {
    case known(Value)
    /// The answer lies in this year, or behind it, and the year is not loaded.
    case beyondLoaded(year: Int)

    /// The value, or nil where the calendar does not reach.
    public var value: Value? {
        switch self {
        case .known(let value): value
        case .beyondLoaded: nil
        }
    }

    public func map<Other>(_ transform: (Value) -> Other) -> Known<Other> {
        switch self {
        case .known(let value): .known(transform(value))
        case .beyondLoaded(let year): .beyondLoaded(year: year)
        }
    }
}

extension Known: Equatable where Value: Equatable {}
extension Known: Hashable where Value: Hashable {}
extension Known: Sendable where Value: Sendable {}
