package calc

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

// withProposal is a question with everything but the proposal, and the proposal.
func withProposal(in Input, terms map[Field]string) Input {
	in = in.Clone()
	for field, v := range terms {
		in.Numbers[Proposed(field)] = decimal.RequireFromString(v)
	}
	return in
}

func TestProposal_IsThePolicyOfTheSameTerms(t *testing.T) {
	terms := map[Field]string{
		FieldLiabilityLimit: "50000000", FieldLiabilityDeductible: "100000", FieldCostLimit: "2700000", FieldCostShare: "0.9",
		FieldProfitLimit: "1100000", FieldProfitWaiting: "12", FieldOverallLimit: "5000000", FieldOverallDeductible: "200000",
	}
	for _, scenario := range Scenarios() {
		plain := company(40, 500_000_000, scenario, Itemised, map[Field]string{FieldRecords: "5000", FieldTransferLoss: "7000000", FieldProbability: "0.1"})
		want := evaluate(t, with(company(40, 500_000_000, scenario, Itemised, map[Field]string{FieldRecords: "5000", FieldTransferLoss: "7000000", FieldProbability: "0.1"}, terms),
			PolicySwitches()...))
		got := evaluate(t, with(withProposal(plain, terms), ProposalSwitches()...))
		require.Nil(t, got.Protection, "a proposal is not the policy")
		require.NotNil(t, got.Proposal)
		require.Nil(t, want.Proposal)
		was, is := want.Protection.Amounts(), got.Proposal.Amounts()
		require.Len(t, is, len(was))
		for i := range was {
			require.Equal(t, "new."+was[i].Key, is[i].Key)
			require.True(t, was[i].Value.Equal(is[i].Value), was[i].Key)
			require.Equal(t, was[i].Uses, is[i].Uses, was[i].Key)
		}

		f := figures()
		yearWith, problems := EvaluateYear(f, want.Input, want.Answer)
		require.Empty(t, problems)
		yearNew, problems := EvaluateYear(f, got.Input, got.Answer)
		require.Empty(t, problems)
		require.Nil(t, yearNew.Kept)
		for i, a := range yearNew.Proposed.amounts() {
			require.Equal(t, "new."+yearWith.Kept.amounts()[i].Key, a.Key)
			require.True(t, yearWith.Kept.amounts()[i].Value.Equal(a.Value), a.Key)
		}
	}
}

func TestProposal_LeavesWhatItDoesNotName(t *testing.T) {
	quotes := map[Field]string{FieldInvestigation: "3000000", FieldContainment: "2000000", FieldPrevention: "1000000"}
	policy := map[Field]string{FieldOverallLimit: "4000000", FieldOverallDeductible: "100000"}
	in := company(30, 300_000_000, Malware, Entered, quotes, policy)
	require.Equal(t, "2000000", evaluate(t, in).Protection.Typical.Kept.Value.String())
	require.Nil(t, evaluate(t, in).Proposal)
	for _, c := range []struct {
		terms    map[Field]string
		switches []Field
		kept     string
	}{
		{map[Field]string{FieldOverallLimit: "9000000"}, nil, "1100000"},
		{map[Field]string{FieldOverallLimit: "9000000", FieldOverallDeductible: "0"}, nil, "1000000"},
		{map[Field]string{FieldOverallLimit: "0"}, nil, "6000000"},
		{map[Field]string{FieldOverallLimit: "9000000"}, []Field{Proposed(SwitchCoverPrevention)}, "100000"},
		{nil, []Field{Proposed(SwitchCoverPrevention)}, "2000000"},
	} {
		r := evaluate(t, with(withProposal(in, c.terms), c.switches...))
		require.Equal(t, "2000000", r.Protection.Typical.Kept.Value.String())
		require.Equal(t, c.kept, r.Proposal.Typical.Kept.Value.String(), c.terms)
	}
}

func TestProposal_ChangesNothingElse(t *testing.T) {
	in := company(40, 500_000_000, Ransomware, Itemised, map[Field]string{FieldOverallLimit: "5000000", FieldProbability: "0.1", FieldCash: "3000000"})
	before := evaluate(t, in)
	after := evaluate(t, withProposal(in, map[Field]string{FieldOverallLimit: "9000000"}))
	after.Proposal = nil
	require.Equal(t, before.Amounts(), after.Amounts())
}

