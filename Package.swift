// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors in every module of ours, and nothing is imported that is not named.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
]

let strictC: [CSetting] = [.unsafeFlags(["-Wall", "-Wextra", "-Werror", "-Wno-unused-parameter"])]

let nio: [Target.Dependency] = [
    .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "NIOPosix", package: "swift-nio"),
]

let http2: [Target.Dependency] = [
    .product(name: "NIOHTTP2", package: "swift-nio-http2"),
    .product(name: "NIOHPACK", package: "swift-nio-http2"),
]

let package = Package(
    name: "hall",
    products: [
        .executable(name: "hallD", targets: ["hallD"]),
        .executable(name: "hallctl", targets: ["hallctl"]),
        .library(name: "HallClient", targets: ["HallClient", "HallProto"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-http2", from: "1.46.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        .systemLibrary(name: "CProtobufC", pkgConfig: "libprotobuf-c", providers: [.apt(["libprotobuf-c-dev"])]),
        .target(name: "CDescriptor", dependencies: ["CProtobufC"], cSettings: [.unsafeFlags(["-w"])]),
        .target(name: "CHallProto", dependencies: ["CProtobufC"], cSettings: strictC),
        .target(name: "HallRules", swiftSettings: strict),
        .target(name: "HallProto", dependencies: ["CHallProto"], swiftSettings: strict),
        .executableTarget(name: "HallProtoGen", dependencies: ["CDescriptor"], swiftSettings: strict),
        .target(name: "HallClient", dependencies: ["HallProto", "CHallProto"], swiftSettings: strict),
        .target(
            name: "HallDaemon",
            dependencies: [
                "HallProto", "HallRules", "CHallProto",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "Mustache", package: "swift-mustache"),
            ] + nio + http2,
            resources: [.embedInCode("Papers/Templates")],
            swiftSettings: strict),
        .executableTarget(
            name: "hallD",
            dependencies: [
                "HallDaemon", "HallRules",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "hallctl",
            dependencies: [
                "HallClient", "HallProto", "CHallProto",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        // Nothing that is installed: what the benchmarks count instructions of.
        .executableTarget(
            name: "HallInstructions",
            dependencies: [
                "HallDaemon", "HallProto", "HallRules", .product(name: "Logging", package: "swift-log"),
            ],
            path: "Benchmarks/instructions/Sources", swiftSettings: strict),
        .testTarget(
            name: "HallRulesTests", dependencies: ["HallRules"], exclude: ["deadline-vectors.csv"], swiftSettings: strict),
        .testTarget(name: "HallProtoTests", dependencies: ["HallProto", "CHallProto"], swiftSettings: strict),
        .testTarget(
            name: "HallDaemonTests",
            dependencies: [
                "HallDaemon", "HallProto", "HallRules", "HallClient", "CHallProto",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
            ] + nio + http2,
            exclude: ["released-papers.txt"], swiftSettings: strict),
        .testTarget(
            name: "SimulationTests",
            dependencies: [
                "HallDaemon", "HallProto", "HallRules",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
            ],
            path: "Tests/Simulation", swiftSettings: strict),
        .testTarget(name: "HallClientTests", dependencies: ["HallClient", "HallProto", "CHallProto"], swiftSettings: strict),
        .testTarget(
            name: "hallctlTests",
            dependencies: [
                "hallctl", "HallClient", "HallProto", "CHallProto",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .testTarget(name: "HouseTests", dependencies: ["HallRules", "HallProto"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
