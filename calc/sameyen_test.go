package calc

import (
	"crypto/sha256"
	"flag"
	"fmt"
	"hash"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

// The net of 100,000 questions: blocks of a thousand, a digest each.
const (
	netBlocks    = 100
	netQuestions = 1000
	netYears     = 500 // one question in so many is asked for its year
	netThin      = 10  // every tenth block with -short, and as WebAssembly, where all take minutes
)

var whole = flag.Bool("whole", false, "ask all questions of the net as WebAssembly, too")

// TestSameYen_RandomQuestionsAnswerAsBefore asks questions that no one thought
// of, and compares every amount of their answers, and every problem of those
// that are refused, with what was answered before. It is the net under a change
// of code that must not change a result, and under machines that might. Where a
// result should change, the digests are written anew, and the change goes into
// the changelog.
//
// Kept of a year is compared only where the policy ends well below 10^18 yen.
func TestSameYen_RandomQuestionsAnswerAsBefore(t *testing.T) {
	file := filepath.Join("testdata", "same-yen.txt")
	want := make([]string, netBlocks)
	if !*update {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		want = strings.Fields(string(text))
		require.Len(t, want, netBlocks)
	}
	thin := (testing.Short() || runtime.GOARCH == "wasm" && !*whole) && !*update
	got := make([]string, netBlocks)
	t.Run("block", func(t *testing.T) {
		for i := range netBlocks {
			if thin && i%netThin != 0 {
				continue
			}
			t.Run(fmt.Sprint(i), func(t *testing.T) {
				t.Parallel()
				var accepted int
				got[i], accepted = netDigest(uint64(i))
				require.Greater(t, accepted, netQuestions/2, "most questions should have an answer")
				if !*update {
					require.Equal(t, want[i], got[i], "an amount or a problem has changed; find it by comparing netAnswer of both versions for this block")
				}
			})
		}
	})
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(strings.Join(got, "\n")+"\n"), 0o644))
	}
}

// netDigest answers one block of questions.
func netDigest(block uint64) (digest string, accepted int) {
	sum, random := sha256.New(), &lot{state: block}
	for i := range netQuestions {
		if netAnswer(sum, random.question(), (int(block)*netQuestions+i)%netYears == 0) {
			accepted++
		}
	}
	return fmt.Sprintf("%x", sum.Sum(nil)[:8]), accepted
}

// netAnswer writes everything a question is answered with; false if it is
// refused.
func netAnswer(to hash.Hash, in Input, year bool) bool {
	put := func(key string, values ...decimal.Decimal) {
		io.WriteString(to, key)
		for _, v := range values {
			io.WriteString(to, " "+v.String())
		}
		io.WriteString(to, "\n")
	}
	refused := func(problems []Problem) {
		for _, p := range problems {
			put(string(p.Field)+" "+string(p.Code), p.Min, p.Max)
		}
	}
	f := figures()
	r, problems := Evaluate(f, in)
	refused(problems)
	if len(problems) > 0 {
		return false
	}
	line := func(l Line) { put(string(l.Key), l.Amount.Low, l.Amount.Typical, l.Amount.High) }
	for _, way := range r.Ways {
		put(string(way.Method)+" "+string(way.Lack), way.Total.Low, way.Total.Typical, way.Total.High)
		for _, l := range way.Lines {
			line(l)
		}
	}
	for _, a := range r.Amounts() {
		put(a.Key, a.Value)
	}
	for _, o := range r.Optima.Each() {
		if o != nil && o.Refused != "" {
			put("refused")
		}
	}
	if p := r.Protection; p != nil {
		for _, s := range []Settlement{p.Low, p.Typical, p.High} {
			for _, l := range s.Lines {
				put(string(l.Line.Key)+" "+string(l.Line.Part), l.Line.Loss, l.Paid, l.Kept)
			}
		}
	}
	if r.InternalLabour != nil {
		line(*r.InternalLabour)
	}
	if year {
		y, problems := EvaluateYear(f, in, r.Answer)
		refused(problems)
		if y == nil {
			return true
		}
		if !endsInReach(in, r) {
			y.Kept, y.Paid = nil, nil
		}
		y.Proposed = nil // of which nobody knows whether it ends in reach
		for _, a := range y.Amounts() {
			put(a.Key, a.Value)
		}
		for _, p := range y.Gross.Curve {
			put("", p.Loss, p.Exceeded, p.Occurrence)
		}
		all, problems := NewModel(f).Several(r.Answer)
		refused(problems)
		if all == nil || len(problems) > 0 {
			return true
		}
		all.Cover = nil // may end out of reach for any of them
		for _, a := range all.Amounts() {
			put(a.Key, a.Value)
		}
	}
	return true
}

// endsInReach reports whether the loss above which the policy pays nothing
// more is at most 10^17 yen, whichever part it is that ends last.
func endsInReach(in Input, r Result) bool {
	if r.Protection == nil {
		return false
	}
	whole := r.Protection.Typical
	for i, terms := range [][2]Field{
		{FieldLiabilityLimit, FieldLiabilityDeductible}, {FieldCostLimit, FieldCostDeductible}, {FieldProfitLimit, ""},
	} {
		part := whole.Parts[i]
		end := in.Numbers[terms[0]].Add(in.Numbers[terms[1]]).Mul(whole.Loss.Value)
		left := part.Loss.Value
		for _, r := range part.Reasons {
			if r.Why == KeptWaiting {
				left = left.Sub(r.Amount.Value)
			}
		}
		if !part.Loss.Value.IsZero() && end.GreaterThan(left.Mul(decimal.New(1, 17))) {
			return false
		}
	}
	return true
}

