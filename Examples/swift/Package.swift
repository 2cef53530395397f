// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "hall-example",
    dependencies: [.package(name: "hall", path: "../..")],
    targets: [
        .executableTarget(name: "HallExample", dependencies: [.product(name: "HallClient", package: "hall")])
    ],
    swiftLanguageModes: [.v6]
)
