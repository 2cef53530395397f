package main

import "fmt"

// The messages of hall.v1 that this program needs, field for field as the schema numbers them. The old client marshals by the
// tags of a struct, so that they can be written by hand.

type explainRequest struct {
	AcceptedOn  string `protobuf:"bytes,1,opt,name=accepted_on,proto3"`
	WorkingDays int32  `protobuf:"varint,2,opt,name=working_days,proto3"`
}

func (m *explainRequest) Reset()         { *m = explainRequest{} }
func (m *explainRequest) String() string { return fmt.Sprintf("%+v", *m) }
func (m *explainRequest) ProtoMessage()  {}

type explainReply struct {
	Due         string          `protobuf:"bytes,1,opt,name=due,proto3"`
	Provisional bool            `protobuf:"varint,2,opt,name=provisional,proto3"`
	Paused      bool            `protobuf:"varint,3,opt,name=paused,proto3"`
	Days        []*explainedDay `protobuf:"bytes,4,rep,name=days,proto3"`
	Summary     string          `protobuf:"bytes,5,opt,name=summary,proto3"`
}

func (m *explainReply) Reset()         { *m = explainReply{} }
func (m *explainReply) String() string { return fmt.Sprintf("%+v", *m) }
func (m *explainReply) ProtoMessage()  {}

type explainedDay struct {
	Date    string `protobuf:"bytes,1,opt,name=date,proto3"`
	Used    int32  `protobuf:"varint,2,opt,name=used,proto3"`
	Counted bool   `protobuf:"varint,3,opt,name=counted,proto3"`
	Why     string `protobuf:"bytes,4,opt,name=why,proto3"`
}

func (m *explainedDay) Reset()         { *m = explainedDay{} }
func (m *explainedDay) String() string { return fmt.Sprintf("%+v", *m) }
func (m *explainedDay) ProtoMessage()  {}

// misfitRequest is an explainRequest with a number in the place of the date.
type misfitRequest struct {
	AcceptedOn int32 `protobuf:"varint,1,opt,name=accepted_on,proto3"`
}

func (m *misfitRequest) Reset()         { *m = misfitRequest{} }
func (m *misfitRequest) String() string { return fmt.Sprintf("%+v", *m) }
func (m *misfitRequest) ProtoMessage()  {}

// emptyRequest stands for every request without fields.
type emptyRequest struct{}

func (m *emptyRequest) Reset()         { *m = emptyRequest{} }
func (m *emptyRequest) String() string { return "{}" }
func (m *emptyRequest) ProtoMessage()  {}

type listYearsReply struct {
	Years []*calendarYear `protobuf:"bytes,1,rep,name=years,proto3"`
}

func (m *listYearsReply) Reset()         { *m = listYearsReply{} }
func (m *listYearsReply) String() string { return fmt.Sprintf("%+v", *m) }
func (m *listYearsReply) ProtoMessage()  {}

type calendarYear struct {
	Year int32 `protobuf:"varint,1,opt,name=year,proto3"`
}

func (m *calendarYear) Reset()         { *m = calendarYear{} }
func (m *calendarYear) String() string { return fmt.Sprintf("%+v", *m) }
func (m *calendarYear) ProtoMessage()  {}

type whoAmIReply struct {
	UID uint32 `protobuf:"varint,1,opt,name=uid,proto3"`
}

func (m *whoAmIReply) Reset()         { *m = whoAmIReply{} }
func (m *whoAmIReply) String() string { return fmt.Sprintf("%+v", *m) }
func (m *whoAmIReply) ProtoMessage()  {}