// lot draws whole numbers; the same everywhere and for ever (SplitMix64,
// Steele, Lea and Flood 2014).
type lot struct{ state uint64 }

func (l *lot) next() uint64 {
	l.state += 0x9e3779b97f4a7c15
	z := l.state
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// below is one of 0 to n−1.
func (l *lot) below(n int) int { return int(l.next() % uint64(n)) }

func (l *lot) one(in int) bool { return l.below(in) == 0 }

func oneOf[T any](l *lot, all []T) T { return all[l.below(len(all))] }

// question is an input anywhere within the bounds and on them, and one in some
// that is outside.
func (l *lot) question() Input {
	in := Input{
		Scenario: oneOf(l, Scenarios()), Method: oneOf(l, Methods()), Severity: oneOf(l, SeverityBases()),
		Numbers: map[Field]decimal.Decimal{}, Switches: map[Field]bool{},
	}
	usual := !l.one(3) // amounts as companies have them; otherwise anything at all
	for _, spec := range Fields() {
		if spec.Group == GroupCarry || spec.Group == GroupChance || spec.Group == GroupPlan || spec.Group == GroupProposal || spec.Required && l.one(200) || !spec.Required && l.one(3) {
			continue
		}
		in.Numbers[spec.Field] = l.number(spec, usual)
	}
	for _, field := range Switches() {
		in.Switches[field] = l.one(2)
	}
	if l.one(3) {
		for _, t := range terms {
			delete(in.Numbers, t.Field)
		}
	}
	l.inOrder(in)
	switch l.below(400) {
	case 1:
		in.Scenario = "flood"
	case 2:
		in.Method = ""
	case 3:
		in.Severity = "none"
	case 4:
		in.Numbers["moon"] = one
	case 5:
		in.Switches["moon"] = true
	case 6:
		in.Numbers, in.Switches = nil, nil
	default:
		l.added(in, usual)
	}
	return in
}

// added fills the fields that are asked since the net was made, by numbers of
// their own: the rest of every question stays what it was.
func (l *lot) added(in Input, usual bool) {
	later := *l
	for _, field := range slices.Concat(FieldsOf(GroupCarry), FieldsOf(GroupChance), FieldsOf(GroupProposal)) {
		if !later.one(3) {
			in.Numbers[field] = later.number(mustSpec(field), usual)
		}
	}
}

// number is a value for a field: a bound, a round or a crooked number of any
// size, with or without places, and now and then one that is refused.
func (l *lot) number(spec Spec, usual bool) decimal.Decimal {
	top := spec.Max.NumDigits() + int(spec.Max.Exponent()) - 1 // of 10
	if usual && spec.Kind == Money {
		top = 9
	}
	switch l.below(40) {
	case 0:
		return spec.Min
	case 1:
		return spec.Max
	case 2:
		if spec.Whole {
			return spec.Max.Sub(one)
		}
		return spec.Max.Sub(decimal.New(1, -int32(l.below(4))))
	case 3, 4, 5:
		return decimal.Min(decimal.New(int64(1+l.below(9)), int32(l.below(top+1))), spec.Max)
	}
	if l.one(400) { // outside
		return oneOf(l, []decimal.Decimal{
			spec.Max.Add(one), one.Neg(), decimal.New(1, -31), decimal.New(1, 31), decimal.New(5, -1), spec.Max.Neg(), decimal.New(1, 1000), decimal.New(-1, -1000),
		})
	}
	most := spec.Max
	if usual && spec.Kind == Money {
		most = decimal.New(1, 10)
	}
	// a share of the most, smaller by a random power of ten
	v := most.Mul(decimal.New(int64(l.next()%1_000_000_007), -9)).Shift(-int32(l.below(top + 2)))
	if spec.Whole {
		return decimal.Max(v.Truncate(0), spec.Min)
	}
	places := oneOf(l, []int32{0, 1, 2, 2, 3, 6, 12, 20})
	if spec.Max.Equal(one) {
		places = max(places, 1)
	}
	return decimal.Min(v.Truncate(places), spec.Max)
}

// inOrder puts most low values below the high ones.
func (l *lot) inOrder(in Input) {
	if l.one(50) {
		return
	}
	days := []Field{FieldStoppedDaysLow, FieldStoppedDaysTypical, FieldStoppedDaysHigh}
	for _, pair := range [][2]int{{0, 1}, {1, 2}, {0, 1}} {
		low, high := in.Number(days[pair[0]]), in.Number(days[pair[1]])
		if low.Valid && high.Valid && low.Decimal.GreaterThan(high.Decimal) {
			in.Numbers[days[pair[0]]], in.Numbers[days[pair[1]]] = high.Decimal, low.Decimal
		}
	}
	// A day beside the defaults is seldom in order with them; all three are.
	entered := 0
	for _, day := range days {
		if in.Number(day).Valid {
			entered++
		}
	}
	if entered < len(days) && !l.one(8) {
		for _, day := range days {
			delete(in.Numbers, day)
		}
	}
	now, left := in.Number(FieldProbability), in.Number(FieldMeasureProbability)
	if now.Valid && left.Valid && left.Decimal.GreaterThanOrEqual(now.Decimal) {
		if now.Decimal.IsZero() || now.Decimal.Exponent() < -28 {
			delete(in.Numbers, FieldMeasureProbability)
			return
		}
		in.Numbers[FieldMeasureProbability] = now.Decimal.Mul(decimal.New(int64(l.below(100)), -2))
	}
}
