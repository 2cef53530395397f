// Calls a running hallD with containerd's own ttrpc client, as Debian packages it (1.1.1: unary calls only), and holds the
// answers against what the schema promises.
//
//	go-ttrpc SOCKET
package main

import (
	"context"
	"fmt"
	"net"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/containerd/ttrpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

const (
	calendar = "hall.v1.Calendar"
	identity = "hall.v1.Identity"
	// A daemon that has not answered by then does not answer.
	callWait = 10 * time.Second
)

type check struct {
	name string
	run  func(client *ttrpc.Client) error
}

var checks = []check{
	{"five working days over Spring Festival 2026 end on 27 February", explainsSpringFestival},
	{"the days of an account come through whole", explainsDayByDay},
	{"the kernel's uid is the caller", knowsTheCaller},
	{"metadata decides the language", heedsLanguage},
	{"an empty request is a message", answersEmptyRequest},
	{"an unknown method is UNIMPLEMENTED", refusesUnknownMethod},
	{"an unknown service is UNIMPLEMENTED", refusesUnknownService},
	{"a date that is none is INVALID_ARGUMENT", refusesInvalidDate},
	{"a payload that is no message is INVALID_ARGUMENT", refusesBrokenPayload},
	{"500 calls one after another on one connection", answersManyInTurn},
	{"50 calls at once on one connection", answersManyAtOnce},
}

func call(client *ttrpc.Client, service, method string, request, reply interface{}) error {
	ctx, cancel := context.WithTimeout(context.Background(), callWait)
	defer cancel()
	return client.Call(ctx, service, method, request, reply)
}

func explain(client *ttrpc.Client, acceptedOn string, workingDays int32) (*explainReply, error) {
	reply := &explainReply{}
	err := call(client, calendar, "Explain", &explainRequest{AcceptedOn: acceptedOn, WorkingDays: workingDays}, reply)
	return reply, err
}

// wantCode holds an error against the status it should carry.
func wantCode(err error, want codes.Code) error {
	if status.Code(err) != want {
		return fmt.Errorf("got %v (%v), want %v", status.Code(err), err, want)
	}
	if status.Convert(err).Message() == "" {
		return fmt.Errorf("%v without a word", want)
	}
	return nil
}

// wantDue asks for the due date of cases accepted on 13 February 2026, over a holiday with make-up days around it.
func wantDue(client *ttrpc.Client, workingDays int32, due string) error {
	reply, err := explain(client, "2026-02-13", workingDays)
	if err != nil {
		return err
	}
	if reply.Due != due || reply.Provisional || reply.Paused {
		return fmt.Errorf("%d working days: got %v, want due %s", workingDays, reply, due)
	}
	return nil
}

func explainsSpringFestival(client *ttrpc.Client) error {
	return wantDue(client, 5, "2026-02-27")
}

func explainsDayByDay(client *ttrpc.Client) error {
	reply, err := explain(client, "2026-02-13", 5)
	if err != nil {
		return err
	}
	counted := []string{}
	for _, day := range reply.Days {
		if day.Why == "" {
			return fmt.Errorf("%s without a reason", day.Date)
		}
		if day.Counted {
			counted = append(counted, day.Date)
		}
	}
	const want = "2026-02-14 2026-02-24 2026-02-25 2026-02-26 2026-02-27"
	if got := strings.Join(counted, " "); got != want {
		return fmt.Errorf("counted %s, want %s", got, want)
	}
	if reply.Summary == "" {
		return fmt.Errorf("no summary")
	}
	return nil
}

func knowsTheCaller(client *ttrpc.Client) error {
	reply := &whoAmIReply{}
	if err := call(client, identity, "WhoAmI", &emptyRequest{}, reply); err != nil {
		return err
	}
	if int(reply.UID) != os.Getuid() {
		return fmt.Errorf("got uid %d, want %d", reply.UID, os.Getuid())
	}
	return nil
}

func heedsLanguage(client *ttrpc.Client) error {
	summaries := map[string]string{}
	for _, language := range []string{"zh-CN", "en"} {
		ctx, cancel := context.WithTimeout(context.Background(), callWait)
		defer cancel()
		ctx = ttrpc.WithMetadata(ctx, ttrpc.MD{"accept-language": {language}})
		reply := &explainReply{}
		request := &explainRequest{AcceptedOn: "2026-02-13", WorkingDays: 5}
		if err := client.Call(ctx, calendar, "Explain", request, reply); err != nil {
			return err
		}
		summaries[language] = reply.Summary
	}
	if summaries["zh-CN"] == summaries["en"] {
		return fmt.Errorf("both languages say %q", summaries["en"])
	}
	return nil
}

func answersEmptyRequest(client *ttrpc.Client) error {
	// No field set: no payload at all on the wire.
	reply := &listYearsReply{}
	if err := call(client, calendar, "ListYears", &emptyRequest{}, reply); err != nil {
		return err
	}
	for _, year := range reply.Years {
		if year.Year == 2026 {
			return nil
		}
	}
	return fmt.Errorf("2026 is not among the loaded years: %v", reply.Years)
}

func refusesUnknownMethod(client *ttrpc.Client) error {
	return wantCode(call(client, calendar, "Guess", &explainRequest{}, &explainReply{}), codes.Unimplemented)
}

func refusesUnknownService(client *ttrpc.Client) error {
	return wantCode(call(client, "hall.v1.Weather", "Explain", &explainRequest{}, &explainReply{}), codes.Unimplemented)
}

func refusesInvalidDate(client *ttrpc.Client) error {
	_, err := explain(client, "2026-02-30", 5)
	if err := wantCode(err, codes.InvalidArgument); err != nil {
		return err
	}
	// The same connection goes on after a refusal.
	return explainsSpringFestival(client)
}

func refusesBrokenPayload(client *ttrpc.Client) error {
	// A varint where the schema has a string.
	err := call(client, calendar, "Explain", &misfitRequest{AcceptedOn: 20260213}, &explainReply{})
	return wantCode(err, codes.InvalidArgument)
}

func answersManyInTurn(client *ttrpc.Client) error {
	for round := 0; round < 500; round++ {
		if err := explainsSpringFestival(client); err != nil {
			return fmt.Errorf("round %d: %w", round, err)
		}
	}
	return nil
}

func answersManyAtOnce(client *ttrpc.Client) error {
	// Different questions, so that an answer on the wrong stream is seen.
	dues := []string{"2026-02-14", "2026-02-24", "2026-02-25", "2026-02-26", "2026-02-27"}
	errs := make([]error, 50)
	var callers sync.WaitGroup
	for caller := range errs {
		callers.Add(1)
		go func(caller int) {
			defer callers.Done()
			for round := 0; round < 20 && errs[caller] == nil; round++ {
				days := (caller + round) % len(dues)
				errs[caller] = wantDue(client, int32(days+1), dues[days])
			}
		}(caller)
	}
	callers.Wait()
	for caller, err := range errs {
		if err != nil {
			return fmt.Errorf("caller %d: %w", caller, err)
		}
	}
	return nil
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: go-ttrpc SOCKET")
		os.Exit(64)
	}
	connection, err := net.Dial("unix", os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(69)
	}
	client := ttrpc.NewClient(connection)
	defer client.Close()
	failed := 0
	for _, check := range checks {
		if err := check.run(client); err != nil {
			failed++
			fmt.Printf("FAIL %s: %v\n", check.name, err)
		} else {
			fmt.Printf("ok   %s\n", check.name)
		}
	}
	fmt.Printf("go-ttrpc: %d passed, %d failed\n", len(checks)-failed, failed)
	if failed > 0 {
		client.Close()
		os.Exit(1)
	}
}
