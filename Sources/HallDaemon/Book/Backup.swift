import Foundation
import GRDB
import HallProto

/// A checked copy of the book: made by a connection of its own, looked through, made durable, and only then given its name.
enum Backup {
    struct Made {
        var path: String
        var bytes: Int64
        var removed: Int32
    }

    private static let prefix = "hall-"
    private static let suffix = ".db"
    private static let unfinishedSuffix = suffix + ".unfinished"

    /// `stamp` names the copy; `keep` newest copies stay in the folder, all of them if it is 0.
    static func make(_ book: Book, folder: String, stamp: String, keep: Int) throws -> Made {
        let path = "\(folder)/\(prefix)\(stamp)\(suffix)"
        let unfinished = "\(folder)/\(prefix)\(stamp)\(unfinishedSuffix)"
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            try? FileManager.default.removeItem(atPath: unfinished)
            try copy(book, to: unfinished)
            try check(unfinished)
            try sync(unfinished)
            #if DEBUG
                try book.failpoints?.pass(.inBackup)
            #endif
            // In one step, also over a copy of the same instant, as a clock that stands still makes them.
            guard rename(unfinished, path) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
            try sync(folder)
        } catch let failure as Failure {
            try? FileManager.default.removeItem(atPath: unfinished)
            throw failure
        } catch {
            #if DEBUG
                if error is DaemonCrash { throw error }
            #endif
            try? FileManager.default.removeItem(atPath: unfinished)
            throw Failure.saying(
                .failedPrecondition, zh: "无法在 \(folder) 备份：\(error)；请检查目录、权限和剩余空间",
                en: "no backup could be made in \(folder); check the folder, its permissions and the space left")
        }
        let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int64
        return Made(path: path, bytes: size ?? 0, removed: try removeOld(folder, keep: keep))
    }

    private static func copy(_ book: Book, to path: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        let source = try DatabaseQueue(path: book.path, configuration: configuration)
        try source.unsafeRead { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
        try source.close()
    }

    private static func check(_ path: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        let copy = try DatabaseQueue(path: path, configuration: configuration)
        let found = try copy.unsafeRead { db in
            try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") == "ok"
                && Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil
        }
        try copy.close()
        guard found else {
            throw Failure.saying(.dataLoss, zh: "备份副本检查未通过，未保留", en: "the copy did not pass its check and was not kept")
        }
    }

    private static func sync(_ path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw POSIXError(.EIO) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw POSIXError(.EIO) }
    }

    /// Removes what a daemon left that was ended before its copy had a name. Before the first copy is asked for.
    static func clearUnfinished(_ folder: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names where name.hasPrefix(prefix) && name.hasSuffix(unfinishedSuffix) {
            try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
        }
    }

    private static func removeOld(_ folder: String, keep: Int) throws -> Int32 {
        guard keep > 0 else { return 0 }
        let copies = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasPrefix(prefix) && $0.hasSuffix(suffix) }.sorted()
        for name in copies.dropLast(keep) { try FileManager.default.removeItem(atPath: "\(folder)/\(name)") }
        return Int32(max(0, copies.count - keep))
    }
}
