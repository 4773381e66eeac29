package calc

import (
	"encoding/binary"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
)

// source hands out choices from a fuzzer's bytes; zeros when they run out.
type source struct{ data []byte }

func (s *source) word() uint32 {
	var b [4]byte
	n := copy(b[:], s.data)
	s.data = s.data[n:]
	return binary.LittleEndian.Uint32(b[:])
}

func pick[T any](s *source, all []T) T { return all[int(s.word())%len(all)] }

// valid is an input that [Validate] accepts, anywhere within the bounds, on
// them, and small more often than large.
func (s *source) valid() Input {
	in := Input{
		Scenario: pick(s, Scenarios()), Method: pick(s, Methods()), Severity: pick(s, SeverityBases()),
		Numbers: map[Field]decimal.Decimal{}, Switches: map[Field]bool{},
	}
	for _, spec := range Fields() {
		w := s.word()
		if w%3 == 0 && !spec.Required {
			continue
		}
		in.Numbers[spec.Field] = s.within(spec, w/3)
	}
	for _, name := range Switches() {
		in.Switches[name] = s.word()%2 == 0
	}
	low, typical, high := in.Numbers[FieldStoppedDaysLow], in.Numbers[FieldStoppedDaysTypical], in.Numbers[FieldStoppedDaysHigh]
	in.Numbers[FieldStoppedDaysLow] = decimal.Min(low, typical, high)
	in.Numbers[FieldStoppedDaysHigh] = decimal.Max(low, typical, high)
	in.Numbers[FieldStoppedDaysTypical] = decimal.Sum(low, typical, high).
		Sub(in.Numbers[FieldStoppedDaysLow]).Sub(in.Numbers[FieldStoppedDaysHigh])
	if in.Numbers[FieldMeasureProbability].GreaterThanOrEqual(in.Numbers[FieldProbability]) {
		delete(in.Numbers, FieldMeasureProbability)
	}
	return in
}

// within is a value of a field, by a word: a bound, or up to the upper one on
// a logarithmic scale.
func (s *source) within(spec Spec, w uint32) decimal.Decimal {
	switch w % 8 {
	case 0:
		return spec.Min
	case 1:
		return spec.Max
	}
	share := decimal.NewFromInt(int64(s.word())).DivRound(decimal.NewFromInt(math.MaxUint32), 12)
	v := spec.Max.Mul(share).Shift(-int32(w / 8 % 16)).Truncate(12)
	if spec.Whole {
		v = v.Truncate(0)
	}
	return decimal.Max(v, spec.Min)
}

// seeded adds byte strings that reach every scenario, way and field many
// times over, so that the laws are tested by go test alone, too.
func seeded(f *testing.F) { seededWith(f, 300) }

func seededWith(f *testing.F, count int) {
	random := rand.New(rand.NewPCG(2, 71828))
	for range count {
		data := make([]byte, 600)
		for i := range data {
			data[i] = byte(random.Uint32())
		}
		f.Add(data)
	}
}

// wild is any input at all, what a share link or a file could hold; one in
// two is nothing worse than valid.
func (s *source) wild() Input {
	in := s.valid()
	for range s.word() % 4 {
		spec := pick(s, Fields())
		in.Numbers[spec.Field] = decimal.New(int64(int32(s.word())), int32(s.word())>>(s.word()%30))
	}
	switch s.word() % 12 {
	case 0:
		in.Scenario = Scenario(s.data)
	case 1:
		in.Numbers[Field(s.data)] = one
	case 2:
		in.Numbers = nil
	case 3:
		in.Switches = map[Field]bool{Field(s.data): true}
	}
	return in
}