func TestFinder_SaysTheLimitOrWhyThereIsNone(t *testing.T) {
	quotes := map[Field]string{FieldInvestigation: "3000000", FieldContainment: "2000000", FieldPrevention: "1000000"}
	for _, c := range []struct {
		name, target string
		terms        map[Field]string
		overall      string // empty: none
		cost         string
		left         string
		why          []Why
	}{
		{"without terms the limit over all is what is missing; prevention stays", "1500000", nil, "4500000", "4500000", "", nil},
		{"what no policy pays stays", "900000", nil, "", "", "1000000", []Why{KeptNotInsurable}},
		{"no cover is needed", "6000000", nil, "0", "0", "", nil},
		{"exactly what no policy pays", "1000000", nil, "5000000", "5000000", "", nil},
		{"a deductible comes first", "1500000", map[Field]string{FieldOverallDeductible: "300000"}, "4500000", "4800000", "", nil},
		{"a deductible that is too much", "1500000", map[Field]string{FieldCostDeductible: "600000"}, "", "", "1600000", []Why{KeptNotInsurable, KeptDeductible}},
		{"a share is of the limit of a part, not of that over all", "2000000", map[Field]string{FieldCostShare: "0.8"}, "4000000", "5000000", "", nil},
		{"a share that is not a round one", "3000000", map[Field]string{FieldCostShare: "0.7"}, "3000000", "4285714", "", nil},
		{"a limit over all that is in the way of every part", "1500000", map[Field]string{FieldOverallLimit: "2000000"}, "4500000", "", "4000000", []Why{KeptAboveOverall, KeptNotInsurable}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, proposed := range []bool{false, true} {
				in := company(30, 300_000_000, Malware, Entered, quotes, map[Field]string{FieldTargetKept: c.target})
				if proposed && c.terms != nil {
					in = withProposal(in, c.terms)
				} else {
					for field, v := range c.terms {
						in.Numbers[field] = decimal.RequireFromString(v)
					}
				}
				found := evaluate(t, in).Finder
				require.NotNil(t, found)
				require.Equal(t, proposed && c.terms != nil, found.Proposed)
				require.Nil(t, found.High, "quotes have no bad case")
				require.Len(t, found.Typical, 4)
				for i, want := range map[int]string{0: c.overall, 2: c.cost} {
					l := found.Typical[i]
					if want != "" {
						require.NotNil(t, l.Limit, l.Part)
						require.Equal(t, want, l.Limit.Value.String(), l.Part)
						continue
					}
					require.Nil(t, l.Limit)
					require.Equal(t, c.left, l.Left.Value.String(), l.Part)
					require.Equal(t, c.why, l.Why)
				}
			}
		})
	}
	require.Nil(t, evaluate(t, company(30, 300_000_000, Malware, Entered, quotes)).Finder, "nothing that can be kept was entered")
	require.Nil(t, evaluate(t, company(30, 300_000_000, Ransomware, Survey, map[Field]string{FieldTargetKept: "1"})).Finder, "a survey has no parts")
}

// One yen less leaves more than the target, and bisection over whole yen comes to
// the same limit.
func FuzzFinder_IsTheLeastLimit(f *testing.F) {
	seeded(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		s := source{data}
		target := decimal.NewFromInt(int64(s.word()) << (s.word() % 12))
		in := s.valid()
		in.Numbers[FieldTargetKept] = decimal.Min(target, maxMoney)
		if s.word()%2 == 0 {
			in = withProposal(in, map[Field]string{FieldCostShare: "0.85", FieldProfitWaiting: "30"})
		}
		r := evaluate(t, in)
		if r.Finder == nil {
			return
		}
		asked := in
		if r.Finder.Proposed {
			asked = in.underProposal()
		}
		for i, list := range [][]LeastLimit{r.Finder.Typical, r.Finder.High} {
			for _, l := range list {
				field := FieldOverallLimit
				if l.Part != "" {
					field = TermsOf(l.Part)[0].Field
				}
				kept := func(limit decimal.Decimal) decimal.Decimal {
					tried := asked.Clone()
					tried.Numbers[field] = limit
					p, problems := protectionOf(figures(), tried, r.Chosen)
					require.Empty(t, problems)
					return []Settlement{p.Typical, p.High}[i].Kept.Value
				}
				if l.Limit == nil {
					most := kept(maxMoney)
					require.True(t, most.GreaterThan(in.Numbers[FieldTargetKept]) && most.Equal(l.Left.Value), "%s: %s", field, most)
					require.NotEmpty(t, l.Why)
					continue
				}
				limit := l.Limit.Value
				require.True(t, kept(limit).LessThanOrEqual(in.Numbers[FieldTargetKept]), "%s of %s leaves too much", field, limit)
				if limit.IsPositive() {
					require.True(t, kept(limit.Sub(one)).GreaterThan(in.Numbers[FieldTargetKept]), "%s: one yen less than %s is enough", field, limit)
				}
				low, high := int64(-1), maxMoney.IntPart()
				for high-low > 1 {
					if middle := low + (high-low)/2; kept(decimal.NewFromInt(middle)).LessThanOrEqual(in.Numbers[FieldTargetKept]) {
						high = middle
					} else {
						low = middle
					}
				}
				require.Equal(t, high, limit.IntPart(), field)
			}
		}
	})
}
