package calc

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

func FuzzEstimate_TotalIsSumOfLines(f *testing.F) {
	seeded(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		r := evaluate(t, (&source{data}).valid())
		for _, e := range r.Ways {
			var sum Range
			for _, l := range e.Lines {
				sum = sum.Add(l.Amount)
				for _, v := range []decimal.Decimal{l.Amount.Low, l.Amount.Typical, l.Amount.High} {
					require.True(t, v.IsInteger() && !v.IsNegative(), "%s is %s", l.Key, v)
				}
				require.True(t, l.Amount.Low.LessThanOrEqual(l.Amount.Typical), l.Key)
				require.True(t, l.Amount.Typical.LessThanOrEqual(l.Amount.High), l.Key)
			}
			require.True(t, sum.Low.Equal(e.Total.Low) && sum.Typical.Equal(e.Total.Typical) && sum.High.Equal(e.Total.High), e.Method)
		}
		if b := r.Breakdown; b != nil {
			require.True(t, b.Total.Value.Equal(b.Investigation.Value.Add(b.Containment.Value).Add(b.Prevention.Value)))
			require.True(t, b.Total.Value.Equal(b.Avoidable.Value.Add(b.Investment.Value)))
		}
	})
}

func FuzzEstimate_MoreNeverCostsLess(f *testing.F) {
	seeded(f)
	more := [][]Field{
		{FieldEmployees}, {FieldRevenue}, {FieldRecords}, {FieldExaminedPCs}, {FieldExaminedServers},
		{FieldStoppedDaysLow, FieldStoppedDaysTypical, FieldStoppedDaysHigh},
		{FieldStoppedShare}, {FieldDailyProfit}, {FieldClaimingShare}, {FieldCallCentreMonths}, {FieldPCs}, {FieldOnlineShare}, {FieldBankBalance},
		{FieldPartnerRevenue}, {FieldPartnerMargin}, {FieldPartnerMonths}, {FieldTransferLoss},
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		s := source{data}
		in := s.valid()
		before := evaluate(t, in)
		for _, fields := range more {
			grown, ok := grow(&s, in, fields)
			if !ok {
				continue
			}
			after := evaluate(t, grown)
			for _, m := range Methods() {
				a, b := before.Way(m), after.Way(m)
				require.Equal(t, a.Lack, b.Lack)
				require.True(t, a.Total.Low.LessThanOrEqual(b.Total.Low), "%s low: %s, more %s: %s", m, a.Total.Low, fields[0], b.Total.Low)
				require.True(t, a.Total.Typical.LessThanOrEqual(b.Total.Typical), "%s typical: %s, more %s: %s", m, a.Total.Typical, fields[0], b.Total.Typical)
				require.True(t, a.Total.High.LessThanOrEqual(b.Total.High), "%s high: %s, more %s: %s", m, a.Total.High, fields[0], b.Total.High)
			}
		}
	})
}

// grow raises some fields by the same amount, within their bounds; false if
// one of them was left empty: absent is not none, and there is nothing to have
// more of.
func grow(s *source, in Input, fields []Field) (Input, bool) {
	room := maxMoney
	for _, field := range fields {
		v, spec := in.Number(field), mustSpec(field)
		if !v.Valid {
			return in, false
		}
		room = decimal.Min(room, spec.Max.Sub(v.Decimal))
	}
	spec := mustSpec(fields[0])
	spec.Min, spec.Max = zero, room
	step := s.within(spec, s.word())
	grown := in.Clone()
	for _, field := range fields {
		grown.Numbers[field] = in.Numbers[field].Add(step)
	}
	return grown, true
}

func mustSpec(field Field) Spec {
	spec, ok := SpecOf(field)
	if !ok {
		panic("no such field: " + field)
	}
	return spec
}

func FuzzProtection_PaidPlusKeptIsLoss(f *testing.F) {
	seeded(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		r := evaluate(t, (&source{data}).valid())
		if r.Protection == nil {
			return
		}
		ways := map[*Settlement]decimal.Decimal{
			&r.Protection.Low: r.Chosen.Total.Low, &r.Protection.Typical: r.Chosen.Total.Typical, &r.Protection.High: r.Chosen.Total.High,
		}
		for whole, loss := range ways {
			require.True(t, whole.Loss.Value.Equal(loss), "the loss is the estimate's")
			paid, kept := zero, zero
			for _, part := range whole.Parts {
				settles(t, part)
				paid, kept = paid.Add(part.Paid.Value), kept.Add(part.Kept.Value)
			}
			settles(t, *whole)
			require.True(t, whole.Paid.Value.Equal(paid) && whole.Kept.Value.Equal(kept), "the parts add up to the whole")
			paid, kept = zero, zero
			for _, line := range whole.Lines {
				require.True(t, !line.Paid.IsNegative() && !line.Kept.IsNegative() && line.Line.Loss.Equal(line.Paid.Add(line.Kept)))
				paid, kept = paid.Add(line.Paid), kept.Add(line.Kept)
			}
			require.True(t, whole.Paid.Value.Equal(paid) && whole.Kept.Value.Equal(kept), "the lines add up to the whole")
		}
	})
}

