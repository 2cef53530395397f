/// ST-5. 学习签到表: who is to come to a study, with room for their signatures.
public struct StudySheet: PaperFacts {
    public static let kind = PaperKind.studySheet
    public var about: String { "\(group) \(day)" }
    public var limits: [PaperLimit] { [] }
    public var secrets: PaperSecrets { PaperSecrets(queryCode: nil, rating: nil) }

    public let number: String
    public let group: String
    public let day: Day
    /// "15:00–17:00".
    public let hours: String
    public let topic: String
    public let place: String
    /// Nil: nobody in particular.
    public let speaker: String?
    public let leader: String
    public let recorder: String
    public let names: [String]

    public init(
        number: String, group: String, hours: StudyHours, topic: String, place: String, speaker: String? = nil,
        leader: String, recorder: String, names: [String]
    ) {
        self.number = number
        self.group = group
        day = hours.day
        self.hours = "\(hours.from)–\(hours.until)"
        self.topic = topic
        self.place = place
        self.speaker = speaker
        self.leader = leader
        self.recorder = recorder
        self.names = names
    }
}
