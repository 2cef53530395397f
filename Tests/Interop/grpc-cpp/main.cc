// What gRPC's C++ client sees of a running hallD: a reply, a refusal with its details, a stream that is cancelled, a deadline,
// and a thousand calls in flight on one connection.
#include <google/rpc/status.pb.h>
#include <grpcpp/grpcpp.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

#include "hall/v1/cases.grpc.pb.h"
#include "hall/v1/failure.pb.h"
#include "hall/v1/journal.grpc.pb.h"

namespace hall1 = hall::v1;

static void require(bool holds, const char *what, const grpc::Status &status = grpc::Status::OK) {
    if (holds) return;
    std::fprintf(stderr, "grpc++: %s: code %d, %s\n", what, status.error_code(), status.error_message().c_str());
    std::exit(1);
}

static void patience(grpc::ClientContext &context, int milliseconds = 10000) {
    context.set_deadline(std::chrono::system_clock::now() + std::chrono::milliseconds(milliseconds));
}

static void unary(hall1::Journal::Stub &journal, hall1::Cases::Stub &cases) {
    grpc::ClientContext context;
    patience(context);
    hall1::JournalHeadReply head;
    grpc::Status status = journal.Head(&context, hall1::JournalHeadRequest(), &head);
    require(status.ok() && head.seq() >= 1, "Head", status);

    grpc::ClientContext unknown;
    patience(unknown);
    hall1::CaseStatusRequest request;
    request.set_number("2026-999999");
    request.set_query_code("ABCDEFGH");
    hall1::CaseStatusReply reply;
    status = cases.Status(&unknown, request, &reply);
    require(status.error_code() == grpc::NOT_FOUND && status.error_message().find("编号") != std::string::npos, "Status", status);
}

static void details(hall1::Journal::Stub &journal) {
    grpc::ClientContext context;
    patience(context);
    context.AddMetadata("accept-language", "en");
    hall1::RedactJournalRequest request;
    request.set_subject("book");
    request.set_reason("interop");
    hall1::RedactJournalReply reply;
    const grpc::Status status = journal.Redact(&context, request, &reply);
    require(status.error_code() == grpc::PERMISSION_DENIED, "Redact", status);
    google::rpc::Status told;
    require(told.ParseFromString(status.error_details()), "the details are a google.rpc.Status");
    require(told.code() == status.error_code() && told.message() == status.error_message(), "the details say the same");
    hall1::Refusal refusal;
    require(told.details_size() == 1 && told.details(0).UnpackTo(&refusal) && !refusal.clause().empty(), "the refusal");
}

static void streams(hall1::Journal::Stub &journal) {
    grpc::ClientContext context;
    patience(context);
    auto reader = journal.Watch(&context, hall1::WatchJournalRequest());
    hall1::JournalEntryInfo entry;
    require(reader->Read(&entry) && entry.seq() == 1, "the first entry");
    context.TryCancel();
    while (reader->Read(&entry)) {
    }
    require(reader->Finish().error_code() == grpc::CANCELLED, "cancelled");

    grpc::ClientContext late;
    patience(late, 300);
    auto waiting = journal.Watch(&late, hall1::WatchJournalRequest());
    while (waiting->Read(&entry)) {
    }
    require(waiting->Finish().error_code() == grpc::DEADLINE_EXCEEDED, "a deadline");
}

struct Flight {
    grpc::ClientContext context;
    hall1::JournalHeadReply reply;
    grpc::Status status;
    std::unique_ptr<grpc::ClientAsyncResponseReader<hall1::JournalHeadReply>> reader;
};

// More than may run at once on a connection: the client waits with the rest, as the server's settings tell it.
static void many(hall1::Journal::Stub &journal) {
    grpc::CompletionQueue queue;
    std::vector<std::unique_ptr<Flight>> flights;
    for (int index = 0; index < 1000; index++) {
        flights.push_back(std::make_unique<Flight>());
        Flight *flight = flights.back().get();
        patience(flight->context);
        flight->reader = journal.AsyncHead(&flight->context, hall1::JournalHeadRequest(), &queue);
        flight->reader->Finish(&flight->reply, &flight->status, flight);
    }
    for (size_t done = 0; done < flights.size(); done++) {
        void *tag = nullptr;
        bool ok = false;
        require(queue.Next(&tag, &ok) && ok, "an answer");
        require(static_cast<Flight *>(tag)->status.ok(), "one of a thousand", static_cast<Flight *>(tag)->status);
    }
}

int main(int count, char **arguments) {
    if (count != 2) return 64;
    auto channel = grpc::CreateChannel("unix:" + std::string(arguments[1]), grpc::InsecureChannelCredentials());
    auto journal = hall1::Journal::NewStub(channel);
    auto cases = hall1::Cases::NewStub(channel);
    unary(*journal, *cases);
    details(*journal);
    streams(*journal);
    many(*journal);
    std::printf("grpc++ %s: unary, details, streams, a thousand at once\n", grpc::Version().c_str());
}