func settles(t *testing.T, s Settlement) {
	t.Helper()
	require.True(t, !s.Paid.Value.IsNegative() && !s.Kept.Value.IsNegative())
	require.True(t, s.Loss.Value.Equal(s.Paid.Value.Add(s.Kept.Value)), "%s: %s paid, %s kept of %s", s.Part, s.Paid.Value, s.Kept.Value, s.Loss.Value)
	sum := zero
	for _, r := range s.Reasons {
		require.False(t, r.Amount.Value.IsNegative(), r.Why)
		sum = sum.Add(r.Amount.Value)
	}
	require.True(t, sum.Equal(s.Kept.Value), "the reasons add up to what is kept")
}

func FuzzProtection_HigherDeductibleNeverPaysMore(f *testing.F) {
	seeded(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		s := source{data}
		field := pick(&s, []Field{FieldLiabilityDeductible, FieldCostDeductible})
		by := decimal.NewFromInt(int64(s.word()))
		in := s.valid()
		higher := in.Clone()
		higher.Numbers[field] = decimal.Min(in.Numbers[field].Add(by), maxMoney)
		before, after := evaluate(t, in).Protection, evaluate(t, higher).Protection
		if before == nil {
			return
		}
		require.True(t, after.Low.Paid.Value.LessThanOrEqual(before.Low.Paid.Value))
		require.True(t, after.Typical.Paid.Value.LessThanOrEqual(before.Typical.Paid.Value))
		require.True(t, after.High.Paid.Value.LessThanOrEqual(before.High.Paid.Value))
	})
}

func FuzzMeasure_OptimumIsWithinItsCeilingsAndNeverLoses(f *testing.F) {
	seeded(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		r := evaluate(t, (&source{data}).valid())
		if c := r.Guides.Ceiling; c != nil {
			require.True(t, c.Value.LessThanOrEqual(r.Measure.ALE.Value), "the ceiling is a share of the expected loss")
			for _, o := range r.Optima.Each() {
				if o == nil || o.Refused != "" {
					continue
				}
				require.True(t, o.Investment.Value.LessThanOrEqual(o.SharpCeiling.Value))
				require.True(t, o.SharpCeiling.Value.LessThanOrEqual(c.Value))
				require.False(t, o.NetBenefit.Value.IsNegative())
				require.Equal(t, o.Interior || o.Investment.Value.IsPositive(), o.Interior, "nothing is spent in the corner")
				require.True(t, o.Remaining.Value.LessThanOrEqual(one))
			}
		}
		m := r.Measure
		if m.NetBenefit != nil {
			require.True(t, m.ALE.Value.Equal(m.ALELeft.Value.Add(m.Avoided.Value)))
		}
	})
}

func FuzzEvaluate_NeverPanics(f *testing.F) {
	seeded(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		in := (&source{data}).wild()
		problems := Validate(figures(), in)
		r, again := Evaluate(figures(), in)
		require.Equal(t, problems, again)
		if len(problems) > 0 {
			require.Empty(t, r.Ways, "a wrong input is not answered")
			return
		}
		for _, a := range r.Amounts() {
			require.NotEmpty(t, a.Key)
			require.LessOrEqual(t, a.Value.NumDigits(), 60, a.Key)
		}
		for _, o := range r.Optima.Each() {
			if o != nil && o.Refused != "" {
				require.Contains(t, Codes(), o.Refused)
			}
		}
	})
}

func FuzzYear_IsInOrderAndKeptIsNeverMore(f *testing.F) {
	seededWith(f, 200) // a year takes a hundred times as long as the rest
	f.Fuzz(func(t *testing.T, data []byte) {
		in := (&source{data}).valid()
		r := evaluate(t, in)
		y, problems := EvaluateYear(figures(), in, r.Answer)
		if len(problems) > 0 {
			require.Nil(t, y)
			return
		}
		require.Equal(t, r.Protection != nil, y.Kept != nil, "a policy that pays one loss pays those of a year")
		totals := []YearTotal{y.Gross}
		if y.Kept != nil {
			totals = append(totals, *y.Kept)
			require.True(t, y.Kept.Mean.Value.LessThanOrEqual(y.Gross.Mean.Value))
			require.False(t, y.Paid.Value.IsNegative())
		}
		for _, total := range totals {
			require.True(t, total.NoLoss.Value.LessThanOrEqual(one) && !total.NoLoss.Value.IsNegative())
			for i, p := range total.Periods {
				require.False(t, p.Loss.Value.IsNegative())
				require.True(t, p.Tail.Value.GreaterThanOrEqual(p.Loss.Value), "the mean of the worst years is among them")
				if i > 0 {
					require.True(t, p.Loss.Value.GreaterThanOrEqual(total.Periods[i-1].Loss.Value))
				}
			}
			for i, p := range total.Curve {
				require.False(t, p.Exceeded.GreaterThan(one))
				if i > 0 {
					require.True(t, p.Exceeded.LessThanOrEqual(total.Curve[i-1].Exceeded))
				}
			}
		}
	})
}
