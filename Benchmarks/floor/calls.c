#include "calls.h"

#include <string.h>
#include <time.h>

#include "frame.h"
#include "hall/v1/attendance.pb-c.h"
#include "hall/v1/cases.pb-c.h"
#include "ttrpc/ttrpc.pb-c.h"

enum { statusInvalidArgument = 3, statusNotFound = 5, statusUnimplemented = 12 };
enum { hallSecondsEast = 8 * 3600, daySeconds = 86400 };

static void putResponse(struct buffer *out, uint32_t stream, const Ttrpc__Response *response) {
    size_t bodyBytes = ttrpc__response__get_packed_size(response);
    uint8_t *at = bufferReserve(out, frameHeaderBytes + bodyBytes);
    putFrame(at, (struct frame){bodyBytes, stream, frameResponse, 0});
    ttrpc__response__pack(response, at + frameHeaderBytes);
    out->end += frameHeaderBytes + bodyBytes;
}

static void refuse(struct buffer *out, uint32_t stream, int code, const char *message) {
    Google__Rpc__Status status = GOOGLE__RPC__STATUS__INIT;
    Ttrpc__Response response = TTRPC__RESPONSE__INIT;
    status.code = code;
    status.message = (char *)message;
    response.status = &status;
    putResponse(out, stream, &response);
}

static void putStatus(struct buffer *out, uint32_t stream, const struct caseRow *row) {
    Hall__V1__CaseStatusReply reply = HALL__V1__CASE_STATUS_REPLY__INIT;
    Google__Protobuf__Timestamp acceptedAt = GOOGLE__PROTOBUF__TIMESTAMP__INIT;
    acceptedAt.seconds = row->acceptedAt;
    reply.number = (char *)row->number;
    reply.item_name = (char *)row->itemName;
    reply.stage = row->stage;
    reply.accepted_at = &acceptedAt;
    reply.due_on = (char *)row->dueOn;
    reply.due_state = row->dueState;
    reply.window_name = (char *)row->windowName;

    uint8_t payload[1024];
    Ttrpc__Response response = TTRPC__RESPONSE__INIT;
    if (hall__v1__case_status_reply__get_packed_size(&reply) > sizeof payload) errx(70, "a row too long");
    response.payload.len = hall__v1__case_status_reply__pack(&reply, payload);
    response.payload.data = payload;
    putResponse(out, stream, &response);
}

static const char *requestID(const Ttrpc__Request *request) {
    for (size_t index = 0; index < request->n_metadata; index++) {
        if (strcmp(request->metadata[index]->key, "request-id") == 0) return request->metadata[index]->value;
    }
    return NULL;
}

static void answerSignIn(struct book *book, uint32_t stream, const Ttrpc__Request *request, struct buffer *out) {
    const char *id = requestID(request);
    if (id == NULL) return refuse(out, stream, statusInvalidArgument, "no request-id");
    int64_t at = time(NULL), inHall = at + hallSecondsEast;
    Google__Protobuf__Timestamp first = GOOGLE__PROTOBUF__TIMESTAMP__INIT;
    first.seconds = bookSign(book, id, inHall / daySeconds, at);
    char date[11];
    struct tm day;
    strftime(date, sizeof date, "%Y-%m-%d", gmtime_r(&(time_t){inHall}, &day));
    Hall__V1__SignInReply reply = HALL__V1__SIGN_IN_REPLY__INIT;
    reply.date = date;
    reply.at = &first;
    reply.repeated_mark = first.seconds != at;
    reply.person_name = (char *)"王芳";

    uint8_t payload[256];
    Ttrpc__Response response = TTRPC__RESPONSE__INIT;
    if (hall__v1__sign_in_reply__get_packed_size(&reply) > sizeof payload) errx(70, "a mark too long");
    response.payload.len = hall__v1__sign_in_reply__pack(&reply, payload);
    response.payload.data = payload;
    putResponse(out, stream, &response);
}

static void answerStatus(struct book *book, uint32_t stream, const ProtobufCBinaryData *payload, struct buffer *out) {
    Hall__V1__CaseStatusRequest *request = hall__v1__case_status_request__unpack(NULL, payload->len, payload->data);
    if (request == NULL) return refuse(out, stream, statusInvalidArgument, "no CaseStatusRequest");
    struct caseRow row;
    if (bookFind(book, request->number, &row) && strcmp(row.queryCode, request->query_code) == 0) {
        putStatus(out, stream, &row);
    } else {
        refuse(out, stream, statusNotFound, "no case with this number and query code");
    }
    hall__v1__case_status_request__free_unpacked(request, NULL);
}

void answerCall(struct book *book, uint32_t stream, const uint8_t *body, size_t bodyBytes, struct buffer *out) {
    Ttrpc__Request *request = ttrpc__request__unpack(NULL, bodyBytes, body);
    if (request == NULL) return refuse(out, stream, statusInvalidArgument, "no ttrpc request");
    if (strcmp(request->service, "hall.v1.Cases") == 0 && strcmp(request->method, "Status") == 0) {
        answerStatus(book, stream, &request->payload, out);
    } else if (strcmp(request->service, "hall.v1.Attendance") == 0 && strcmp(request->method, "SignIn") == 0) {
        answerSignIn(book, stream, request, out);
    } else {
        refuse(out, stream, statusUnimplemented, "only hall.v1.Cases/Status and hall.v1.Attendance/SignIn");
    }
    ttrpc__request__free_unpacked(request, NULL);
}
