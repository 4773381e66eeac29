package calc

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

// bookOf is the companies of a made-up book, some of which have a size, records or
// terms in common.
func bookOf(count int) []Input {
	r := rand.New(rand.NewPCG(20, 26))
	var all []Input
	for range count {
		in := company(1+r.Int64N(60), 1_000_000*(1+r.Int64N(900)), Ransomware, Itemised, map[Field]string{})
		for _, spec := range specs {
			if spec.Required || spec.Group == GroupPlan || r.IntN(3) > 0 { // the plan moves no amount of an incident
				continue
			}
			n := decimal.NewFromInt(r.Int64N(50))
			switch spec.Kind {
			case Share:
				n = n.Shift(-2)
			case Money:
				n = n.Shift(5)
			}
			in.Numbers[spec.Field] = n
		}
		for _, field := range slices.Concat(Switches(), PolicySwitches()) {
			in.Switches[field] = r.IntN(4) == 0
		}
		if len(Validate(figures(), in)) == 0 {
			all = append(all, in)
		}
	}
	return all
}

func TestRemembering_GivesTheSameForEveryCompanyOfABook(t *testing.T) {
	book := bookOf(400)
	require.Greater(t, len(book), 150)
	m, again := NewModel(figures()), NewModel(figures()).Remembering()
	for range 2 { // the second time nearly all is remembered
		for _, in := range book {
			require.Equal(t, m.Incidents(in), again.Incidents(in))
		}
	}
	kept := again.memory.(*remembers)
	require.NotEmpty(t, kept.commons)
	require.NotEmpty(t, kept.sizes)
	require.NotEmpty(t, kept.preventions)
}

// A size is carried by other exponents, too, for the range of an answer.
func TestRemembering_AnswersAQuestionAsBefore(t *testing.T) {
	m, again := NewModel(figures()), NewModel(figures()).Remembering()
	for _, in := range bookOf(40) {
		want, _ := m.Answer(in)
		got, problems := again.Answer(in)
		require.Empty(t, problems)
		require.Equal(t, want, got)
		require.Equal(t, m.Exponents(want), again.Exponents(got))
	}
}

// A common line that read something else would be remembered for another company.
func TestRemembering_ACommonLineReadsNoMoreThanItSays(t *testing.T) {
	f := figures()
	m := NewModel(f)
	commons := 0
	for _, line := range itemisedLines {
		if !line.common {
			continue
		}
		commons++
		for _, s := range Scenarios() {
			if !known(incidentOf(s).lines, line.key) && !known(incidentOf(s).joined, line.key) {
				continue
			}
			in := company(30, 500_000_000, s, Itemised, map[Field]string{FieldPCs: "25", FieldRecords: "1234"})
			before, _ := line.at(f, in, m.carrier(in))
			for _, spec := range specs {
				if known([]Field{FieldPCs, FieldExaminedPCs, FieldExaminedServers}, spec.Field) {
					continue
				}
				other := in.Clone()
				other.Numbers[spec.Field] = decimal.Min(spec.Max, decimal.New(7, 0))
				after, _ := line.at(f, other, m.carrier(other))
				require.Equal(t, before, after, "%s of %s reads %s", line.key, s, spec.Field)
			}
		}
	}
	require.Equal(t, 6, commons)
}

func TestRemembering_KeepsNoNumberOfMoreDigitsThanItCompares(t *testing.T) {
	long := decimal.RequireFromString("1234567890123456789")
	_, ok := typedInBy(decimal.NewNullDecimal(long))
	require.False(t, ok)
	short, ok := typedInBy(decimal.NewNullDecimal(long.Shift(-1).Truncate(0)))
	require.True(t, ok)
	none, ok := typedInBy(decimal.NullDecimal{})
	require.True(t, ok)
	require.NotEqual(t, short, none)
	zeroAsked, _ := typedInBy(decimal.NewNullDecimal(decimal.Zero))
	require.NotEqual(t, zeroAsked, none, "0 was entered")
}
