/// What commands and options are for, as `--help` says it.
enum Help {
    static let hallctl = Phrase(
        zh: "便民服务中心命令行：签到、受理、查询、名单与系统管理",
        en: "The hall's command line: marks, cases, lists and keeping the daemon.")
    static let socket = Phrase(
        zh: "服务套接字（默认 $HALL_SOCKET，否则 /run/hall/hall.sock）",
        en: "The daemon's socket (default: $HALL_SOCKET, else /run/hall/hall.sock).")
    static let host = Phrase(zh: "经SSH连接另一台机器上的服务", en: "Go to the daemon of another machine over SSH.")
    static let sshCommand = Phrase(zh: "代替 ssh 的命令", en: "The command to run in place of ssh.")
    static let json = Phrase(zh: "以规范JSON输出，供程序使用", en: "Answer in canonical JSON, for scripts.")
    static let lang = Phrase(zh: "输出语言（默认按系统区域设置）", en: "The language of answers (default: by locale).")
    static let timeout = Phrase(zh: "最长等待秒数", en: "Seconds to wait for an answer.")
    static let session = Phrase(
        zh: "刷牌登录令牌（默认 $HALL_BADGE_SESSION，否则用已保存的）",
        en: "The badge session (default: $HALL_BADGE_SESSION, else the one kept).")
    static let requestID = Phrase(
        zh: "本次写入的编号（UUIDv7）；重试时用同一编号不会重复",
        en: "Your own name for this write (UUIDv7); a retry under it does nothing twice.")
    static let limit = Phrase(zh: "最多列出多少条", en: "How many to list at most.")
    static let completions = Phrase(zh: "输出命令补全脚本", en: "Print a completion script.")
    static let shell = Phrase(zh: "bash、zsh 或 fish", en: "bash, zsh or fish.")
    static let sign = Phrase(zh: "签到签退", en: "Sign in and out.")
    static let signIn = Phrase(zh: "上班签到（本人）", en: "Sign yourself in.")
    static let signOut = Phrase(zh: "下班签退（本人）", en: "Sign yourself out.")
    static let signMarks = Phrase(zh: "查看签到签退记录", en: "List marks by day and person.")
    static let fromDay = Phrase(zh: "起始日期，如 2026-11-02", en: "The first day, as 2026-11-02.")
    static let toDay = Phrase(zh: "截止日期（默认与起始日期相同）", en: "The last day (default: the first).")
    static let ofPerson = Phrase(zh: "只看此人", en: "Only of this person.")
    static let badge = Phrase(zh: "工牌与窗口终端登录", en: "Badges and sessions on shared terminals.")
    static let badgeOpen = Phrase(zh: "在本终端刷牌登录", en: "Open a badge session on this terminal.")
    static let badgeClose = Phrase(zh: "结束本终端的刷牌登录", en: "Close the badge session of this terminal.")
    static let badgeLost = Phrase(zh: "工牌挂失，立即停用", en: "Report a badge lost; it is blocked at once.")
    static let badgeFirstPin = Phrase(zh: "用激活码设置首个密码", en: "Choose the first PIN with the activation code.")
    static let badgeChangePin = Phrase(zh: "更改自己的密码", en: "Change your own PIN.")
    static let badgeNumber = Phrase(zh: "工牌号", en: "The badge's number.")
    static let activationCode = Phrase(zh: "登记员当面交给的激活码", en: "The activation code the registrar handed over.")
    static let pinStdin = Phrase(zh: "从标准输入读取密码，每行一个", en: "Read PINs from standard input, one a line.")
    static let whoami = Phrase(zh: "系统把我当作谁", en: "Who the daemon takes you for.")
}
