// A closed loop over gRPC: so many callers, each with one call in flight, on so many connections. Prints calls a second and the
// median latency as JSON. The request's bytes come from a file, so that it knows no schema; every answer must be the bytes of
// the first, and not none.
//
//   client TARGET /hall.v1.Cases/Status REQUEST-FILE --callers N --connections N --calls N [--reply FILE]
#include <grpcpp/generic/generic_stub.h>
#include <grpcpp/grpcpp.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

using Clock = std::chrono::steady_clock;

static std::string read_file(const char *path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        std::fprintf(stderr, "client: no file %s\n", path);
        std::exit(66);
    }
    return std::string(std::istreambuf_iterator<char>(file), {});
}

static std::string bytes_of(const grpc::ByteBuffer &buffer) {
    std::vector<grpc::Slice> slices;
    std::string bytes;
    if (!buffer.Dump(&slices).ok()) return bytes;
    for (const grpc::Slice &slice : slices) bytes.append(reinterpret_cast<const char *>(slice.begin()), slice.size());
    return bytes;
}

struct Caller {
    grpc::GenericStub *stub;
    std::unique_ptr<grpc::ClientContext> context;
    std::unique_ptr<grpc::GenericClientAsyncResponseReader> reader;
    grpc::ByteBuffer reply;
    grpc::Status status;
    Clock::time_point began;

    void call(const std::string &method, const grpc::ByteBuffer &request, grpc::CompletionQueue &queue) {
        context = std::make_unique<grpc::ClientContext>();
        reply.Clear();
        began = Clock::now();
        reader = stub->PrepareUnaryCall(context.get(), method, request, &queue);
        reader->StartCall();
        reader->Finish(&reply, &status, this);
    }
};

static int option(int count, char **arguments, const char *name, int usual) {
    for (int index = 4; index + 1 < count; index++)
        if (!std::strcmp(arguments[index], name)) return std::atoi(arguments[index + 1]);
    return usual;
}

int main(int count, char **arguments) {
    if (count < 4) return 64;
    const std::string method = arguments[2], payload = read_file(arguments[3]);
    const int callers = option(count, arguments, "--callers", 16), connections = option(count, arguments, "--connections", 16);
    const int calls = option(count, arguments, "--calls", 100000);
    const char *reply_path = nullptr;
    for (int index = 4; index + 1 < count; index++)
        if (!std::strcmp(arguments[index], "--reply")) reply_path = arguments[index + 1];

    std::vector<std::unique_ptr<grpc::GenericStub>> stubs;
    for (int index = 0; index < connections; index++) {
        grpc::ChannelArguments options;
        // Else all channels to one target share one connection.
        options.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
        stubs.push_back(std::make_unique<grpc::GenericStub>(
            grpc::CreateCustomChannel(arguments[1], grpc::InsecureChannelCredentials(), options)));
    }
    grpc::Slice slice(payload);
    const grpc::ByteBuffer request(&slice, 1);
    grpc::CompletionQueue queue;
    std::vector<Caller> all(callers);
    std::vector<double> microseconds;
    microseconds.reserve(calls);
    std::string expected;
    int begun = 0;
    const auto start = Clock::now();
    for (int index = 0; index < callers && begun < calls; index++, begun++) {
        all[index].stub = stubs[index % connections].get();
        all[index].call(method, request, queue);
    }
    for (int done = 0; done < calls; done++) {
        void *tag = nullptr;
        bool ok = false;
        if (!queue.Next(&tag, &ok) || !ok) return 1;
        Caller &caller = *static_cast<Caller *>(tag);
        microseconds.push_back(std::chrono::duration<double, std::micro>(Clock::now() - caller.began).count());
        const std::string reply = bytes_of(caller.reply);
        if (expected.empty()) expected = reply;
        if (!caller.status.ok() || reply.empty() || reply != expected) {
            std::fprintf(stderr, "client: code %d, %s\n", caller.status.error_code(), caller.status.error_message().c_str());
            return 1;
        }
        if (begun < calls) {
            begun++;
            caller.call(method, request, queue);
        }
    }
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    std::nth_element(microseconds.begin(), microseconds.begin() + calls / 2, microseconds.end());
    std::printf("{\"calls_per_second\": %.0f, \"p50_microseconds\": %.1f}\n", calls / seconds, microseconds[calls / 2]);
    if (reply_path) std::ofstream(reply_path, std::ios::binary) << expected;
}
