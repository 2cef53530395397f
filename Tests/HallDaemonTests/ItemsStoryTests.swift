import HallProto
import Testing

@testable import HallDaemon

/// TL-1, ON-1. The catalogue: its versions, and what it tells whoever asks.
@Suite struct ItemsStoryTests {
    @Test("TL-2 · a case keeps the version of its item that it was accepted under, also when the item changes or ends")
    func versions() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept().case?.number)
            var item = try #require(try await hall.items().get(GetItemRequest(code: "N1")).item)
            item.promisedDays = 1
            item.name = "最低生活保障申请"
            item.pauseCauses = []
            let put = try await hall.items().put(PutItemRequest(item: item, expectedVersion: 1)).item
            #expect(put?.version == 2)
            _ = try await hall.items().retire(RetireItemRequest(code: "N1", expectedVersion: 2))
            #expect(try await hall.line(number) == "inWork onTime S01 2026-03-09 v1")
            #expect(try await hall.get(number).itemName == "低保申请")
            _ = try await hall.cases().pause(
                PauseRequest(number: number, cause: .siteVisit, notice: "勘告1号", expectedVersion: 1))
            func get(_ version: Int64) async throws -> ItemInfo? {
                try await hall.items(CasesHall.clerk).get(GetItemRequest(code: "N1", version: version)).item
            }
            let (first, second, last) = (try await get(1), try await get(2), try await get(0))
            #expect(first?.promisedDays == 5 && first?.name == "低保申请" && first?.retired == false)
            #expect(second?.promisedDays == 1 && second?.retired == false)
            #expect(last?.version == 3 && last?.retired == true)
        }
    }

    @Test("ON-1 · the guide tells unit, windows, next window and everything the item says")
    func guide() async throws {
        try await CasesHall.run { hall in
            _ = try await DirectoryClient(hall.caller(0)).putUnit(
                PutUnitRequest(
                    unit: UnitInfo(id: "U1", name: "民政办", address: "溪口路18号", phone: "0500-1"), expectedVersion: 1))
            var item = try #require(try await hall.items().get(GetItemRequest(code: "N1")).item)
            item.otherPostIDs = ["P2"]
            item.nextWindowID = "W2"
            item.conditions = "本镇户籍"
            item.basis = ""
            item.procedure = "受理\n审核\n公示"
            item.materials = [MaterialInfo(name: "申请表", need: .required, originals: 1, form: "低保申请表")]
            item = try #require(try await hall.items().put(PutItemRequest(item: item, expectedVersion: 1)).item)
            let told = try await hall.items(CasesHall.stranger).getGuide(GetGuideRequest(code: "N1"))
            #expect(
                told
                    == GetGuideReply(
                        item: item, unitName: "民政办", unitAddress: "溪口路18号", unitPhone: "0500-1",
                        windowNames: ["综合窗口", "社保窗口"], nextWindowName: "社保窗口", hallName: "便民服务中心"))
            #expect(told.item?.publicity == .private, "BN-2: what nobody has decided to show is not shown")
            let unsaid = await outcome {
                _ = try await hall.items().getGuide(GetGuideRequest(code: "N1", printable: true))
            }
            #expect(unsaid == "failedPrecondition ON-1", "no legal basis is named yet")
            item.basis = "社会救助暂行办法"
            _ = try await hall.items().put(PutItemRequest(item: item, expectedVersion: 2))
            let html = try await hall.items(CasesHall.stranger).getGuide(GetGuideRequest(code: "N1", printable: true)).html
            for wanted in ["低保申请", "溪口路18号", "本镇户籍", "公示", "用《低保申请表》", "原件1份", "5个工作日", "社保窗口", "不收费", "社会救助暂行办法"] {
                #expect(html.contains(wanted), "\(wanted)")
            }
        }
    }

    @Test("TL-1 · the list finds an item by a part of its name, and at each of its posts")
    func list() async throws {
        try await CasesHall.run { hall in
            var item = try #require(try await hall.items().get(GetItemRequest(code: "N1")).item)
            item.otherPostIDs = ["P2"]
            _ = try await hall.items().put(PutItemRequest(item: item, expectedVersion: 1))
            func codes(_ request: ListItemsRequest) async throws -> [String] {
                try await hall.items(CasesHall.clerk).list(request).items.map(\.code)
            }
            #expect(try await codes(ListItemsRequest(text: "低保")) == ["N1"])
            #expect(try await codes(ListItemsRequest(postID: "P2")) == ["M1", "N1"])
            #expect(try await codes(ListItemsRequest(postID: "P2", text: "养老")) == ["M1"])
            #expect(try await codes(ListItemsRequest(text: "没有")) == [])
            let refused = await outcome {
                _ = try await DirectoryClient(hall.caller(0)).retirePost(RetirePostRequest(id: "P2", expectedVersion: 1))
            }
            #expect(refused == "failedPrecondition AB-1", "items are accepted there")
        }
    }
}
