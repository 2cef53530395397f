// The load generator: calls a ttrpc server over its Unix socket and says how long it took.
//   load serial     status --cases FILE                                              [options]
//   load closed N   raw --service S --method M [--payload HEX]… [--metadata KEY=VALUE]… [options]
// serial: one connection, one call in flight. closed N: N callers, each with a connection of its own and one call in flight.
// Options: --socket PATH (needed) --calls N --warmup N --seed N --callers-per-connection K --badge-sessions FILE
//          --request-ids --json FILE
// Every answer is checked; it exits with 1 if one was not OK.
#include <getopt.h>
#include <stdio.h>

#include "loop.h"

struct arguments {
    struct plan plan;
    struct calls calls;
    bool isSerial;
    uint64_t seed;
    const char *casesPath, *badgeSessionsPath, *jsonPath;
};

static void usage(void) {
    fprintf(stderr,
            "usage: load serial|closed N status --cases FILE --socket PATH\n"
            "       load serial|closed N raw --service S --method M [--payload HEX]… [--metadata KEY=VALUE]… --socket PATH\n"
            "       [--calls N] [--warmup N] [--seed N] [--callers-per-connection K] [--badge-sessions FILE]\n"
            "       [--request-ids] [--json FILE]\n");
    exit(64);
}

static uint64_t readCount(const char *text, uint64_t least) {
    char *end;
    uint64_t value = strtoull(text, &end, 10);
    if (*text == 0 || *end != 0 || value < least) errx(64, "'%s' is no count of at least %lu", text, least);
    return value;
}

static void readHex(const char *text, struct buffer *out) {
    if (strlen(text) % 2 != 0) errx(64, "hex digits come in pairs");
    for (unsigned byte; *text != 0; text += 2) {
        if (sscanf(text, "%2x", &byte) != 1) errx(64, "'%.2s' is no hex", text);
        *bufferReserve(out, 1) = byte;
        out->end++;
    }
}

static void addPayload(struct calls *calls, const char *hex) {
    if (calls->payloadCount == payloadsMax) errx(64, "at most %d payloads", payloadsMax);
    readHex(hex, &calls->payloads[calls->payloadCount++]);
}

static void addMetadata(struct calls *calls, const char *pair) {
    if (strchr(pair, '=') == NULL || calls->metadataCount == metadataMax) errx(64, "metadata is KEY=VALUE, at most 16 times");
    calls->metadata[calls->metadataCount++] = pair;
}

static void readOptions(int argc, char **argv, struct arguments *to) {
    static const struct option options[] = {
        {"socket", required_argument, NULL, 's'},   {"cases", required_argument, NULL, 'f'},
        {"service", required_argument, NULL, 'S'},  {"method", required_argument, NULL, 'M'},
        {"payload", required_argument, NULL, 'p'},  {"metadata", required_argument, NULL, 'm'},
        {"calls", required_argument, NULL, 'n'},    {"warmup", required_argument, NULL, 'w'},
        {"seed", required_argument, NULL, 'r'},     {"callers-per-connection", required_argument, NULL, 'k'},
        {"json", required_argument, NULL, 'j'},     {"badge-sessions", required_argument, NULL, 'b'},
        {"request-ids", no_argument, NULL, 'i'},    {NULL, 0, NULL, 0},
    };
    for (int option; (option = getopt_long(argc, argv, "", options, NULL)) != -1;) {
        switch (option) {
        case 's': to->plan.socketPath = optarg; break;
        case 'f': to->casesPath = optarg; break;
        case 'S': to->calls.service = optarg; break;
        case 'M': to->calls.method = optarg; break;
        case 'p': addPayload(&to->calls, optarg); break;
        case 'm': addMetadata(&to->calls, optarg); break;
        case 'n': to->plan.callCount = readCount(optarg, 1); break;
        case 'w': to->plan.warmupCount = readCount(optarg, 0); break;
        case 'r': to->seed = readCount(optarg, 0); break;
        case 'k': to->plan.callersEach = readCount(optarg, 1); break;
        case 'j': to->jsonPath = optarg; break;
        case 'b': to->badgeSessionsPath = optarg; break;
        case 'i': to->calls.hasRequestIDs = true; break;
        default: usage();
        }
    }
}

