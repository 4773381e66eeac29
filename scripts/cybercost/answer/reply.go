// Package answer asks the calculation natively: one question as JSON, one answer
// as JSON. The browser tests compare it with what the page shows.
//
// It shares no code with the page: numbers come in exactly and in the units of
// calc.Fields, and go out by the keys of docs/page-contract.md, put to them here
// a second time. The page is wrong where the two differ, or this is.
//
//	{"scenario": "card-leak", "method": "itemised", "severity": "range",
//	 "numbers": {"employees": "30", "revenue": "300000000", "online-share": "0.4", "probability": "0.1"},
//	 "switches": {"newspaper": true}, "year": true}
package answer

import (
	"encoding/json"
	"io"

	"cybercost/seeds"
)

// Reply answers one question. A question that cannot be understood is an error;
// one that can, but has no answer, is answered with its problems.
func Reply(in io.Reader, out io.Writer) error {
	asked, err := read(in)
	if err != nil {
		return err
	}
	figures := seeds.Current()
	reply := json.NewEncoder(out)
	reply.SetIndent("", "  ")
	return reply.Encode(answerTo(&figures, asked))
}
