package picture_test

import (
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/format"
	"cybercost/wasm/picture"
	"cybercost/wasm/report"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// page is a session with what is drawn of it.
type page struct {
	*session.Session
	Report *report.Report
	Album  *picture.Album
}

// opened is the page as it opens.
func opened(language words.Language) page {
	figures := seeds.Current()
	s := session.New(&figures, language)
	r := report.Of(s)
	return page{s, r, picture.Of(s, r)}
}

func newcomer() page { return opened(words.Japanese) }

// cleared is the page with nothing entered.
func cleared() page {
	s := newcomer()
	s.NextClient()
	return s
}

// sampled is the page with a ready-made company.
func sampled(id string) page {
	s := newcomer()
	s.PickSample(id)
	return s
}

// chosen is a sample with one choice made.
func chosen(sample, field, value string) page {
	s := sampled(sample)
	s.Choose(calc.Field(field), value)
	return s
}

// prepared is a company in which every line of the scenario has an amount.
func prepared(scenario calc.Scenario) page { return preparedIn(words.Japanese, scenario) }

func preparedIn(language words.Language, scenario calc.Scenario) page {
	s := opened(language)
	s.PickSample("giaj-b")
	s.Choose(calc.FieldScenario, string(scenario))
	s.Choose(calc.FieldMethod, string(calc.Itemised))
	s.Switch(calc.SwitchCallCentre, true)
	typing(s, "partner-revenue", "1億", "partner-margin", "30", "partner-months", "3",
		"transfer-loss", "500万", "margin", "5", "effort", "2",
		"stopped-days-low", "", "stopped-days-typical", "", "stopped-days-high", "", "stopped-share", "")
	return s
}

// measured is 甲社 with a chance of one in ten and a measure.
func measured(cost, left string) page {
	return typing(newcomer(), "probability", "10", "measure-cost", cost, "measure-probability", left)
}

// yearly is a company with a range, one in ten, and the year open.
func yearly() page {
	s := typing(sampled("manufacturing"), "probability", "10")
	s.OpenYear(true)
	return s
}

// typing types into fields one after another: field, text, field, text.
func typing(s page, pairs ...string) page {
	for i := 0; i < len(pairs); i += 2 {
		s.Type(calc.Field(pairs[i]), pairs[i+1])
		s.Leave(calc.Field(pairs[i]))
	}
	for s.Parts.CatchUp() {
		s.Parts.Rendered()
	}
	return s
}

// plans are all pictures of the page.
func (s page) plans() []picture.Plan {
	return slices.Concat(s.Album.Loss(), s.Album.Invest(), s.Album.Guide(), s.Album.Measure(), s.Album.Cover(), s.Album.Year())
}

// drawn is a picture of the page with its name.
type drawn struct {
	ID string
	picture.Picture
}

func allPictures(s page) (all []drawn) {
	for _, plan := range s.plans() {
		all = append(all, drawn{plan.ID, plan.Draw()})
	}
	return all
}

// drawnAs finds one picture of the page.
func drawnAs(t *testing.T, s page, id string) picture.Picture {
	t.Helper()
	for _, p := range allPictures(s) {
		if p.ID == id {
			return p.Picture
		}
	}
	require.Fail(t, "no picture", id)
	return picture.Picture{}
}

// written is a row of a table as it is read.
func (s page) written(row []format.Cell) []string {
	texts := make([]string, len(row))
	for i, c := range row {
		texts[i] = s.Voice.Write(c)
	}
	return texts
}

// exact are the numbers of a row; nothing stands for what is none.
func exact(row []format.Cell) []string {
	numbers := make([]string, len(row))
	for i, c := range row {
		if c.Number() {
			numbers[i] = c.Value.String()
		}
	}
	return numbers
}

// same compares numbers, not how many zeros they carry.
func same(t *testing.T, want string, got decimal.Decimal, about ...any) {
	t.Helper()
	v, err := decimal.NewFromString(want)
	require.NoError(t, err)
	require.Equal(t, v.String(), got.String(), about...)
}
