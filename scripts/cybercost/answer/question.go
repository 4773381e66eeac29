package answer

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/shopspring/decimal"

	"cybercost/calc"
)

// question is what is asked, as it stands in the JSON.
type question struct {
	Scenario calc.Scenario         `json:"scenario"`
	Method   calc.Method           `json:"method"`
	Severity calc.SeverityBasis    `json:"severity"`
	Numbers  map[calc.Field]string `json:"numbers"`  // plain decimals; a share is 0 to 1
	Switches map[calc.Field]bool   `json:"switches"` // optional lines
	Year     bool                  `json:"year"`     // whether the distribution of a year is asked for, too

	Today int `json:"today"` // the day, as 20270331; 0: not known

	// Industry was a choice until 0.1.0, and moved no amount. Questions written
	// for it are still answered.
	Industry string `json:"industry"`
}

// read takes one question and nothing after it. A member of another name is
// refused, and so is a number that is not written as text, because a number of
// JSON may have been rounded on its way here.
func read(in io.Reader) (question, error) {
	var asked question
	text := json.NewDecoder(in)
	text.DisallowUnknownFields()
	if err := text.Decode(&asked); err != nil {
		return question{}, fmt.Errorf("reading the question: %w", err)
	}
	if _, err := text.Token(); err != io.EOF {
		return question{}, fmt.Errorf("there is something after the question")
	}
	for field, number := range asked.Numbers {
		if _, err := decimal.NewFromString(number); err != nil {
			return question{}, fmt.Errorf("%s: %w", field, err)
		}
	}
	return asked, nil
}

// input is the question in the calculator's terms. A field that does not exist
// is left to calc, which calls it unknown.
func (q question) input() calc.Input {
	in := calc.Input{
		Scenario: q.Scenario, Method: q.Method, Severity: q.Severity,
		Numbers: map[calc.Field]decimal.Decimal{}, Switches: q.Switches,
	}
	for field, number := range q.Numbers {
		in.Numbers[field] = decimal.RequireFromString(number) // read has tried it
	}
	return in
}