/// "closed 16 status" or "serial raw", wherever it stands among the options.
static void readWords(int argc, char **argv, struct arguments *to) {
    if (argc < 1) usage();
    to->isSerial = strcmp(argv[0], "serial") == 0;
    int used = to->isSerial ? 1 : 2;
    if ((!to->isSerial && strcmp(argv[0], "closed") != 0) || argc != used + 1) usage();
    uint64_t callers = to->isSerial ? 1 : readCount(argv[1], 1);
    if (to->isSerial) to->plan.callersEach = 1;
    if (callers % to->plan.callersEach != 0) errx(64, "callers must fill their connections");
    to->plan.connections = callers / to->plan.callersEach;
    to->calls.isStatus = strcmp(argv[used], "status") == 0;
    if (!to->calls.isStatus && strcmp(argv[used], "raw") != 0) usage();
}

static struct arguments readArguments(int argc, char **argv) {
    struct arguments arguments = {.seed = 1};
    arguments.plan.callCount = 20000;
    arguments.plan.callersEach = 1;
    readOptions(argc, argv, &arguments);
    readWords(argc - optind, argv + optind, &arguments);
    struct calls *calls = &arguments.calls;
    if (calls->isStatus) {
        if (arguments.casesPath == NULL) usage();
        calls->service = "hall.v1.Cases", calls->method = "Status";
        calls->cases = readLines(arguments.casesPath);
        for (uint32_t index = 0; index < calls->cases.count; index++) {
            if (strchr(calls->cases.texts[index], ' ') == NULL) errx(65, "%s: not 'number code'", arguments.casesPath);
        }
        shuffleCases(calls, arguments.seed);
    }
    if (arguments.plan.socketPath == NULL || calls->service == NULL || calls->method == NULL) usage();
    if (arguments.badgeSessionsPath != NULL) calls->badgeSessions = readLines(arguments.badgeSessionsPath);
    return arguments;
}

static int compareTimes(const void *left, const void *right) {
    uint32_t one = *(const uint32_t *)left, other = *(const uint32_t *)right;
    return (one > other) - (one < other);
}

/// Microseconds within which `share` of the calls ended (nearest rank).
static double percentile(const struct result *result, double share) {
    uint64_t rank = share * result->count;
    return result->nanoseconds[rank < result->count ? rank : result->count - 1] / 1e3;
}

static void printCodes(FILE *file, const struct tally *tally) {
    const char *between = "";
    for (int code = 0; code < codesMax; code++) {
        if (tally->byCode[code] == 0) continue;
        fprintf(file, "%s\"%d\": %lu", between, code, tally->byCode[code]);
        between = ", ";
    }
}

static void printJSON(const char *path, const struct result *result) {
    FILE *file = strcmp(path, "-") == 0 ? stdout : fopen(path, "w");
    if (file == NULL) err(73, "%s", path);
    uint64_t all = 0;
    for (int code = 0; code < codesMax; code++) all += result->tally.byCode[code];
    fprintf(file, "{\"calls\": %lu, \"seconds\": %.6f, \"callsPerSecond\": %.1f, ", result->count, result->seconds,
            result->count / result->seconds);
    fprintf(file, "\"p50Microseconds\": %.2f, \"p90Microseconds\": %.2f, \"p99Microseconds\": %.2f, ", percentile(result, 0.5),
            percentile(result, 0.9), percentile(result, 0.99));
    fprintf(file, "\"replyBytes\": %.1f, \"answersByStatus\": {", all ? (double)result->tally.replyBytes / all : 0);
    printCodes(file, &result->tally);
    fprintf(file, "}, \"wrongReplies\": %lu}\n", result->tally.wrongReplies);
    if (file != stdout) fclose(file);
}

static void printTable(const struct result *result) {
    printf("%12s %12s %10s %10s %10s %8s\n", "calls", "calls/s", "p50 µs", "p90 µs", "p99 µs", "not OK");
    printf("%12lu %12.0f %9.1f %9.1f %9.1f %8lu\n", result->count, result->count / result->seconds, percentile(result, 0.5),
           percentile(result, 0.9), percentile(result, 0.99), badAnswers(&result->tally));
}

int main(int argc, char **argv) {
    struct arguments arguments = readArguments(argc, argv);
    struct result result = (arguments.isSerial ? runSerial : runClosed)(&arguments.plan, &arguments.calls);
    qsort(result.nanoseconds, result.count, sizeof *result.nanoseconds, compareTimes);
    if (arguments.jsonPath != NULL) printJSON(arguments.jsonPath, &result);
    if (arguments.jsonPath == NULL || strcmp(arguments.jsonPath, "-") != 0) printTable(&result);
    if (badAnswers(&result.tally) == 0) return 0;
    fprintf(stderr, "load: %lu answers not OK; the first: %s\n", badAnswers(&result.tally), result.tally.firstProblem);
    return 1;
}
