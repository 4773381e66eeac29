package calc

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc/cover"
)

// covered is an incident with a loss in every part of a policy, and limits.
func covered(more map[Field]string) Input {
	return company(30, 300_000_000, CardLeak, Itemised, map[Field]string{
		FieldRecords: "50000", FieldOnlineShare: "0.4", FieldLiabilityLimit: "900000000", FieldCostLimit: "900000000", FieldProfitLimit: "900000000",
	}, more)
}

func TestTerms_ANeutralTermChangesNothing(t *testing.T) {
	empty := evaluate(t, covered(nil))
	for _, term := range terms {
		if !term.Neutral.Valid {
			require.Contains(t, []TermKind{TermLimit, TermOverall}, term.Kind, "without a limit there is no cover, or no limit")
			continue
		}
		entered := covered(nil)
		entered.Numbers[term.Field] = term.Neutral.Decimal
		require.Equal(t, empty.Protection, evaluate(t, entered).Protection, term.Field)
	}
}

func TestTerms_KeepForTheReasonOfTheirRow(t *testing.T) {
	strict := map[TermKind]string{TermLimit: "1000", TermDeductible: "1000", TermShare: "0.5", TermWaiting: "10", TermOverall: "1000"}
	for _, term := range terms {
		p := evaluate(t, covered(map[Field]string{term.Field: strict[term.Kind]})).Protection.Typical
		for _, s := range append(p.Parts, p) {
			for _, r := range s.Reasons {
				if r.Why != KeptNotInsurable { // prevention always is
					of := term.Part == "" || s.Part == "" || s.Part == term.Part
					require.Equal(t, of && s.Part != cover.None && r.Why == term.Keeps, r.Amount.Value.IsPositive(), "%s: %s of %s", term.Field, r.Why, s.Part)
				}
			}
		}
	}
}

func TestTerms_AreTheFieldsOfThePolicyPartByPart(t *testing.T) {
	var fields []Field
	for _, part := range append(cover.Parts(), "") {
		for _, term := range TermsOf(part) {
			fields = append(fields, term.Field)
			again, ok := TermOf(term.Field)
			require.True(t, ok)
			require.Equal(t, term, again)
		}
	}
	require.Equal(t, fields, FieldsOf(GroupPolicy))
	var proposed []Field // the same terms, and what they should come to
	for _, field := range fields {
		proposed = append(proposed, Proposed(field))
		now, _ := TermOf(field)
		then, ok := TermOf(Proposed(field))
		require.True(t, ok)
		require.Equal(t, now, then)
		was, is := mustSpec(field), mustSpec(Proposed(field))
		was.Field, was.Group = is.Field, is.Group
		require.Equal(t, was, is)
	}
	require.Equal(t, append(proposed, FieldTargetKept), FieldsOf(GroupProposal))
	require.Len(t, terms, len(fields))
	_, ok := TermOf(FieldRevenue)
	require.False(t, ok)
	for _, field := range fields {
		_, entered := policyOf(Input{Numbers: map[Field]decimal.Decimal{field: one}})
		require.True(t, entered, field)
	}
}
