import HallProto

extension Connection {
    /// The journal from there on, without end: a lost connection, a restart of the daemon, UNAVAILABLE and the
    /// RESOURCE_EXHAUSTED of a watcher that was too slow are resumed from the last number seen, so that no number is missed
    /// and none comes twice.
    ///
    /// - Parameters:
    ///   - after: the last number already seen; 0: from the beginning; -1: only what comes once the watch has begun, which it does
    ///     at the first `next()`.
    ///   - filter: which entries are wanted; nil: all.
    ///   - options: a timeout ends the whole watch with DEADLINE_EXCEEDED.
    ///
    /// Throws `Failure`: what the daemon answers otherwise; UNAVAILABLE when nobody could be reached at all within `retryFor`
    /// (after that it goes on trying for ever); DATA_LOSS when the journal is no longer the one that was watched, as after a
    /// restore of an older backup, or leaves a number out; CANCELLED. Only one task may read it.
    public func watchJournal(
        after: Int64, filter: JournalFilter? = nil, _ options: CallOptions = CallOptions()
    ) -> AsyncThrowingStream<JournalEntryInfo, any Error> {
        let watch = JournalWatch(self, after: after, filter, options)
        return AsyncThrowingStream { try await watch.next() }
    }
}

/// Where a watch stands, and how it gets there again.
actor JournalWatch {
    private static let watch = MethodTable.find(service: "hall.v1.Journal", name: "Watch")!
    private static let head = MethodTable.find(service: "hall.v1.Journal", name: "Head")!
    private static let read = MethodTable.find(service: "hall.v1.Journal", name: "Read")!

    private let connection: Connection
    private let filter: JournalFilter?
    private let options: CallOptions
    private let language: Language
    private let deadline: Moment
    private let patientUntil: Moment

    /// -1 until the journal's head is known.
    private var last: Int64
    /// The hash of the entry `last`; nil until one is known.
    private var lastHash: [UInt8]?
    private var call: StreamCall?
    private var reached = false
    private var tries = 0
    private var busy = false

    init(_ connection: Connection, after: Int64, _ filter: JournalFilter?, _ options: CallOptions) {
        self.connection = connection
        self.filter = filter == JournalFilter() ? nil : filter
        self.options = options
        last = after
        language = Language(acceptLanguage: options.acceptLanguage ?? connection.options.acceptLanguage)
        deadline = options.timeout.map { Moment.now.advanced(by: $0) } ?? .never
        patientUntil = min(deadline, Moment.now.advanced(by: connection.options.retryFor))
    }

    /// Never nil: a journal has no end.
    func next() async throws(Failure) -> JournalEntryInfo? {
        guard !busy else { throw Setback.misused("one stream, one reader").failure(language, doubtful: false) }
        busy = true
        defer { busy = false }
        while true {
            do throws(Setback) {
                let call = try await opened()
                while let payload = try await call.next() {
                    if let entry = try taken(payload) {
                        return entry
                    }
                }
                throw .lost
            } catch {
                try await rest(after: error)
            }
        }
    }

    /// The entry if it is new.
    private func taken(_ payload: [UInt8]) throws(Setback) -> JournalEntryInfo? {
        let entry: JournalEntryInfo
        do throws(Failure) {
            entry = try JournalEntryInfo(decoding: payload, limits: .reply)
        } catch {
            throw .garbled
        }
        reached = true
        guard entry.seq > last else { return nil }
        guard filter != nil || entry.seq == last + 1 else { throw .answered(gap(to: entry.seq)) }
        last = entry.seq
        lastHash = entry.hash.isEmpty ? nil : entry.hash
        tries = 0
        return entry
    }

    private func opened() async throws(Setback) -> StreamCall {
        if let call {
            return call
        }
        if last < 0 {
            let head: JournalHeadReply = try await ask(JournalWatch.head, JournalHeadRequest())
            last = head.seq
            lastHash = head.hash.isEmpty ? nil : head.hash
        } else {
            try await recognise()
        }
        let request = WatchJournalRequest(afterSeq: last, filter: filter)
        let order = Order(JournalWatch.watch, request.encoded(), remaining(), connection.options)
        let call = StreamCall(connection.address, order)
        self.call = call
        return call
    }

    /// A journal restored from a backup may have other entries under the numbers already seen: resuming behind them would skip
    /// some unseen. So the last entry seen must still be there.
    private func recognise() async throws(Setback) {
        guard let lastHash else { return }
        let request = ReadJournalRequest(fromSeq: last, pageSize: 1)
        let reply: ReadJournalReply = try await ask(JournalWatch.read, request)
        guard let entry = reply.entries.first, entry.seq == last, entry.hash == lastHash else {
            throw .answered(otherBook())
        }
        reached = true
    }

    private func ask<Reply: Message>(_ method: Method, _ request: some Message) async throws(Setback) -> Reply {
        do throws(Failure) {
            var options = remaining()
            options.timeout = options.timeout.map { min($0, connection.options.timeout) }
            return try Reply(decoding: await connection.unary(method, request.encoded(), options), limits: .reply)
        } catch {
            switch error.code {
            case .cancelled: throw .cancelled
            // The one question came to its deadline, not the watch: while a daemon starts, its socket may take calls and
            // leave them waiting.
            case .deadlineExceeded where Moment.now < deadline: throw .answered(Failure(.unavailable, error.message))
            case _: throw .answered(error)
            }
        }
    }

    private func remaining() -> CallOptions {
        var remaining = options
        remaining.timeout = deadline == .never ? nil : .nanoseconds(deadline.nanoseconds(since: .now))
        return remaining
    }

    /// Pauses before the next try, or throws when there is none.
    private func rest(after setback: Setback) async throws(Failure) {
        if case .commandEnded = setback {
            // A command that ended without a word has reached nobody.
        } else {
            reached = reached || call?.reached == true
        }
        call?.end()
        call = nil
        let pause = Patience.pauseNanoseconds(tries, connection.options.backoff)
        tries += 1
        let until = reached ? deadline : patientUntil
        guard setback.endsNoWatch, Moment.now.nanoseconds + pause < until.nanoseconds else {
            throw setback.failure(language, doubtful: false)
        }
        try await pauseTask(nanoseconds: pause, language)
    }

    private func gap(to seq: Int64) -> Failure {
        let sentence =
            language == .chinese
            ? "日志在第 \(last) 条之后缺号,下一条为第 \(seq) 条" : "the journal goes from number \(last) to \(seq) and leaves numbers out"
        return Failure(.dataLoss, sentence)
    }

    private func otherBook() -> Failure {
        let sentence =
            language == .chinese
            ? "第 \(last) 条日志已与此前看到的不同,账簿可能已由备份恢复,请从头查看"
            : "entry \(last) is no longer the one seen before: the book may have been restored, begin the watch anew"
        return Failure(.dataLoss, sentence)
    }
}

extension Setback {
    /// Resuming may help. A watcher that was cut off for slowness has the chance to be faster.
    fileprivate var endsNoWatch: Bool {
        if case .answered(let failure) = self, failure.code == .resourceExhausted {
            return true
        }
        return mayPass
    }
}
