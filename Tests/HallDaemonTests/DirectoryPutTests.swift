import HallProto
import Testing

@testable import HallDaemon

/// Units, staff, windows and posts: new, changed, left alone, and refused.
@Suite struct DirectoryPutTests {
    @Test func `a unit is put, changed, and left alone`() async throws {
        try await DirectoryHall.run { hall in
            let seq = try hall.seq()
            let unit = UnitInfo(id: "U1", name: "民政办", phone: "0500-1")
            let first = try await hall.directory.putUnit(PutUnitRequest(unit: unit)).unit
            #expect(first?.version == 1)
            var renamed = unit
            renamed.name = "民政和退役军人事务办"
            let second = try await hall.directory.putUnit(PutUnitRequest(unit: renamed, expectedVersion: 1)).unit
            #expect(second?.version == 2)
            let third = try await hall.directory.putUnit(PutUnitRequest(unit: renamed, expectedVersion: 2)).unit
            #expect(third == second)
            #expect(try await hall.directory.listUnits(ListUnitsRequest()).units == [try #require(second)])
            #expect(try hall.journal(after: seq) == ["unit/U1 unitPut", "unit/U1 unitPut"])
        }
    }

    @Test func `the loser of two changes is told`() async throws {
        try await DirectoryHall.run { hall in
            let unit = UnitInfo(id: "U1", name: "民政办")
            _ = try await hall.directory.putUnit(PutUnitRequest(unit: unit))
            let again = await failure { _ = try await hall.directory.putUnit(PutUnitRequest(unit: unit)) }
            #expect(again?.code == .aborted)
            let conflict = try #require(again?.detail(VersionConflict.self))
            #expect(conflict == VersionConflict(expectedVersion: 0, currentVersion: 1))
            let ahead = await failure {
                _ = try await hall.directory.putUnit(PutUnitRequest(unit: unit, expectedVersion: 7))
            }
            #expect(ahead?.code == .aborted)
        }
    }

    @Test func `a person is put with their trainings in one order`() async throws {
        try await DirectoryHall.run { hall in
            try await hall.furnish()
            let staff = StaffInfo(id: "S09", name: "赵六", unitID: "U1", qualifiedPostIDs: ["P9", "P1", "P9"])
            let put = try await hall.directory.putStaff(PutStaffRequest(staff: staff)).staff
            #expect(put?.qualifiedPostIDs == ["P1", "P9"])
            #expect(try await hall.directory.getStaff(GetStaffRequest(id: "S09")).staff == put)
            let missing = await failure { _ = try await hall.directory.getStaff(GetStaffRequest(id: "S77")) }
            #expect(missing?.code == .notFound)
        }
    }

    @Test func `what a person's row may not say is named`() async throws {
        try await DirectoryHall.run { hall in
            try await hall.furnish()
            let wrong: [(StaffInfo, String)] = [
                (StaffInfo(id: "S09", name: "赵六", unitID: "U9"), "staff.unit_id"),
                (StaffInfo(id: "S09", name: "赵六", unitID: "U1", badgeNumber: "B9"), "staff.badge_number"),
                (StaffInfo(id: "S09", name: "赵六", unitID: "U1", departedOn: "2026-03-01"), "staff.departed_on"),
                (StaffInfo(id: "S09", unitID: "U1"), "staff.name"),
            ]
            for (staff, field) in wrong {
                let told = await failure { _ = try await hall.directory.putStaff(PutStaffRequest(staff: staff)) }
                #expect(told?.code == .invalidArgument)
                #expect(told?.fields == [field])
            }
        }
    }

    @Test func `a B can't lose the training for the post`() async throws {
        try await DirectoryHall.run { hall in
            try await hall.furnish()
            var b = try #require(try await hall.directory.getStaff(GetStaffRequest(id: "S02")).staff)
            b.qualifiedPostIDs = []
            let told = await failure { [b] in
                _ = try await hall.directory.putStaff(PutStaffRequest(staff: b, expectedVersion: b.version))
            }
            #expect(told?.clause == "CO-3")
            #expect(try await hall.directory.getStaff(GetStaffRequest(id: "S02")).staff?.qualifiedPostIDs == ["P1"])
        }
    }

