// Generated from Protos/hall/v1/directory.proto by HallProtoGen; do not edit.

/// Who works where, and the settings the hall chose.
public protocol DirectoryService<Contexts>: Sendable {
    associatedtype Contexts: CallContexts

    /// Puts a member unit, new or changed.
    func putUnit(_ request: PutUnitRequest, in context: Contexts.Write) throws -> PutUnitReply

    /// Lists the member units.
    func listUnits(_ request: ListUnitsRequest, in context: Contexts.Read) throws -> ListUnitsReply

    /// Puts a member of the staff, new or changed.
    func putStaff(_ request: PutStaffRequest, in context: Contexts.Write) throws -> PutStaffReply

    /// Reads one member of the staff.
    func getStaff(_ request: GetStaffRequest, in context: Contexts.Read) throws -> GetStaffReply

    /// Lists the staff.
    func listStaff(_ request: ListStaffRequest, in context: Contexts.Read) throws -> ListStaffReply

    /// Records that somebody has left: a fact, never refused; the places they leave vacant are named, and everything open that
    /// lies with them
    /// goes to others in the same step, each named by its number. Once more it takes up what was left then.
    func departStaff(_ request: DepartStaffRequest, in context: Contexts.Write) throws -> DepartStaffReply

    /// Puts a window, new or changed.
    func putWindow(_ request: PutWindowRequest, in context: Contexts.Write) throws -> PutWindowReply

    /// Moves posts of one window to another that is there or is set up by it, and ends the window they leave once nothing
    /// stands there: windows
    /// are merged so, and split. A window that items still lead to is left, and they are named.
    func movePosts(_ request: MovePostsRequest, in context: Contexts.Write) throws -> MovePostsReply

    /// Lists the windows.
    func listWindows(_ request: ListWindowsRequest, in context: Contexts.Read) throws -> ListWindowsReply

    /// Puts a post with its A and its Bs, new or changed; a temporary one with its last day, after which it needs nobody and
    /// ends by itself
    /// unless something open lies on it still.
    func putPost(_ request: PutPostRequest, in context: Contexts.Write) throws -> PutPostReply

    /// Lists the posts.
    func listPosts(_ request: ListPostsRequest, in context: Contexts.Read) throws -> ListPostsReply

    /// Ends a post that no open case lies on.
    func retirePost(_ request: RetirePostRequest, in context: Contexts.Write) throws -> RetirePostReply

    /// Lists the settings with what each means.
    func listSettings(_ request: ListSettingsRequest, in context: Contexts.Read) throws -> ListSettingsReply

    /// Changes a setting.
    func putSetting(_ request: PutSettingRequest, in context: Contexts.Write) throws -> PutSettingReply

    /// Takes CSV files in, all or nothing; every row that can't be taken is named.
    func `import`(_ request: ImportRequest, in context: Contexts.Write) throws -> ImportReply

    /// Gives one list as a CSV file that can be taken in again.
    func export(_ request: ExportRequest, in context: Contexts.Read) throws -> ExportReply
}

