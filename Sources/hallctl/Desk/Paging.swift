import ArgumentParser
import HallProto

/// How much of a long list is wanted.
struct Paging: ParsableArguments {
    @Option(help: .told(Help.limit, value: "count"))
    var limit: Int = 500

    /// Reads page after page until the limit is reached or the list ends; the last token stays in what is returned.
    func gather<R: PagedReply>(_ page: (_ token: String, _ size: Int32) async throws -> R) async throws -> R {
        guard limit > 0 else { throw Trouble.usage(.limitTooSmall) }
        var all = try await page("", Int32(min(limit, R.pageSizeMax)))
        while !all.nextPageToken.isEmpty, all.count < limit {
            all.append(try await page(all.nextPageToken, Int32(min(limit - all.count, R.pageSizeMax))))
        }
        return all
    }
}

/// A reply that is one page of a list.
protocol PagedReply {
    static var pageSizeMax: Int { get }
    var nextPageToken: String { get }
    var count: Int { get }
    mutating func append(_ next: Self)
}

extension ListMarksReply: PagedReply {
    static var pageSizeMax: Int { 1000 }
    var count: Int { marks.count }
    mutating func append(_ next: ListMarksReply) {
        marks += next.marks
        nextPageToken = next.nextPageToken
    }
}

extension ListCasesReply: PagedReply {
    static var pageSizeMax: Int { 500 }
    var count: Int { cases.count }
    mutating func append(_ next: ListCasesReply) {
        cases += next.cases
        nextPageToken = next.nextPageToken
    }
}

extension ListItemsReply: PagedReply {
    static var pageSizeMax: Int { 500 }
    var count: Int { items.count }
    mutating func append(_ next: ListItemsReply) {
        items += next.items
        nextPageToken = next.nextPageToken
    }
}

extension ListStaffReply: PagedReply {
    static var pageSizeMax: Int { 500 }
    var count: Int { staff.count }
    mutating func append(_ next: ListStaffReply) {
        staff += next.staff
        nextPageToken = next.nextPageToken
    }
}

extension ListEnquiriesReply: PagedReply {
    static var pageSizeMax: Int { 500 }
    var count: Int { enquiries.count }
    mutating func append(_ next: ListEnquiriesReply) {
        enquiries += next.enquiries
        nextPageToken = next.nextPageToken
    }
}

extension ListRecordsReply: PagedReply {
    static var pageSizeMax: Int { 1000 }
    var count: Int { records.count }
    mutating func append(_ next: ListRecordsReply) {
        records += next.records
        nextPageToken = next.nextPageToken
    }
}

extension ListDutiesReply: PagedReply {
    static var pageSizeMax: Int { 1000 }
    var count: Int { duties.count }
    mutating func append(_ next: ListDutiesReply) {
        duties += next.duties
        nextPageToken = next.nextPageToken
    }
}

extension ListGapsReply: PagedReply {
    static var pageSizeMax: Int { 1000 }
    var count: Int { gaps.count }
    mutating func append(_ next: ListGapsReply) {
        gaps += next.gaps
        nextPageToken = next.nextPageToken
    }
}
