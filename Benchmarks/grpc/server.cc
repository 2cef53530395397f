// The least a grpc++ server can do: every unary call is answered with the bytes of a file, on completion queues, each with one
// thread of its own. Nothing is parsed and nothing looked up, so hallD is held against more than it could be asked to beat.
//
//   server unix:PATH REPLY-FILE [THREADS]
#include <grpcpp/generic/async_generic_service.h>
#include <grpcpp/grpcpp.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <thread>
#include <vector>

// One call, from waiting for it to its last word; then it makes room for the next.
class Answer {
public:
    Answer(grpc::AsyncGenericService &service, grpc::ServerCompletionQueue &queue, const grpc::ByteBuffer &reply)
        : service_(service), queue_(queue), reply_(reply), stream_(&context_) {
        service_.RequestCall(&context_, &stream_, &queue_, &queue_, this);
    }

    void proceed(bool ok) {
        if (!ok || step_ == Step::done) {
            delete this;
            return;
        }
        if (step_ == Step::waiting) {
            new Answer(service_, queue_, reply_);
            step_ = Step::reading;
            stream_.Read(&request_, this);
        } else {
            step_ = Step::done;
            stream_.WriteAndFinish(reply_, grpc::WriteOptions(), grpc::Status::OK, this);
        }
    }

private:
    enum class Step { waiting, reading, done };
    grpc::AsyncGenericService &service_;
    grpc::ServerCompletionQueue &queue_;
    const grpc::ByteBuffer &reply_;
    grpc::GenericServerContext context_;
    grpc::GenericServerAsyncReaderWriter stream_;
    grpc::ByteBuffer request_;
    Step step_ = Step::waiting;
};

int main(int count, char **arguments) {
    if (count < 3) return 64;
    std::ifstream file(arguments[2], std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(file), {});
    grpc::Slice slice(bytes);
    const grpc::ByteBuffer reply(&slice, 1);
    const int threads = count > 3 ? std::atoi(arguments[3]) : 2;

    grpc::AsyncGenericService service;
    grpc::ServerBuilder builder;
    builder.AddListeningPort(arguments[1], grpc::InsecureServerCredentials());
    builder.RegisterAsyncGenericService(&service);
    std::vector<std::unique_ptr<grpc::ServerCompletionQueue>> queues;
    for (int index = 0; index < threads; index++) queues.push_back(builder.AddCompletionQueue());
    const auto server = builder.BuildAndStart();
    if (!server) return 69;
    std::vector<std::thread> workers;
    for (auto &queue : queues) {
        for (int index = 0; index < 16; index++) new Answer(service, *queue, reply);
        workers.emplace_back([&queue] {
            void *tag = nullptr;
            bool ok = false;
            while (queue->Next(&tag, &ok)) static_cast<Answer *>(tag)->proceed(ok);
        });
    }
    for (auto &worker : workers) worker.join();
}