    @Test(arguments: [
        (PostInfo(id: "P2", name: "社保岗", windowID: "W1", unitID: "U2", aPersonID: "S01"), "AB-1"),
        (PostInfo(id: "P2", name: "社保岗", windowID: "W1", unitID: "U2", bPersonIDs: ["S01"]), "AB-1"),
        (PostInfo(id: "P1", name: "民政岗", windowID: "W1", unitID: "U1", aPersonID: "S02", bPersonIDs: ["S02"]), "AB-1"),
        (PostInfo(id: "P1", name: "民政岗", windowID: "W1", unitID: "U1", aPersonID: "S01", bPersonIDs: ["S03"]), "CO-3"),
    ])
    func `a post without a proper A and B is refused`(post: PostInfo, clause: String) async throws {
        try await DirectoryHall.run { hall in
            try await hall.furnish()
            let current = try await hall.directory.listPosts(ListPostsRequest()).posts.first { $0.id == post.id }
            let told = await failure {
                _ = try await hall.directory.putPost(
                    PutPostRequest(post: post, expectedVersion: current?.version ?? 0))
            }
            #expect(told?.code == .failedPrecondition)
            #expect(told?.clause == clause)
        }
    }

    @Test func `what a post names and is not there is named`() async throws {
        try await DirectoryHall.run { hall in
            try await hall.furnish()
            let good = PostInfo(id: "P2", name: "社保岗", windowID: "W1", unitID: "U2", aPersonID: "S03", bPersonIDs: ["S01"])
            let wrong: [(WritableKeyPath<PostInfo, String>, String)] = [
                (\.windowID, "post.window_id"), (\.unitID, "post.unit_id"), (\.aPersonID, "post.a_person_id"),
            ]
            for (field, name) in wrong {
                var post = good
                post[keyPath: field] = "X9"
                let told = await failure { [post] in _ = try await hall.directory.putPost(PutPostRequest(post: post)) }
                #expect(told?.fields == [name])
            }
            var post = good
            post.bPersonIDs = ["S01", "X9"]
            let told = await failure { [post] in _ = try await hall.directory.putPost(PutPostRequest(post: post)) }
            #expect(told?.fields == ["post.b_person_ids[1]"])
        }
    }

    @Test func `a post ends once nothing hangs on it, and may come back`() async throws {
        try await DirectoryHall.run { hall in
            try await hall.furnish()
            let retire = RetirePostRequest(id: "P1", expectedVersion: 1)
            let used = await failure { _ = try await hall.directory.retirePost(retire) }
            #expect(used?.clause == "AB-1")
            _ = try await ItemsClient(hall.caller()).retire(RetireItemRequest(code: "I1", expectedVersion: 1))
            let seq = try hall.seq()
            _ = try await hall.directory.retirePost(retire)
            #expect(try hall.journal(after: seq) == ["post/P1 postRetired"])
            #expect(try await hall.directory.listPosts(ListPostsRequest()).posts.isEmpty)
            var post = try #require(try await hall.directory.listPosts(ListPostsRequest(withRetired: true)).posts.first)
            #expect(post.retired)
            post.retired = false
            _ = try await hall.directory.putPost(PutPostRequest(post: post, expectedVersion: post.version))
            post.retired = true
            let put = await failure { [post] in
                _ = try await hall.directory.putPost(PutPostRequest(post: post, expectedVersion: post.version + 1))
            }
            #expect(put?.fields == ["post.retired"])
        }
    }

    @Test func `lists are cut into pages and to what is asked for`() async throws {
        try await DirectoryHall.run { hall in
            try await hall.furnish()
            let first = try await hall.directory.listStaff(ListStaffRequest(pageSize: 2))
            #expect(first.staff.map(\.id) == ["S01", "S02"])
            let second = try await hall.directory.listStaff(
                ListStaffRequest(pageSize: 2, pageToken: first.nextPageToken))
            #expect(second.staff.map(\.id) == ["S03"])
            #expect(second.nextPageToken.isEmpty)
            #expect(try await hall.directory.listStaff(ListStaffRequest(unitID: "U2")).staff.map(\.id) == ["S03"])
            #expect(try await hall.directory.listPosts(ListPostsRequest(personID: "S02")).posts.map(\.id) == ["P1"])
            #expect(try await hall.directory.listPosts(ListPostsRequest(personID: "S03")).posts.isEmpty)
            #expect(try await hall.directory.listPosts(ListPostsRequest(windowID: "W9")).posts.isEmpty)
        }
    }
}