extension DirectoryService {
    /// Every method of the service with the way to it, in the schema's order.
    public var routes: [Route<Contexts>] {
        [
            Route(
                method: MethodTable.all[86],
                run: .write { bytes, context in
                    let request = try PutUnitRequest(decoding: bytes, limits: .request)
                    return try self.putUnit(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[87],
                run: .read { bytes, context in
                    let request = try ListUnitsRequest(decoding: bytes, limits: .request)
                    return try self.listUnits(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[88],
                run: .write { bytes, context in
                    let request = try PutStaffRequest(decoding: bytes, limits: .request)
                    return try self.putStaff(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[89],
                run: .read { bytes, context in
                    let request = try GetStaffRequest(decoding: bytes, limits: .request)
                    return try self.getStaff(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[90],
                run: .read { bytes, context in
                    let request = try ListStaffRequest(decoding: bytes, limits: .request)
                    return try self.listStaff(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[91],
                run: .write { bytes, context in
                    let request = try DepartStaffRequest(decoding: bytes, limits: .request)
                    return try self.departStaff(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[92],
                run: .write { bytes, context in
                    let request = try PutWindowRequest(decoding: bytes, limits: .request)
                    return try self.putWindow(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[93],
                run: .write { bytes, context in
                    let request = try MovePostsRequest(decoding: bytes, limits: .request)
                    return try self.movePosts(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[94],
                run: .read { bytes, context in
                    let request = try ListWindowsRequest(decoding: bytes, limits: .request)
                    return try self.listWindows(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[95],
                run: .write { bytes, context in
                    let request = try PutPostRequest(decoding: bytes, limits: .request)
                    return try self.putPost(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[96],
                run: .read { bytes, context in
                    let request = try ListPostsRequest(decoding: bytes, limits: .request)
                    return try self.listPosts(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[97],
                run: .write { bytes, context in
                    let request = try RetirePostRequest(decoding: bytes, limits: .request)
                    return try self.retirePost(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[98],
                run: .read { bytes, context in
                    let request = try ListSettingsRequest(decoding: bytes, limits: .request)
                    return try self.listSettings(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[99],
                run: .write { bytes, context in
                    let request = try PutSettingRequest(decoding: bytes, limits: .request)
                    return try self.putSetting(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[100],
                run: .write { bytes, context in
                    let request = try ImportRequest(decoding: bytes, limits: .request)
                    return try self.import(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[101],
                run: .read { bytes, context in
                    let request = try ExportRequest(decoding: bytes, limits: .request)
                    return try self.export(request, in: context).encoded()
                }),
        ]
    }
}

/// Who works where, and the settings the hall chose.
public struct DirectoryClient: Sendable {
    let caller: any Caller

    public init(_ caller: any Caller) { self.caller = caller }

    /// Puts a member unit, new or changed.
    public func putUnit(
        _ request: PutUnitRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> PutUnitReply {
        try PutUnitReply(decoding: await caller.unary(MethodTable.all[86], request.encoded(), options), limits: .reply)
    }

    /// Lists the member units.
    public func listUnits(
        _ request: ListUnitsRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListUnitsReply {
        try ListUnitsReply(decoding: await caller.unary(MethodTable.all[87], request.encoded(), options), limits: .reply)
    }

    /// Puts a member of the staff, new or changed.
    public func putStaff(
        _ request: PutStaffRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> PutStaffReply {
        try PutStaffReply(decoding: await caller.unary(MethodTable.all[88], request.encoded(), options), limits: .reply)
    }

    /// Reads one member of the staff.
    public func getStaff(
        _ request: GetStaffRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> GetStaffReply {
        try GetStaffReply(decoding: await caller.unary(MethodTable.all[89], request.encoded(), options), limits: .reply)
    }

    /// Lists the staff.
    public func listStaff(
        _ request: ListStaffRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListStaffReply {
        try ListStaffReply(decoding: await caller.unary(MethodTable.all[90], request.encoded(), options), limits: .reply)
    }

    /// Records that somebody has left: a fact, never refused; the places they leave vacant are named, and everything open that
    /// lies with them
    /// goes to others in the same step, each named by its number. Once more it takes up what was left then.
    public func departStaff(
        _ request: DepartStaffRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> DepartStaffReply {
        try DepartStaffReply(decoding: await caller.unary(MethodTable.all[91], request.encoded(), options), limits: .reply)
    }

    /// Puts a window, new or changed.
    public func putWindow(
        _ request: PutWindowRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> PutWindowReply {
        try PutWindowReply(decoding: await caller.unary(MethodTable.all[92], request.encoded(), options), limits: .reply)
    }

    /// Moves posts of one window to another that is there or is set up by it, and ends the window they leave once nothing
    /// stands there: windows
    /// are merged so, and split. A window that items still lead to is left, and they are named.
    public func movePosts(
        _ request: MovePostsRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> MovePostsReply {
        try MovePostsReply(decoding: await caller.unary(MethodTable.all[93], request.encoded(), options), limits: .reply)
    }

    /// Lists the windows.
    public func listWindows(
        _ request: ListWindowsRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListWindowsReply {
        try ListWindowsReply(decoding: await caller.unary(MethodTable.all[94], request.encoded(), options), limits: .reply)
    }

    /// Puts a post with its A and its Bs, new or changed; a temporary one with its last day, after which it needs nobody and
    /// ends by itself
    /// unless something open lies on it still.
    public func putPost(
        _ request: PutPostRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> PutPostReply {
        try PutPostReply(decoding: await caller.unary(MethodTable.all[95], request.encoded(), options), limits: .reply)
    }

    /// Lists the posts.
    public func listPosts(
        _ request: ListPostsRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListPostsReply {
        try ListPostsReply(decoding: await caller.unary(MethodTable.all[96], request.encoded(), options), limits: .reply)
    }

    /// Ends a post that no open case lies on.
    public func retirePost(
        _ request: RetirePostRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> RetirePostReply {
        try RetirePostReply(decoding: await caller.unary(MethodTable.all[97], request.encoded(), options), limits: .reply)
    }

    /// Lists the settings with what each means.
    public func listSettings(
        _ request: ListSettingsRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListSettingsReply {
        try ListSettingsReply(decoding: await caller.unary(MethodTable.all[98], request.encoded(), options), limits: .reply)
    }

    /// Changes a setting.
    public func putSetting(
        _ request: PutSettingRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> PutSettingReply {
        try PutSettingReply(decoding: await caller.unary(MethodTable.all[99], request.encoded(), options), limits: .reply)
    }

    /// Takes CSV files in, all or nothing; every row that can't be taken is named.
    public func `import`(
        _ request: ImportRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ImportReply {
        try ImportReply(decoding: await caller.unary(MethodTable.all[100], request.encoded(), options), limits: .reply)
    }

    /// Gives one list as a CSV file that can be taken in again.
    public func export(
        _ request: ExportRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ExportReply {
        try ExportReply(decoding: await caller.unary(MethodTable.all[101], request.encoded(), options), limits: .reply)
    }
}
